/** Takes pages, has the worker read them one at a time, gives the answer to the latest. */
import type { Answer, Question, Refusal } from './messages.js';

/** The worker's program, bundled; put here by the build. */
declare const WORKER_SOURCE: string;

export interface Reader {
  /** Asks for a page to be read. A question that is still waiting is dropped for a newer one. */
  readonly ask: (question: Omit<Question, 'number'>) => void;
}

/** A worker made of text works from a file as well as from any host. */
function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
  return new Worker(address);
}

export function createReader(tell: (answer: Answer | Refusal) => void): Reader {
  const worker = startWorker();
  let number = 0;
  let busy = false;
  let waiting: Question | undefined;
  const send = (question: Question): void => {
    busy = true;
    worker.postMessage(question);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer | Refusal>) => {
    busy = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) send(next);
    // While a newer page is being read, the older one is shown: better than nothing on a long page.
    tell(data);
  };
  return {
    ask: (question) => {
      number++;
      if (busy) waiting = { ...question, number };
      else send({ ...question, number });
    },
  };
}
