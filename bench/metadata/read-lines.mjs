/** Takes a parsed page, gives its lines as the reader of the package would: one for each run of text between blocks. */

const SKIPPED = new Set(['script', 'style', 'template', 'head', 'svg', 'iframe', 'select', 'textarea', 'noscript']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const KIND = { li: 'list-item', blockquote: 'quote', pre: 'code', tr: 'table-row' };

export function readLines(tree) {
  const lines = [];
  let [text, linkLength, links] = ['', 0, 0];
  const path = [{ node: tree, at: 0, kind: 'paragraph', depth: 0, link: false }];
  const flush = ({ kind, depth }) => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '') lines.push({ text: folded, kind, depth, linkLength: Math.min(linkLength, folded.length), links });
    [text, linkLength, links] = ['', 0, 0];
  };
  while (path.length > 0) {
    const frame = path.at(-1);
    const child = frame.node.childNodes[frame.at++];
    if (child === undefined) {
      if (!INLINE.has(frame.node.nodeName)) flush(frame);
      path.pop();
    } else if (child.nodeName === '#text') {
      text += child.value;
      if (frame.link) linkLength += child.value.trim().length;
    } else if (child.childNodes !== undefined && !SKIPPED.has(child.nodeName)) {
      const name = child.nodeName;
      if (!INLINE.has(name)) flush(frame);
      if (name === 'a') links++;
      const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
      path.push({
        node: child,
        at: 0,
        kind: heading > 0 ? 'heading' : (KIND[name] ?? frame.kind),
        depth: heading > 0 ? heading : frame.depth,
        link: frame.link || name === 'a',
      });
    }
  }
  let start = 0;
  const places = lines.map((line) => {
    const end = start + line.text.length;
    const place = { start, end };
    start = end + 1;
    return place;
  });
  return {
    format: 'text',
    input: lines.map((line) => line.text).join('\n'),
    lines: places,
    blocks: lines.map((line, index) => ({
      ...line,
      first: index,
      last: index,
      markerLength: 0,
      markdown: null,
      images: 0,
      indent: 0,
      gap: line.kind === 'paragraph' ? 1 : 0,
    })),
  };
}
