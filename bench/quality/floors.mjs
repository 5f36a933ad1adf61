/** Takes today's figures, gives what is under its floor; raises floors, and lowers the ones that are named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { isCorpus } from './pages.mjs';
import { mainFigure } from './score-page.mjs';
import { figure, foundShare, unharmedShare } from './tables.mjs';

const FILE = new URL('../floors.json', import.meta.url);
/** A floor stands this far below the figure it was raised to, so that a change for the better may cost a page or two. */
const MARGIN = 0.003;
const DECIMALS = 1e4;

/** Per part of the pages (all, or a sample): the hash of the corpus that the figures are of, and a floor per figure. */
export const readFloors = () => JSON.parse(readFileSync(FILE, 'utf8'));
export const writeFloors = (floors) => writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);

/** Figures by name, the higher the better: `fundus-dev.plain shingle`, `fundus-dev.loose unharmed`. */
export function figuresOf(results, scorers) {
  const figures = {};
  const sets = [...new Set(results.map(({ set }) => set))].filter(isCorpus);
  for (const set of sets) {
    const own = results.filter((result) => result.set === set);
    const named = {
      [mainFigure(set)]: figure(own, mainFigure(set), 'own', scorers),
      found: foundShare(own),
      unharmed: unharmedShare(own),
    };
    for (const [name, value] of Object.entries(named)) if (value !== null) figures[`${set} ${name}`] = value;
  }
  return figures;
}

const floorFor = (value) => Math.max(0, Math.floor((value - MARGIN) * DECIMALS) / DECIMALS);

/** Changes the floors of a part in place; gives what stands against it, in words, and changes nothing then. */
export function changeFloors(parts, { part, figures, corpus, raise, lower }) {
  const pinned = parts[part] ?? { corpus: null, floors: {} };
  const unknown = lower.filter((name) => !(name in figures));
  if (unknown.length > 0)
    return [`No such floor: ${unknown.join(', ')}. There are: ${Object.keys(figures).join(', ')}.`];
  if (pinned.corpus !== corpus && !raise) return ['The labelled pages changed: --raise pins the floors to them.'];
  const floors = { ...pinned.floors };
  for (const [name, value] of Object.entries(figures)) {
    const [old, floor] = [floors[name], floorFor(value)];
    if (old === undefined || lower.includes(name) || (raise && floor > old)) floors[name] = floor;
  }
  parts[part] = { corpus, floors };
  return [];
}

/** What is under its floor, or cannot be compared. */
export function checkFloors(parts, { part, figures, corpus, names }) {
  const pinned = parts[part];
  if (pinned === undefined) return [`floors.json has no floors for ${part}: --raise writes them.`];
  if (pinned.corpus !== corpus)
    return ['floors.json is pinned to other labelled pages than these: --raise pins it to them.'];
  return Object.entries(pinned.floors)
    .filter(([name, floor]) => names.includes(name.split(' ')[0]) && !(figures[name] >= floor))
    .map(([name, floor]) => `${name} is ${figures[name]?.toFixed(4) ?? 'missing'}, under its floor of ${floor}`);
}
