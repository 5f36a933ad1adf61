/** Small pages of HTML, as tests of the tree's evidence need them. */
import { HEADLINE, PARAGRAPHS } from './small-pages.js';

const [opening, rest] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)].map((texts) =>
  texts.map((text) => `<p>${text}</p>`).join(''),
);

export const TEASER = 'The storm closed schools in the north for a second day, and more snow is on its way there.';
export const COMMENT = 'I have lived beside this bridge for forty years, and nobody has ever asked me about it.';
export const COOKIES = 'We and our partners store and read data on your device, and you may object at any time.';
export const CAPTION = 'The old bridge in the year in which it was built, seen from the bank of the river.';

/** An article in its container, with what pages put around and after one. */
export const HTML_PAGE = `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Paper</title>
<meta name="description" content="${PARAGRAPHS[0] ?? ''}"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav>
<main><article class="story"><h1>${HEADLINE}</h1><figure><img src="a.jpg" alt="A bridge"><figcaption>${CAPTION}</figcaption></figure>
<div class="article-body">${opening ?? ''}<h2>The cost</h2>${rest ?? ''}</div></article>
<section class="related-stories"><h2>Related</h2>
${'abcd'.replace(/./g, (letter) => `<div class="card"><h3><a href="/${letter}">Storm closes schools ${letter}</a></h3><p>${TEASER}</p></div>`)}
</section><div id="comments"><div class="comment"><p>${COMMENT}</p></div></div></main>
<div class="cookie-consent" style="display:none"><p>${COOKIES}</p></div>
<footer><a href="/imprint">Imprint</a><p>All of it is ours.</p></footer></body></html>`;
