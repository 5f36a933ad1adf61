/** Takes results, gives two SVG pictures for the README: how good each tool is, and how fast. Both in light and in dark. */

const WIDTH = 760;
const LABELS = 210;
const VALUES = 60;
const BAR = 9;
const GAP = 3;
const ROW_GAP = 14;
const TOP = 34;
const SPAN = WIDTH - LABELS - VALUES;

const STYLE = `text{font:12px ui-sans-serif,system-ui,sans-serif;fill:#1c1b19}.soft{fill:#68645c}.own{font-weight:600}
.a{fill:#1d6b47}.b{fill:#2357a5}.c{fill:#8f4d00}.rest{opacity:.55}
@media(prefers-color-scheme:dark){text{fill:#edebe5}.soft{fill:#a09c94}.a{fill:#6fcb9d}.b{fill:#8db6f7}.c{fill:#e2a75f}}`;
const COLOURS = ['a', 'b', 'c'];

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
const isOwn = (tool) => tool.startsWith('linesieve');

/** Bars of each tool, one for each series; `lengthOf` is from 0 to 1. */
function chart({ title, tools, series, valueOf, lengthOf, show }) {
  const height = series.length * (BAR + GAP) + ROW_GAP;
  const rows = tools.flatMap((tool, at) => {
    const top = TOP + at * height;
    const middle = top + (series.length * (BAR + GAP)) / 2 + 3;
    const bars = series.map((name, index) => {
      const value = valueOf(tool, name);
      const y = top + index * (BAR + GAP);
      const length = Math.max(1, SPAN * lengthOf(value));
      return `<rect class="${COLOURS[index % COLOURS.length]}${isOwn(tool) ? '' : ' rest'}" x="${LABELS}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2"/><text class="soft" x="${(LABELS + length + 6).toFixed(1)}" y="${y + BAR}" font-size="10">${show(value)}</text>`;
    });
    return [`<text class="${isOwn(tool) ? 'own' : ''}" x="0" y="${middle}">${escape(tool)}</text>`, ...bars];
  });
  const legend = series.map(
    (name, index) =>
      `<rect class="${COLOURS[index % COLOURS.length]}" x="${LABELS + index * 170}" y="8" width="10" height="10" rx="2"/><text class="soft" x="${LABELS + index * 170 + 16}" y="17">${escape(name)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${TOP + tools.length * height}" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}</title><style>${STYLE}</style>`,
    ...(series.length > 1 ? legend : []),
    ...rows,
    '</svg>\n',
  ].join('\n');
}

/** Figures under this all look alike. */
const WORST = 0.5;

export const qualityChart = (results, sets) =>
  chart({
    title: 'How near each tool comes to the true text: F1, from 0.5 to 1',
    tools: Object.keys(results).filter((tool) => results[tool][sets[0]].figure > 0),
    series: sets,
    valueOf: (tool, set) => results[tool][set].figure,
    lengthOf: (value) => (value - WORST) / (1 - WORST),
    show: (value) => value.toFixed(3),
  });

/** Multiples from a hundredth to a hundred, on a scale of powers of ten. */
const FASTEST = 0.01;
const SLOWEST = 100;

export const speedChart = (results, sets) =>
  chart({
    title: 'Time for a page, as a multiple of parse5.parse, on a scale of powers of ten',
    tools: Object.keys(results).filter((tool) => tool !== 'unchanged text'),
    series: ['time'],
    valueOf: (tool) => sets.reduce((sum, set) => sum + results[tool][set].multiple, 0) / sets.length,
    lengthOf: (value) => Math.min(1, Math.log(Math.max(value, FASTEST) / FASTEST) / Math.log(SLOWEST / FASTEST)),
    show: (value) => `${value.toFixed(2)} ×`,
  });
