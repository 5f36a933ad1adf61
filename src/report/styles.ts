/** The report's one style sheet, a constant: nothing of any page enters it, and its hash stands in the policy. */
import { LABEL_MARKS } from './label-marks.js';
import { BAR_STEPS } from './render-evidence.js';
import type { LabelFamily, LabelMark } from './label-marks.js';

/** Below this width the evidence stands under its line instead of beside the page. */
const WIDE = '60rem';

const COLOURS = `
:root { color-scheme: light dark;
  --paper: #fcfbf8; --panel: #f4f2ec; --ink: #1c1b19; --soft: #68645c; --rule: #e2ded4; --focus: #1a5fd0;
  --body: #1d6b47; --own: #2357a5; --list: #8f4d00; --people: #7540a5; --offer: #ad2259; --page: #68645c; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #17181b; --panel: #202226; --ink: #edebe5; --soft: #a09c94; --rule: #33353b; --focus: #8ab4f8;
  --body: #6fcb9d; --own: #8db6f7; --list: #e2a75f; --people: #c8a2f2; --offer: #f293b5; --page: #a09c94; } }`;

const DOCUMENT = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 4rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.5 ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
a { color: var(--own); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
svg { display: block; }
.k { --c: var(--body); fill: var(--body); }
.indexed .page:not(:target, :has(:target)), .indexed:has(.page:target, .page :target) .index { display: none; }`;

const FACTS = `
.page { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr) 22rem; max-width: 96rem; margin: 0 auto; }
.page > * { grid-column: 2; }
.strip { grid-column: 1; grid-row: 1 / span 6; position: sticky; top: 0; height: 100vh; border-inline-end: 1px solid var(--rule); }
.map { width: 100%; height: 100%; padding: .5rem .375rem; }
.map a { fill: transparent; cursor: pointer; }
.map a:hover { fill: var(--ink); fill-opacity: .12; }
.map path[class^="f-"] { fill-opacity: .45; }
@supports (animation-timeline: scroll()) {
  .strip::after { content: ""; position: absolute; inset: 0 0 auto; border-top: 2px solid var(--ink); pointer-events: none;
    animation: down linear both; animation-timeline: scroll(root); }
  @keyframes down { to { top: calc(100% - 2px); } } }
.facts { padding: 2.25rem 2rem 0; }
.facts p { margin: 0 0 .5rem; color: var(--soft); font-size: .8125rem; }
.facts .name { overflow-wrap: anywhere; }
h1 { margin: 0; max-width: 30em; font: 600 clamp(1.375rem, 1rem + 1.4vw, 2rem)/1.25 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
  overflow-wrap: anywhere; text-wrap: balance; }
