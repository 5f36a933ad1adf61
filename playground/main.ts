/** The playground: wires its parts to the page's elements. Starts with a shared page, else with the first sample. */
import { isRightToLeft } from '../src/report/render-page.js';
import type { ExtractOptions, InputFormat } from '../src/types.js';
import { createLabelSwitches } from './label-switches.js';
import { createReader } from './reader.js';
import { createReportFrame } from './report-frame.js';
import { OUTPUTS, createOutputs } from './outputs.js';
import { fromFragment, toFragment } from './share.js';
import type { Shared } from './share.js';

interface Sample {
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

/** The pages to choose from; put here by the build. */
declare const SAMPLES: readonly Sample[];

/** Short pages are read as they are typed, long ones when the typing pauses. In milliseconds. */
const SHORT_PAUSE = 60;
const LONG_PAUSE = 350;
const LONG_PAGE = 200_000;
/** A page of many megabytes is a mistake more often than a page. */
const MAX_FILE_BYTES = 20_000_000;

/** An element of the page, of the kind that index.html gives it. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, id: string): HTMLElementTagNameMap[Tag] {
  const found = document.querySelector<HTMLElementTagNameMap[Tag]>(`${tag}#${id}`);
  if (found === null) throw new Error(`${tag}#${id} is missing`);
  return found;
}

const input = element('textarea', 'input');
const samples = element('select', 'samples');
const from = element('select', 'from');
const language = element('input', 'language');
const share = element('button', 'share');
const copy = element('button', 'copy');
const status = element('p', 'status');

const say = (message: string): void => {
  status.textContent = message;
};

const labels = createLabelSwitches(element('div', 'labels'), () => {
  read();
});
const report = createReportFrame(element('iframe', 'report'));
const tabs = new Map(OUTPUTS.map((output) => [output, element('button', `tab-${output}`)]));
const places = {
  tabs,
  frame: element('iframe', 'report'),
  words: element('pre', 'words'),
  panel: element('div', 'panel'),
};
const outputs = createOutputs(places, report, () => {
  copy.textContent = `Copy ${outputs.shown() === 'json' ? 'JSON' : outputs.shown() === 'markdown' ? 'Markdown' : 'text'}`;
  if (outputs.shown() === 'json') read();
});

const formatLength = (characters: number): string =>
  characters < 1000 ? `${characters} characters` : `${(characters / 1000).toFixed(1)}k characters`;

const reader = createReader((answer) => {
  if ('refusal' in answer) {
    say(answer.refusal);
    return;
  }
  outputs.show(answer);
  const { kept, lines, milliseconds, warnings, language: found } = answer;
  // The browser's own dir=auto looks through all of a long page.
  input.dir = found !== null && isRightToLeft(found) ? 'rtl' : 'ltr';
  const notes = warnings.length === 0 ? '' : ` · ${warnings.join(', ')}`;
  say(
    `${kept} of ${lines} lines kept · ${formatLength(input.value.length)} · ${Math.max(1, Math.round(milliseconds))} ms${notes}`,
  );
});

function read(): void {
  // Browsers take seconds to wrap a megabyte.
  input.classList.toggle('long', input.value.length > LONG_PAGE);
  const options: ExtractOptions = {
    from: from.value as InputFormat,
    language: language.value.trim() === '' ? undefined : language.value.trim(),
    keep: labels.keep(),
    drop: labels.drop(),
  };
  reader.ask({ input: input.value, options, json: outputs.shown() === 'json' });
  void prepareSharing();
}

let pause: ReturnType<typeof setTimeout> | undefined;
function readSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(read, input.value.length > LONG_PAGE ? LONG_PAUSE : SHORT_PAUSE);
}

const state = (): Shared => ({
  input: input.value,
  from: from.value as InputFormat,
  language: language.value.trim(),
  keep: labels.keep(),
  drop: labels.drop(),
});

/** The fragment that brings back what is there now; null where the page is too long for one. */
let fragment: string | null = null;
let preparations = 0;
async function prepareSharing(): Promise<void> {
  const own = ++preparations;
  const prepared = await toFragment(state());
  if (own !== preparations) return;
  fragment = prepared;
  share.disabled = fragment === null;
  share.title =
    fragment === null ? 'The page is too long for an address (32 kB)' : 'Copy an address that brings this page back';
  share.textContent = fragment === null ? 'Too long to share' : 'Share';
}

function restore(shared: Shared): void {
  input.value = shared.input;
  from.value = shared.from;
  language.value = shared.language;
  labels.set(shared.keep, shared.drop);
  samples.value = '';
  read();
}

function open(text: string): void {
  restore({ input: text, from: 'auto', language: '', keep: labels.keep(), drop: labels.drop() });
}

async function openFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  if (file.size > MAX_FILE_BYTES) {
    say(`${file.name} is too long: ${Math.round(file.size / 1e6)} MB of at most ${MAX_FILE_BYTES / 1e6}`);
    return;
  }
  open(await file.text());
}

async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('The browser did not allow to copy');
  }
}

function fillSamples(): void {
  const own = new Option('Your own', '');
  samples.append(own);
  for (const group of new Set(SAMPLES.map((sample) => sample.group))) {
    const options = document.createElement('optgroup');
    options.label = group;
    for (const [index, sample] of SAMPLES.entries())
      if (sample.group === group) options.append(new Option(sample.name, String(index)));
    samples.append(options);
  }
}

function chooseSample(value: string): void {
  const sample = SAMPLES[Number(value)];
  open(value === '' || sample === undefined ? '' : sample.text);
  samples.value = value;
}

async function readAddress(): Promise<void> {
  const { hash } = location;
  if (hash === '' || hash === fragment) return;
  const shared = await fromFragment(hash);
  if (shared === undefined) say('The address holds no page that can be read');
  else restore(shared);
}

function acceptDrops(): void {
  const veil = element('div', 'drop');
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    veil.hidden = true;
    void openFile(event.dataTransfer?.files[0]);
  });
}

/** The list of labels goes away as menus do. */
function closeLabels(): void {
  const details = document.querySelector<HTMLDetailsElement>('.labels');
  if (details === null) return;
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
}

fillSamples();
acceptDrops();
closeLabels();
input.addEventListener('input', () => {
  samples.value = '';
  readSoon();
});
from.addEventListener('change', read);
language.addEventListener('input', readSoon);
samples.addEventListener('change', () => {
  chooseSample(samples.value);
});
element('input', 'file').addEventListener('change', (event) => {
  const picker = event.target as HTMLInputElement;
  void openFile(picker.files?.[0]).then(() => {
    // The same file can be chosen again.
    picker.value = '';
  });
});
copy.addEventListener('click', () => void copyText(outputs.copied(), 'Copied'));
share.addEventListener('click', () => {
  if (fragment === null) return;
  location.hash = fragment;
  void copyText(location.href, 'The address is copied');
});
window.addEventListener('hashchange', () => void readAddress());

chooseSample('0');
void readAddress();
