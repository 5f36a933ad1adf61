// Composes noisy pages: the body of a real article amid furniture of many sites' shapes in the body's language. The
// corpora hardly hold doubled headlines, dated lists and teaser summaries; a crawl does. Seeded by the caller.

const pick = (list, random) => list[Math.floor(random() * list.length)];
const between = (low, high, random) => low + Math.floor(random() * (high - low + 1));
const take = (list, count, random) => Array.from({ length: count }, () => pick(list, random));
const cap = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Headlines are the openings of other pages' sentences, cut where a headline would end. */
function headlineOf(sentence, random) {
  const words = sentence.replace(/[.!?。…]+$/, '').split(' ');
  if (words.length < 4) return sentence.replace(/[.!?。…]+$/, '').slice(0, between(14, 34, random));
  return words
    .slice(0, between(5, 14, random))
    .join(' ')
    .replace(/[,;:–-]+$/, '');
}

const summaryOf = (paragraph, random) => {
  const sentence = paragraph.split(/(?<=[.!?。])\s/)[0];
  if (random() < 0.5) return sentence;
  return `${sentence.slice(0, between(60, 160, random)).replace(/\s+\S*$/, '')}${pick(['...', '…', ' ...', ' …'], random)}`;
};

function wordingOf(source, tag) {
  const data = source.languageData(tag);
  const phrases = (category) =>
    data.phrases[category].split('|').map((phrase) => cap(phrase.trim().replace('#', String(3))));
  return { data, phrases, times: data.relativeTime.split('|').map((time) => time.trim().replace('#', '3')) };
}

function stampOf(random) {
  const [day, month, year] = [between(1, 28, random), between(1, 12, random), between(2012, 2025, random)];
  const [hour, minute] = [
    String(between(0, 23, random)).padStart(2, '0'),
    String(between(0, 59, random)).padStart(2, '0'),
  ];
  const two = (value) => String(value).padStart(2, '0');
  return pick(
    [
      `${two(day)}/${two(month)}/${year}`,
      `${day}.${month}.${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}/${two(month)}/${year} ${hour}:${minute}`,
      `${hour}:${minute}`,
      `${hour}:${minute}' - ${two(day)}/${two(month)}/${year}`,
    ],
    random,
  );
}

/** Furniture after an article, one block of one kind; every line is noise. */
function listBlock({ phrases, times, headlines, paragraphs }, random) {
  const lines = [[pick(phrases('related'), random)]];
  const kind = pick(
    ['plain', 'dated', 'doubled', 'doubled summary', 'summary', 'twice', 'category', 'numbered'],
    random,
  );
  for (let item = between(2, 9, random); item > 0; item--) {
    const headline = headlineOf(pick(headlines, random), random);
    const stamp = random() < 0.3 ? pick(times, random) : stampOf(random);
    const summary = summaryOf(pick(paragraphs, random), random);
    lines.push(
      {
        plain: [headline],
        dated: random() < 0.8 ? [headline, stamp] : [stamp, headline],
        doubled: [headline, headline],
        'doubled summary': [headline, headline, summary],
        summary: random() < 0.3 ? [headline, stamp, summary] : [headline, summary],
        twice: [`${headline} ${headline}`, ...(random() < 0.5 ? [summary] : [])],
        category: [pick(phrases('nav'), random), headline, stamp, ...(random() < 0.5 ? [summary] : [])],
        numbered: [`${item}. ${headline}`],
      }[kind],
    );
  }
  return lines;
}

function commentBlock({ phrases, times, paragraphs, headlines }, random) {
  const lines = [[pick(phrases('comment'), random)]];
  for (let item = between(1, 5, random); item > 0; item--) {
    const name = headlineOf(pick(headlines, random), random).split(' ').slice(0, 2).join(' ');
    lines.push([
      name,
      pick(times, random),
      summaryOf(pick(paragraphs, random), () => 0),
      ...(random() < 0.6 ? [pick(phrases('comment'), random)] : []),
    ]);
  }
  return lines;
}

const formBlock = ({ phrases }, random) => [
  take(phrases('form'), between(2, 5, random), random),
  take(phrases('login'), between(0, 2, random), random),
];
const footBlock = ({ phrases }, random) => [
  take(phrases('nav'), between(2, 8, random), random),
  take(phrases('legal'), between(1, 4, random), random),
  take(phrases('cookie'), between(0, 2, random), random),
];
const shareBlock = ({ phrases }, random) => [take(phrases('share'), between(1, 4, random), random)];
const promoBlock = ({ phrases }, random) => [take(phrases(pick(['promo', 'subscribe', 'ad'], random)), 1, random)];
/** The next article of an endless page: its headline, stamp and first paragraphs. */
const nextBlock = ({ paragraphs, headlines }, random) => [
  [headlineOf(pick(headlines, random), random)],
  [stampOf(random)],
  ...take(paragraphs, between(1, 4, random), random).map((p) => [p]),
];

/** What can stand between two paragraphs of an article. */
function interruption(wording, random) {
  const { phrases, headlines, paragraphs } = wording;
  const headline = headlineOf(pick(headlines, random), random);
  const summary = summaryOf(pick(paragraphs, random), random);
  return pick(
    [
      () => [[`${pick(phrases('readAlso'), random)}: ${headline}`]],
      () => [[pick(phrases('readAlso'), random)], [headline]],
      () => [[headline, headline], [summary]],
      () => [[`${headline} ${headline}`], [summary]],
      () => [
        [
          `${summaryOf(pick(paragraphs, random), () => 0).replace(/\.$/, '')}. ${pick(phrases('caption'), random)}: ${headline.split(' ')[0]}`,
        ],
      ],
      () => [[pick(phrases('ad'), random)]],
      () => [[pick(phrases('related'), random)], [headline], [headlineOf(pick(headlines, random), random)]],
      () => listBlock(wording, random).slice(0, between(2, 6, random)),
      () => [
        [pick(phrases('related'), random)],
        ...Array.from({ length: between(2, 5, random) }, () => [
          headlineOf(pick(headlines, random), random),
          stampOf(random),
        ]),
      ],
      () => promoBlock(wording, random),
      () => shareBlock(wording, random),
    ],
    random,
  )();
}