.facts dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; font-size: .875rem; }
.facts dl > div { min-width: 0; }
.facts dt { color: var(--soft); font-size: .75rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.meter { display: inline-block; width: 4rem; height: .375rem; margin-inline-end: .5rem; vertical-align: middle; fill: var(--rule); border-radius: .1875rem; }
.facts .warning { width: fit-content; padding: .375rem .75rem; border-inline-start: 3px solid var(--list); background: var(--panel); color: var(--ink); }
.warning b, .flag { color: var(--list); font-weight: 600; }
.skip { position: absolute; clip-path: inset(50%); }
.skip:focus { position: static; clip-path: none; display: inline-block; margin-block: .5rem; }`;

const CONTROLS = `
.views { display: inline-flex; border: 1px solid var(--rule); border-radius: .5rem; }
.views legend, .legend legend { font-size: .75rem; color: var(--soft); }
.views legend, .views input, .chip input, .line input { position: absolute; opacity: 0; width: 1px; height: 1px; margin: 0; pointer-events: none; }
.views legend { overflow: hidden; }
.views span { display: block; padding: .375rem .875rem; border-radius: .4375rem; font-size: .875rem; cursor: pointer; }
.views :checked + span { background: var(--ink); color: var(--paper); }
.views :focus-visible + span, .chip:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.legend { display: grid; gap: .125rem; padding: 1.25rem 2rem 1.25rem; }
.legend > fieldset { display: flex; flex-wrap: wrap; }
.legend > fieldset > legend { float: left; width: 9rem; padding: 0; line-height: 1.75rem; }
.chip { position: relative; display: inline-flex; align-items: center; gap: .375rem; min-height: 1.75rem; margin: 0 .875rem 0 0; font-size: .8125rem; cursor: pointer; white-space: nowrap; }
.chip b { font-weight: 500; color: var(--soft); font-variant-numeric: tabular-nums; }
.chip:hover .m { text-decoration: underline; text-underline-offset: .2em; }
.chip:has(input:not(:checked)) { color: var(--soft); text-decoration: line-through; }
.chip:has(input:not(:checked)) .m::before { background: none; outline: 1px dashed var(--soft); outline-offset: -1px; }
.m::before { display: inline-block; width: 1.5em; margin-inline-end: .5em; border-radius: .25em; text-align: center; line-height: 1.5;
  color: var(--c); background: color-mix(in srgb, var(--c) 13%, transparent); forced-color-adjust: none; text-decoration: none; }
.chip .m::before { margin-inline-end: .4em; }`;

const LINES = `
.lines { padding: 1rem 0 5rem; border-top: 1px solid var(--rule); }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 90rem; }
.chunk:is(:hover, :focus-within, :has(:checked)) { content-visibility: visible; }
.line { position: relative; }
.line label { display: grid; grid-template-columns: 2.75rem 9.25rem 3.5rem 2.5rem minmax(0, 1fr); column-gap: .75rem; align-items: baseline;
  padding: .1875rem 2rem .1875rem .5rem; cursor: default; }
