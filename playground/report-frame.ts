/** Takes answers, shows their report in a frame in which nothing can run; keeps place and choices from one to the next. */
import { REPORT_STYLES } from '../src/report/styles.js';
import type { Answer } from './messages.js';

/** Chunks that are there before anything is painted, and how many follow at a time: a few milliseconds' work. */
const FIRST_CHUNKS = 4;
const NEXT_CHUNKS = 4;
/** About the height of a chunk of fifty lines. */
const CHUNK_HEIGHT = 1200;

const DOCUMENT = `<!doctype html><html lang=en><meta charset=utf-8><title>Report</title><style>${REPORT_STYLES}</style><body><main></main>`;

export interface ReportFrame {
  readonly show: (answer: Answer) => void;
}

export function createReportFrame(frame: HTMLIFrameElement): ReportFrame {
  let latest: Answer | undefined;
  let ready = false;
  const show = (answer: Answer): void => {
    latest = answer;
    const page = frame.contentDocument;
    if (ready && page !== null) fill(page, answer, () => latest === answer);
  };
  frame.addEventListener('load', () => {
    ready = true;
    frame.contentDocument?.addEventListener('click', followLink);
    if (latest !== undefined) show(latest);
  });
  frame.srcdoc = DOCUMENT;
  return { show };
}

function fill(page: Document, { head, chunks, tail }: Answer, isLatest: () => boolean): void {
  const main = page.querySelector('main');
  const view = page.defaultView;
  if (main === null || view === null) return;
  const restore = remember(page);
  const top = view.scrollY;
  // All of it was escaped by the report, and the frame runs no script.
  main.innerHTML = head + tail;
  const lines = page.querySelector('.lines');
  let at = Math.max(FIRST_CHUNKS, Math.ceil((top + view.innerHeight) / CHUNK_HEIGHT) + 1);
  lines?.insertAdjacentHTML('beforeend', chunks.slice(0, at).join(''));
  restore();
  view.scrollTo(0, top);
  const append = (): void => {
    if (!isLatest() || at >= chunks.length) return;
    lines?.insertAdjacentHTML('beforeend', chunks.slice(at, at + NEXT_CHUNKS).join(''));
    at += NEXT_CHUNKS;
    setTimeout(append);
  };
  setTimeout(append);
}

/** What a reader chose stays chosen: the view, the line, the labels that are hidden. */
function remember(page: Document): () => void {
  const line = page.querySelector('.line input:checked')?.closest('.line')?.id;
  const alone = page.querySelector('.v-alone:checked') !== null;
  const hidden = [...page.querySelectorAll('.chip input:not(:checked)')].map(({ id }) => id);
  const check = (id: string | undefined, selector: string, checked: boolean): void => {
    const found = id === undefined ? null : page.querySelector<HTMLInputElement>(`#${CSS.escape(id)}${selector}`);
    if (found !== null) found.checked = checked;
  };
  return () => {
    check(line, ' input', true);
    for (const id of hidden) check(id, '', false);
    const view = page.querySelector<HTMLInputElement>('.v-alone');
    if (alone && view !== null) view.checked = true;
  };
}

/** A frame without an address of its own can't follow links: its own go to the line, others to a window of their own. */
function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const page = link?.ownerDocument;
  const address = link?.getAttribute('href');
  if (page === undefined || address === null || address === undefined) return;
  event.preventDefault();
  if (!address.startsWith('#')) {
    if (/^https?:\/\//i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
    return;
  }
  const line = page.getElementById(address.slice(1));
  line?.querySelector('input')?.focus();
  line?.scrollIntoView({ block: 'center' });
}
