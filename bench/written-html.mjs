// Takes a hand-labelled page of text, gives it as pages of HTML: as flat as a converter's, and in blocks as sites have them.
// So the weights of HTML hear what the words of pages in many languages say where the tree says little.

const BODY = new Set(['lead', 'paragraph', 'heading', 'list-item', 'quote', 'table', 'code']);
/** What stands in the article's own block, body or not. */
const OWN = new Set([...BODY, 'title', 'byline', 'dateline', 'caption', 'source', 'inline-teaser']);
const LINKS = new Set(['nav', 'category', 'teaser', 'tags']);

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** One paragraph a line, in one block; the title alone is a heading. */
export function renderFlat({ text, labels }) {
  const lines = text.split('\n').map((line, at) => (labels[at] === 'title' ? tag('h1', line) : tag('p', line)));
  return `<body><div>${lines.join('\n')}</div></body>`;
}

/** Runs of lines that belong together each in a block of their own. */
export function renderGrouped({ text, labels }) {
  let html = '';
  let group = null;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const own = groupOf(labels[at]);
    if (own !== group) html += `${group === null ? '' : '</div>'}<div>`;
    group = own;
    html += element(line, labels[at]);
  }
  return `<body>${html}</div></body>`;
}

const groupOf = (label) =>
  OWN.has(label) ? 'own' : /^(?:teaser|timestamp|category|section-heading|media)/.test(label) ? 'list' : label;

function element(line, label) {
  if (label === 'title') return tag('h1', line);
  if (label === 'heading' || label === 'section-heading') return tag('h2', line);
  if (label === 'list-item') return `<ul>${tag('li', line)}</ul>`;
  if (LINKS.has(label)) return `<div><a href="/${label}">${escape(line)}</a></div>`;
  return tag(label === 'timestamp' ? 'span' : 'p', line, label === 'timestamp' ? 'div' : '');
}

const tag = (name, line, around = '') =>
  line.trim() === ''
    ? ''
    : around === ''
      ? `<${name}>${escape(line)}</${name}>`
      : `<${around}><${name}>${escape(line)}</${name}></${around}>`;
