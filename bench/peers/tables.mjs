/** Takes results, gives Markdown tables. */

const KINDS = { word: 'word F1', shingle: 'shingle F1', snippet: 'snippet F1' };
const decimals = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));
const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (head, rows) =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** The best figure of each column is bold. */
function emphasise(values, digits) {
  const best = Math.max(...values.map((value) => value ?? -Infinity));
  return values.map((value) => (value === best ? `**${decimals(value, digits)}**` : decimals(value, digits)));
}

export function qualityTable(results, sets) {
  const tools = Object.keys(results);
  const columns = sets.map((set) =>
    emphasise(
      tools.map((tool) => results[tool][set]?.figure),
      3,
    ),
  );
  const kindOf = (set) => KINDS[Object.values(results)[0][set].kind];
  const heads = sets.map((set) => `${set}, ${kindOf(set)}`);
  return table(
    ['tool', 'reads', ...heads],
    tools.map((tool, at) => [tool, results[tool][sets[0]].of, ...columns.map((column) => column[at])]),
  );
}

export function metadataTable(results, sets) {
  const told = sets.flatMap((set) => ['title', 'author', 'date'].map((member) => [set, member]));
  const known = told.filter(([set, member]) => Object.values(results).some((row) => row[set][member] !== null));
  const tools = Object.keys(results).filter((tool) => known.some(([set, member]) => results[tool][set][member] > 0));
  const columns = known.map(([set, member]) =>
    emphasise(
      tools.map((tool) => results[tool][set][member]),
      3,
    ),
  );
  return table(
    ['tool', ...known.map(([set, member]) => `${set}, ${member}`)],
    tools.map((tool, at) => [tool, ...columns.map((column) => column[at])]),
  );
}

export function costTable(results, sets) {
  const over = (tool, member) => sets.map((set) => results[tool][set][member]);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return table(
    ['tool', 'time, as a multiple of `parse5.parse`', 'ms a page', 'memory, MB', 'failures', 'empty'],
    Object.keys(results).map((tool) => [
      tool,
      decimals(mean(over(tool, 'multiple')), 2),
      decimals(mean(over(tool, 'milliseconds')), 1),
      decimals(Math.max(...over(tool, 'memory')), 0),
      String(sum(over(tool, 'failures'))),
      String(sum(over(tool, 'empty'))),
    ]),
  );
}
