/**
 * Takes the built package and the labelled pages of LINESIEVE_DATA, gives how near its articles are to the truth:
 * tables per set, language, script and length, the worst pages with the lines that cost most, and a check of the
 * floors in floors.json. Exits with 1 where a figure is under its floor, with 2 where there are no labelled pages.
 */
import { parseArgs } from 'node:util';
import { hasData, loadScorers } from './corpus.mjs';
import { changeFloors, checkFloors, figuresOf, readFloors, writeFloors } from './quality/floors.mjs';
import { printOtherPages } from './quality/other-pages.mjs';
import { hashCorpus, readPageSets, setNames } from './quality/pages.mjs';
import { scorePage } from './quality/score-page.mjs';
import { printCalibration, printGroups } from './quality/tables.mjs';
import { printWorst } from './quality/worst-pages.mjs';

const USAGE = `npm run bench:quality -- [options]

  --set SET        only this set (fundus-dev) or variant of one (fundus-dev.plain); may be repeated
  --by GROUPS      tables beside that of the sets: language,script,length (the default: all three) or none
  --sample N       every Nth page of each set, against the floors of that sample
  --other          how well confidence tells articles from forum, product and documentation pages
  --worst N        the N worst pages, with the lines that cost most and their strongest evidence
  --raise          raise the floors to today's figures less a margin; lowers none
  --lower NAME     lower this floor, named as floors.json names it, to today's figure less the margin; may be repeated
`;

const { values: args } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    by: { type: 'string', default: 'language,script,length' },
    sample: { type: 'string' },
    other: { type: 'boolean', default: false },
    worst: { type: 'string' },
    raise: { type: 'boolean', default: false },
    lower: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
process.exitCode = args.help ? void console.log(USAGE) : await main();

async function main() {
  if (!hasData()) {
    fail('No labelled pages: LINESIEVE_DATA names no folder that holds text/ and pages/.');
    return 2;
  }
  const known = setNames();
  const names = args.set === undefined ? known : known.filter((name) => args.set.some((set) => isPart(name, set)));
  if (names.length === 0) return fail(`No such set: ${args.set.join(', ')}. There are ${known.join(', ')}.`);
  const changes = args.raise || args.lower !== undefined;
  if (changes && args.set !== undefined) return fail('Floors are changed over all sets: leave --set out.');

  const scorers = await loadScorers();
  const every = Number(args.sample ?? 1);
  const results = [];
  for (const { pages } of readPageSets(names, every)) for (const page of pages) results.push(scorePage(page, scorers));

  const groups = args.by === 'none' ? [] : args.by.split(',');
  for (const group of ['set', ...groups]) printGroups(results, group, scorers);
  printCalibration(results);
  if (args.other) printOtherPages();
  if (args.worst !== undefined) printWorst(results, Number(args.worst));

  const part = every === 1 ? 'all' : `every ${every}th page`;
  return settleFloors(part, figuresOf(results, scorers), names, changes);
}

function settleFloors(part, figures, names, changes) {
  const floors = readFloors();
  const corpus = hashCorpus();
  if (changes) {
    const problems = changeFloors(floors, { part, figures, corpus, raise: args.raise, lower: args.lower ?? [] });
    if (problems.length > 0) return fail(problems.join('\n'));
    writeFloors(floors);
  }
  const problems = checkFloors(floors, { part, figures, corpus, names });
  if (problems.length > 0) return fail(problems.join('\n'));
  const checked = Object.keys(floors[part].floors).filter((name) => names.includes(name.split(' ')[0]));
  console.log(`\nNo figure is under its floor (${checked.length} floors, ${part}).`);
  return 0;
}

function isPart(name, set) {
  return name === set || name.startsWith(`${set}.`);
}

function fail(message) {
  console.error(message);
  return 1;
}