[dir="rtl"] .line label { padding: .1875rem .5rem .1875rem 2rem; }
.n, .s { font-size: .75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.n, .s { direction: ltr; }
.n, .s { text-align: right; }
.line .m { font-size: .75rem; color: var(--soft); white-space: nowrap; }
.line.k .m { color: var(--c); }
.x { padding-inline-start: .875rem; border-inline-start: 3px dotted var(--rule); color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; white-space: pre-wrap; text-align: start; unicode-bidi: plaintext; }
.line.k .x { border-inline-start: 3px solid var(--body); color: var(--ink); max-width: 44em;
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif; }
.line.k.l-heading .x { font-weight: 600; }
.line.k.l-code .x, .alone pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.line.l-title .x { color: var(--ink); font-weight: 600; }
.l-blank { height: .75rem; }
.l-blank .n { display: none; }
.line:has(:checked) label { background: color-mix(in srgb, var(--focus) 8%, var(--paper)); box-shadow: inset 3px 0 var(--focus); }
.line:hover label, .line:target label { background: var(--panel); }
.line:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: -2px; }
.line i, .why dd[class] { position: relative; }
.line label i { align-self: start; height: .4375rem; margin-top: .5625rem; background: linear-gradient(var(--soft), var(--soft)) 50% / 1px 100% no-repeat; forced-color-adjust: none; }
i::before, .why dd[class]::before { content: ""; position: absolute; background: var(--c); border-radius: 1px; forced-color-adjust: none; }
i::before { inset-block: 1px; }
i[class^="p"]::before { inset-inline-start: 50%; }
i[class^="n"]::before { inset-inline-end: 50%; opacity: .7; }`;

const EVIDENCE = `
.why { display: none; direction: ltr; text-align: left; background: var(--panel); font-size: .8125rem; line-height: 1.4; }
.why p { margin: 0 0 .75rem; display: flex; justify-content: space-between; font-size: .875rem; font-variant-numeric: tabular-nums; }
.why b { font-weight: 600; color: var(--c); }
.why dl { margin: 0; display: grid; grid-template-columns: minmax(0, 1fr) 7rem; gap: 0 1rem; }
.why dt { grid-column: 1; font-weight: 500; overflow-wrap: anywhere; padding-top: .4375rem; border-top: 1px solid var(--rule); }
.why dt.rest { color: var(--soft); font-weight: 400; }
.why dd { grid-column: 1 / -1; margin: 0; padding-bottom: .4375rem; color: var(--soft); overflow-wrap: anywhere; }
.why dd[class] { grid-column: 2; padding: .4375rem 0 0; border-top: 1px solid var(--rule); margin-inline-start: -1rem; text-align: right; font-variant-numeric: tabular-nums; color: var(--ink); }
.why dd[class]::before { inset-block: calc(.4375rem + .4em) auto; height: .375rem; }
.why dd[class^="p"]::before { left: 2rem; background: var(--body); }
.why dd[class^="n"]::before { right: calc(100% - 2rem); background: var(--list); }
.hint { color: var(--soft); font-size: .875rem; }
.hint b { color: var(--ink); }`;

const WIDE_EVIDENCE = `
@media (min-width: ${WIDE}) {
  .hint { grid-column: 3; grid-row: 1 / span 6; position: sticky; top: 0; height: 100vh; padding: 2rem 1.5rem; border-inline-start: 1px solid var(--rule); background: var(--panel); }
  .hint p { margin: 0 0 .5rem; }
  .why { position: fixed; inset: 0 max(0px, 50% - 48rem) 0 auto; width: 22rem; padding: 2rem 1.5rem; border-left: 1px solid var(--rule); overflow: auto; }
  .line:has(:checked) .why { display: block; z-index: 1; }
  .line:hover .why { display: block; z-index: 2; }
  .line:has(:focus-visible) .why { display: block; z-index: 3; } }`;

const MIDDLE = `
@media (${WIDE} <= width < 78rem) {
  .page { grid-template-columns: 3.25rem minmax(0, 1fr) 17rem; }
  .why { width: 17rem; }
  .why, .hint { padding-inline: 1rem; }
  .line label, [dir="rtl"] .line label { grid-template-columns: 2.25rem 8rem 2.5rem minmax(0, 1fr); column-gap: .5rem; padding-inline: 0 1rem; }
  .line .s { display: none; }
  .facts, .legend { padding-inline: 1.25rem; } }`;

const NARROW = `
@media (width < ${WIDE}) {
  .page { grid-template-columns: minmax(0, 1fr) 1.125rem; }
  .page > * { grid-column: 1; }
  .strip { grid-column: 2; border-inline: 1px solid var(--rule); border-inline-end: 0; }
  .map { padding: .25rem 1px; }
  .facts { padding: 1.25rem 1rem 0; }
  .legend { display: flex; padding: .625rem 1rem; gap: 1rem; overflow-x: auto; }
  .legend > fieldset { flex: none; flex-wrap: nowrap; }
  .legend > fieldset > legend { float: none; width: auto; line-height: 1.5; }
  .chip { min-height: 2rem; }
  .hint { display: none; }
  .line label, [dir="rtl"] .line label { grid-template-columns: 1.75rem 1.25rem 2rem minmax(0, 1fr); column-gap: .375rem; padding: .1875rem .5rem .1875rem 0; }
  .line .s { display: none; }
  .line .m { font-size: 0; }
  .line .m::before { font-size: .75rem; margin: 0; }
  .n { font-size: .6875rem; }
  .x { padding-inline-start: .625rem; }
  .why { padding: .875rem 1rem; }
  .line:is(:has(:checked), :has(:focus-visible)) .why { display: block; border-block: 1px solid var(--rule); }
  @media (hover: hover) {
    .line:hover:not(:has(:checked)) .why { display: block; position: absolute; inset: 100% .5rem auto 2rem; z-index: 2; pointer-events: none;
      border: 1px solid var(--rule); border-radius: .5rem; box-shadow: 0 .5rem 1.5rem rgb(0 0 0 / .18); } } }`;

const ALONE = `
.alone { display: none; padding: 1.5rem 2rem 6rem; max-width: 44rem; font: 1.1875rem/1.65 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
.alone p, .alone blockquote, .alone pre { margin: 0 0 1.1em; white-space: pre-line; }
.alone pre { white-space: pre-wrap; padding: .875rem 1rem; background: var(--panel); border-radius: .375rem; }
.alone ul { margin: 0 0 1.1em; padding-inline-start: 1.25em; }
.alone ul.typed { padding: 0; list-style: none; }
.alone li { margin-bottom: .25em; }
.alone h2 { margin: 1.6em 0 .5em; font-size: 1.25rem; line-height: 1.3; }
.alone blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
.alone .empty { color: var(--soft); font-style: italic; }
.facts:has(.v-alone:checked) ~ :is(.lines, .legend, .hint, .strip) { display: none; }
.facts:has(.v-alone:checked) ~ .alone { display: block; }
@media (width < ${WIDE}) { .alone { padding: 1.25rem 1rem 4rem; font-size: 1.0625rem; } }`;

const INDEX = `
.index { max-width: 72rem; margin: 0 auto; padding: 2.5rem 2rem; }
.scroll { overflow-x: auto; margin-top: 1.5rem; }
.index table { width: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
.index th, .index td { padding: .75rem 1.25rem .75rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; white-space: nowrap; font-weight: 400; }
.index thead th { color: var(--soft); font-size: .75rem; }
.index tbody th { white-space: normal; overflow-wrap: anywhere; min-width: 14rem; }
.index tbody th a { font: 600 1.0625rem/1.35 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif; text-decoration: none; }
.index tbody th a:hover { text-decoration: underline; }
.index .name, .index .flag { display: block; font-size: .75rem; color: var(--soft); }
.index .flag { color: var(--list); }
.index .spark { width: 9rem; height: 1.25rem; }
.spark .f-page { opacity: .5; }`;

const PRINT = `
@media print {
  .strip, .hint, .views, .skip, .back { display: none; }
  .page { display: block; break-before: page; }
  .chunk { content-visibility: visible; }
  .line { break-inside: avoid; } }`;

const families = [...new Set(Object.values(LABEL_MARKS).map(({ family }) => family))];
const marks = Object.entries<LabelMark>(LABEL_MARKS);

const familyRules = (family: LabelFamily): string => {
  const labels = marks.filter(([, mark]) => mark.family === family).map(([label]) => `.l-${label}`);
  return `.f-${family}, ${labels.join(', ')} { --c: var(--${family}); fill: var(--${family}); }`;
};

/** The mark is for the eye: the label's name stands beside it. */
const markRules = ([label, { mark }]: readonly [string, LabelMark]): string =>
  `.l-${label} .m::before { content: "${mark}"; content: "${mark}" / ""; }`;

/** From sibling to sibling: asked of the whole page, each new line would have all of it styled again. */
const hidingRules = ([label]: readonly [string, LabelMark]): string =>
  `.legend:has(.h-${label}:not(:checked)) ~ .lines .l-${label}`;

/** Half of a bar is one side of zero. */
const barRules = Array.from({ length: BAR_STEPS }, (_, index) => {
  const step = index + 1;
  const bars = ['p', 'n'].map((side) => `.${side}${step}::before`).join(', ');
  const weights = ['p', 'n'].map((side) => `.why .${side}${step}::before`).join(', ');
  return `${bars} { width: ${(50 * step) / BAR_STEPS}%; }\n${weights} { width: ${(1.75 * step) / BAR_STEPS}rem; }`;
});

export const REPORT_STYLES: string = [
  COLOURS,
  DOCUMENT,
  ...families.map(familyRules),
  ...marks.map(markRules),
  FACTS,
  CONTROLS,
  LINES,
  ...barRules,
  EVIDENCE,
  WIDE_EVIDENCE,
  MIDDLE,
  NARROW,
  ALONE,
  INDEX,
  `${marks.map(hidingRules).join(',\n')} { display: none; }`,
  PRINT,
]
  .join('\n')
  .trim();

/** SHA-256 of the style sheet, as a Content-Security-Policy names it; the tests say what it must be. */
export const REPORT_STYLES_HASH = 'sha256-B44bpOsy/FTM/okLSiRQdyBo34/hsXs99z7ZOvgFz9c=';