/** Tabloids and agencies give every sentence a paragraph of its own. */
function bodyOf(body, random) {
  if (random() >= SHORT_PARAGRAPHS) return body;
  return body
    .flatMap((line) => line.split(/(?<=[.!?]["”»]?)\s+(?=[\p{Lu}"“«])|(?<=[。！？])/u))
    .filter((line) => line.trim() !== '');
}
const SHORT_PARAGRAPHS = 0.2;

/** So many compositions of a hand-labelled page. */
const TIMES_WRITTEN = 3;

/** One composed page for every page of the plain sets whose language has data and other pages to take furniture from. */
export function composePages(pages, source, random) {
  const articles = [];
  for (const page of pages) {
    if ((page.variant !== 'plain' && page.variant !== 'written') || page.cov === null) continue;
    const lines = page.text.split('\n');
    const body = lines.map((line) => line.trim()).filter((line, at) => page.cov[at] >= 0.5 && line !== '');
    if (body.length < 4) continue;
    const document = source.readText(body.join('\n\n'), source.splitLines(body.join('\n\n')));
    const { language, blocks } = source.measurePage(document);
    if (language === null || source.languageData(language) === undefined) continue;
    const paragraphs = blocks.filter(({ isProse }) => isProse).map(({ text }) => text);
    if (paragraphs.length > 2) articles.push({ page, body, language, paragraphs });
  }
  const byLanguage = Map.groupBy === undefined ? groupBy(articles) : Map.groupBy(articles, ({ language }) => language);
  const composed = [];
  for (const article of articles) {
    const others = byLanguage.get(article.language).filter((other) => other.page.host !== article.page.host);
    // English pages abound; a third of them do.
    const isWritten = article.page.variant === 'written';
    if (others.length < (isWritten ? 1 : 2) || (article.language === 'en' && random() > 0.33)) continue;
    const pool = take(others, 6, random);
    const wording = {
      ...wordingOf(source, article.language),
      paragraphs: pool.flatMap(({ paragraphs }) => paragraphs),
      headlines: pool.flatMap(({ paragraphs }) => paragraphs),
    };
    // Hand-labelled pages are few, and of languages that the corpora lack.
    for (let times = isWritten ? TIMES_WRITTEN : 1; times > 0; times--)
      composed.push(compose(article, wording, random));
    if (random() < 0.12) composed.push(composeIndex(article, wording, random));
  }
  return composed;
}

/** A home page: menus, lists and notices, no article. */
function composeIndex({ page }, wording, random) {
  const lines = [];
  const spaced = pick([0, 0.5, 1], random);
  const put = (groups) => {
    for (const group of groups)
      for (const line of group) {
        lines.push([line, 0]);
        if (random() < spaced) lines.push(['', null]);
      }
  };
  put([take(wording.phrases('nav'), between(3, 20, random), random)]);
  for (let count = between(2, 6, random); count > 0; count--) put(listBlock(wording, random));
  if (random() < 0.4) put(formBlock(wording, random));
  put(footBlock(wording, random));
  return {
    ...page,
    set: 'composed',
    variant: 'composed',
    id: `index-${page.id}`,
    gold: {},
    text: lines.map(([line]) => line).join('\n'),
    cov: lines.map(([, share]) => share),
  };
}

function groupBy(articles) {
  const groups = new Map();
  for (const article of articles) groups.set(article.language, [...(groups.get(article.language) ?? []), article]);
  return groups;
}

function compose({ page, body, paragraphs }, wording, random) {
  const lines = [];
  const spaced = pick([0, 0.5, 1, 1], random);
  const put = (groups, share) => {
    for (const group of groups)
      for (const line of group) {
        lines.push([line, share]);
        if (random() < spaced) lines.push(['', null]);
      }
  };
  if (random() < 0.5) put([take(wording.phrases('nav'), between(3, 20, random), random)], 0);
  put([[headlineOf(paragraphs[0], random)]], 0);
  if (random() < 0.6) put([[stampOf(random)]], 0);
  if (random() < 0.3) put(shareBlock(wording, random), 0);
  const interruptions = random() < 0.7 ? between(1, 3, random) : 0;
  const own = bodyOf(body, random);
  const places = new Set(take([...own.keys()].slice(1), interruptions, random));
  for (const [at, line] of own.entries()) {
    if (places.has(at)) put(interruption(wording, random), 0);
    put([[line]], 1);
  }
  const blocks = [listBlock, listBlock, commentBlock, formBlock, shareBlock, promoBlock, nextBlock];
  if (random() < 0.25) put(interruption(wording, random), 0);
  for (let count = between(1, 4, random); count > 0; count--) put(pick(blocks, random)(wording, random), 0);
  if (random() < 0.6) put(footBlock(wording, random), 0);
  return {
    ...page,
    set: 'composed',
    variant: 'composed',
    id: `composed-${page.id}`,
    text: lines.map(([line]) => line).join('\n'),
    cov: lines.map(([, share]) => share),
  };
}
