/** Takes the dates that a page states and those that it shows, gives the moment of its publication as stated. */
import { formatMoment, parseMoment } from '../measure/dates.js';
import type { Calendar } from '../measure/dates.js';
import type { DateSource, PageMetadata } from '../read/page-metadata/page-metadata.js';

/** A date that the page shows, or says before it. */
type Source = DateSource | 'visible' | 'dateline';

const MIN_YEAR = 1800;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|t)/i;
const DAY_LENGTH = 10;
const URL_DATE = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/_-]|$)/;
const ORDER: readonly Source[] = [
  'json-ld',
  'microdata',
  'meta',
  'time-published',
  'dateline',
  'visible',
  'class',
  'time',
  'created',
  'modified',
];
const SHOWN: readonly Source[] = ['visible', 'dateline', 'time-published', 'time', 'class'];
const MS_PER_DAY = 86_400_000;

/** `visible` is the date beside the headline, `dateline` the text's own, both as `Article.published` has them. */
export function reconcilePublished(
  metadata: PageMetadata,
  shown: { readonly visible: string | null; readonly dateline: string | null },
  calendar: Calendar,
): string | null {
  const stamps = stampsBySource(metadata, calendar);
  if (shown.visible !== null) stamps.set('visible', [shown.visible]);
  if (shown.dateline !== null) stamps.set('dateline', [shown.dateline]);
  const day = settleDay(stamps);
  return day === null ? null : fullest(day, stamps);
}

function settleDay(stamps: ReadonlyMap<Source, readonly string[]>): string | null {
  const dayOf = (source: Source): string | null => stamps.get(source)?.[0]?.slice(0, DAY_LENGTH) ?? null;
  const [graph, linked, visible] = [dayOf('open-graph'), dayOf('json-ld'), dayOf('visible')];
  const url = dayOf('url');
  if (url !== null) return url;
  if (graph !== null && (linked === null || linked === graph)) return graph;
  if (graph !== null && linked !== null) {
    const days = SHOWN.map(dayOf);
    if (days.includes(graph)) return graph;
    if (days.includes(linked)) return linked;
    return isNear(graph, linked) || graph < linked ? graph : linked;
  }
  const structured: readonly Source[] = [
    'json-ld',
    'modified',
    'open-graph',
    'time',
    'class',
    'time-published',
    'created',
    'meta',
    'dateline',
  ];
  if (visible !== null && structured.some((source) => dayOf(source) === visible)) return visible;
  for (const source of ORDER) {
    const day = dayOf(source);
    if (day !== null) return day;
  }
  return null;
}

/** The stamp of that day that says most, of the most trusted source among equals. */
function fullest(day: string, stamps: ReadonlyMap<Source, readonly string[]>): string {
  const order: readonly Source[] = ['open-graph', ...ORDER];
  let best = day;
  for (const source of order)
    for (const stamp of stamps.get(source) ?? [])
      if (stamp.startsWith(day) && stamp.length > best.length && best === day) best = stamp;
  return best;
}

function stampsBySource({ dates, urls, base }: PageMetadata, calendar: Calendar): Map<Source, string[]> {
  const stamps = new Map<Source, string[]>();
  for (const { source, value } of dates) {
    const stamp = parseStamp(value, calendar);
    if (stamp === null) continue;
    const list = stamps.get(source);
    if (list === undefined) stamps.set(source, [stamp]);
    else list.push(stamp);
  }
  for (const address of [...urls.map(({ value }) => value), base ?? '']) {
    const [, year, month, day] = URL_DATE.exec(address.slice(0, 2000)) ?? [];
    const stamp = year === undefined ? null : parseStamp(`${year}-${month ?? ''}-${day ?? ''}`, calendar);
    if (stamp !== null && !stamps.has('url')) stamps.set('url', [stamp]);
  }
  return stamps;
}

/** A stamp that states its day, as `Article.published` has it. */
export function parseStamp(value: string, calendar: Calendar): string | null {
  if (value.length > 200) return null;
  const moment = parseMoment(value.replace(COMPACT, '$1-$2-$3'), calendar);
  if (moment?.day === undefined || moment.year < MIN_YEAR) return null;
  const stamp = formatMoment(moment);
  // Where a program had no date it wrote the first second that it knows.
  return stamp.startsWith('1970-01-01') ? null : stamp;
}

function isNear(a: string, b: string): boolean {
  const time = (day: string): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return Math.abs(time(a) - time(b)) <= MS_PER_DAY;
}
