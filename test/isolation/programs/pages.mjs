/** Pages whose names are those of every object's own members, and ordinary ones: what the programs of this folder read. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  'isPrototypeOf',
  'toLocaleString',
];

const SENTENCES = [
  'The ferry between the two islands stopped on Monday after its old engine had failed for the third time this winter.',
  'Its crew had warned the owners in autumn that the spare parts were used up, and nobody answered their letter.',
  'Until a replacement comes, fishing boats carry the post, the bread and those who have to see a doctor.',
];

/** Of the same seed, the same page. */
export function pageOf(seed) {
  const name = NAMES[seed % NAMES.length];
  const body = SENTENCES.map((sentence, at) => `${sentence} That was number ${seed + at}.`);
  if (seed % 3 === 0)
    return `Ferry ${seed} stops\n\n12 March 2024, 10:15\n\n${body.join('\n\n')}\n\nRelated articles\n\nStorm takes roof ${seed}\n`;
  if (seed % 3 === 1)
    return `# Ferry ${seed} stops\n\nBy Ann Example\n\n12 March 2024\n\n${body.join('\n\n')}\n\n[The harbour](https://a.example/${name}) is closed until further notice, as the council has said.\n\n- a **b** is what they need\n- c is what they have got`;
  const data = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry ${seed} stops","${name}":{"polluted":1,"headline":"No"},"author":{"${name}":[{"name":"No"}],"name":"Ann Example"}}`;
  return `<!doctype html><html lang="en"><head><title>Ferry ${seed} stops</title>
<meta name="${name}" content="No"><meta property="${name}" content="No"><meta property="og:${name}" content="No">
<script type="application/ld+json">${data}</script><script type="application/ld+json">{"${name}":"broken", x }</script></head>
<body id="${name}"><nav class="${name}"><a href="/">Home</a></nav><article class="${name}" data-type="${name}" itemprop="${name}" role="${name}"><h1>Ferry ${seed} stops</h1>
<p class="${name} byline">By Ann Example</p><time datetime="2024-03-12">12 March</time>${body.map((sentence) => `<p id="${name}">${sentence} <a href="${name}">More</a></p>`).join('\n')}
<table><tr><td>a<td>b<tr><td>c<td>d</table><ol><li value="3">x<li>y</ol></article></body></html>`;
}
