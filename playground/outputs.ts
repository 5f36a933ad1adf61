/** Takes answers, shows them as report, text, Markdown or JSON, one at a time, and copies what is shown. */
import type { Answer } from './messages.js';
import type { ReportFrame } from './report-frame.js';

export const OUTPUTS = ['report', 'text', 'markdown', 'json'] as const;
export type Output = (typeof OUTPUTS)[number];

/** More than this is not shown at once, so that the window stays quick; it is copied all the same. */
const MAX_SHOWN = 400_000;

export interface Outputs {
  readonly shown: () => Output;
  readonly show: (answer: Answer) => void;
  /** What the copy button copies: the text where the report is shown. */
  readonly copied: () => string;
}

export interface OutputElements {
  readonly tabs: ReadonlyMap<Output, HTMLButtonElement>;
  readonly frame: HTMLElement;
  readonly words: HTMLElement;
  readonly panel: HTMLElement;
}

export function createOutputs(elements: OutputElements, report: ReportFrame, changed: () => void): Outputs {
  const { tabs, frame, words, panel } = elements;
  let shown: Output = 'report';
  let latest: Answer | undefined;
  const contentOf = (output: Output): string => {
    if (latest === undefined) return '';
    return output === 'json' ? (latest.json ?? '') : output === 'markdown' ? latest.markdown : latest.text;
  };
  const render = (): void => {
    for (const [output, tab] of tabs) {
      tab.ariaSelected = String(output === shown);
      tab.tabIndex = output === shown ? 0 : -1;
    }
    frame.hidden = shown !== 'report';
    words.hidden = shown === 'report';
    panel.setAttribute('aria-labelledby', `tab-${shown}`);
    if (shown === 'report') return;
    const content = contentOf(shown);
    words.textContent =
      content.length > MAX_SHOWN ? `${content.slice(0, MAX_SHOWN)}\n… (copy it to have all of it)` : content;
    words.classList.toggle('code', shown !== 'text');
    words.dir = shown === 'text' ? 'auto' : 'ltr';
    words.lang = shown === 'text' ? (latest?.language ?? '') : '';
  };
  const choose = (output: Output): void => {
    shown = output;
    render();
    changed();
  };
  for (const [output, tab] of tabs) {
    tab.addEventListener('click', () => {
      choose(output);
    });
    tab.addEventListener('keydown', (event) => {
      const next = neighbour(output, event.key);
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      tabs.get(next)?.focus();
    });
  }
  return {
    shown: () => shown,
    show: (answer) => {
      latest = answer;
      report.show(answer);
      render();
    },
    copied: () => contentOf(shown === 'report' ? 'text' : shown),
  };
}

/** The arrow keys walk around the tabs, as the ARIA Authoring Practices have it. */
function neighbour(output: Output, key: string): Output | undefined {
  const at = OUTPUTS.indexOf(output);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: OUTPUTS.length - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : OUTPUTS.at(next % OUTPUTS.length);
}
