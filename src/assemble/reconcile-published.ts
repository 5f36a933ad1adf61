/** Takes the dates that a page states and those that it shows, gives the moment of its publication as stated. */
import type { Calendar } from '../measure/calendar.js';
import { formatMoment, parseMoment } from '../measure/moments.js';
import type { DateSource, PageMetadata, Statement } from '../read/page-metadata/page-metadata.js';

/** A date beside the headline, and that of a line which was taken for the dateline. */
type Source = DateSource | 'visible' | 'dateline';

/** As `Article.published` has them; null where there are none. */
export interface ShownDates {
  readonly visible: string | null;
  readonly dateline: string | null;
  /** The first line that is nothing but a date, wherever it stands. */
  readonly anywhere: string | null;
  /** Characters of the page's text before its headline; null where that isn't known. */
  readonly headlineAt: number | null;
}

/** The web is not older; earlier dates that a page shows are what it tells of. */
const FIRST_SHOWN_YEAR = 1991;
/** Works from before the web state when they were printed. */
const FIRST_STATED_YEAR = 1600;
const MAX_LENGTH = 200;
const DAY_LENGTH = 10;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|t)/i;
const URL_DATE = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?!\d)/;

/** Elements this far above and below the headline, in characters of text, date the article; others its teasers. */
const ABOVE_HEADLINE = 600;
const BELOW_HEADLINE = 2500;

/** Whom to believe first where nothing else decides. */
const ORDER: readonly Source[] = [
  'json-ld',
  'microdata',
  'meta',
  'time-published',
  'time',
  'visible',
  'dateline',
  'class',
  'created',
  'modified',
];
/** Of one day, the time that a dateline shows is the article's; the first stamp beside the headline may be a teaser's. */
const STATED: readonly Source[] = ['json-ld', 'microdata', 'meta', 'time-published', 'time'];
const SHOWN: readonly Source[] = ['visible', 'dateline', 'time-published', 'time', 'class'];
const PUBLISHED: readonly Source[] = ['json-ld', 'microdata', 'time-published', 'meta'];
const CONFIRMING: readonly Source[] = ['json-ld', 'time', 'class', 'time-published', 'created', 'meta', 'dateline'];
const MARKED: readonly Source[] = ['time', 'time-published', 'microdata'];
const MS_PER_DAY = 86_400_000;

type Stamps = ReadonlyMap<Source, readonly string[]>;

export function reconcilePublished(metadata: PageMetadata, shown: ShownDates, calendar: Calendar): string | null {
  const stamps = stampsBySource(metadata, shown, calendar);
  const day = settleDay(stamps);
  return day === null ? null : fullest(day, stamps);
}

const dayOf = (stamps: Stamps, source: Source): string | null => stamps.get(source)?.[0]?.slice(0, DAY_LENGTH) ?? null;

/** What is stated and what is shown check each other. */
function settleDay(stamps: Stamps): string | null {
  const day = (source: Source): string | null => dayOf(stamps, source);
  const [graph, linked, visible, url] = [day('open-graph'), day('json-ld'), day('visible'), day('url')];
  if (url !== null) return url;
  const marked = markedDay(stamps);
  if (graph !== null && marked !== null && ![graph, linked].includes(marked) && !isNear(graph, marked)) return marked;
  if (graph !== null && (linked === null || linked === graph)) return graph;
  if (graph !== null && linked !== null) {
    const days = SHOWN.map(day);
    if (days.includes(graph)) return graph;
    if (days.includes(linked)) return linked;
    return isNear(graph, linked) || graph < linked ? graph : linked;
  }
  // What is stated and shown is not outdone by what else is shown: that is when it was changed.
  if (linked !== null && SHOWN.some((source) => stamps.get(source)?.some((stamp) => stamp.startsWith(linked))))
    return linked;
  // A shown date that is stated as that of a change is no other than that, unless no publication is stated.
  const hasPublished = PUBLISHED.some((source) => day(source) !== null);
  const confirming: readonly Source[] = hasPublished ? CONFIRMING : [...CONFIRMING, 'modified'];
  if (visible !== null && confirming.some((source) => day(source) === visible)) return visible;
  for (const source of ORDER) {
    const found = day(source);
    if (found !== null) return found;
  }
  return null;
}

/** The day beside the headline that its element marks as the date, and that isn't stated as that of a change. */
function markedDay(stamps: Stamps): string | null {
  const visible = dayOf(stamps, 'visible');
  if (visible === null || stamps.get('modified')?.some((stamp) => stamp.startsWith(visible))) return null;
  return MARKED.some((source) => dayOf(stamps, source) === visible) ? visible : null;
}

/** The stamp of that day that says most: the first with a time. */
function fullest(day: string, stamps: Stamps): string {
  for (const source of ['open-graph', ...STATED, 'dateline', ...ORDER] as const)
    for (const stamp of stamps.get(source) ?? []) if (stamp.startsWith(`${day}T`)) return stamp;
  return day;
}

function stampsBySource(
  { dates, urls, base }: PageMetadata,
  { visible, dateline, anywhere, headlineAt }: ShownDates,
  calendar: Calendar,
): Map<Source, string[]> {
  const stamps = new Map<Source, string[]>();
  const put = (source: Source, stamp: string | null): void => {
    if (stamp === null) return;
    const list = stamps.get(source);
    if (list === undefined) stamps.set(source, [stamp]);
    else list.push(stamp);
  };
  const [near, far] = partition(dates, headlineAt);
  for (const { source, value, at } of near) if (at < 0) put(source, parseStated(value, calendar));
  const stated = new Set([...stamps.values()].flat().map((stamp) => stamp.slice(0, DAY_LENGTH)));
  const putShown = (source: Source, stamp: string | null): void => {
    put(source, stamp === null ? null : asStated(stamp, stated));
  };
  for (const { source, value, at } of near) if (at >= 0) putShown(source, parseShown(value, calendar));
  putShown('visible', visible);
  putShown('dateline', dateline);
  for (const address of [...urls.map(({ value }) => value), base ?? '']) {
    const [, year, month, day] = URL_DATE.exec(address.slice(0, MAX_LENGTH)) ?? [];
    if (year !== undefined && !stamps.has('url'))
      put('url', parseStated(`${year}-${month ?? ''}-${day ?? ''}`, calendar));
  }
  // What stands far from the headline counts where nothing else does.
  if (stamps.size === 0) for (const { source, value } of far) put(source, parseShown(value, calendar));
  if (stamps.size === 0) put('visible', anywhere);
  return stamps;
}

/** A shown stamp whose day and month change places gives a stated day: the page writes them in the other order. */
function asStated(stamp: string, stated: ReadonlySet<string>): string {
  const [year = '', month = '', day = ''] = stamp.slice(0, DAY_LENGTH).split('-');
  const swapped = `${year}-${day}-${month}`;
  return !stated.has(stamp.slice(0, DAY_LENGTH)) && stated.has(swapped) ? swapped + stamp.slice(DAY_LENGTH) : stamp;
}

function partition(
  dates: readonly Statement<DateSource>[],
  headlineAt: number | null,
): [Statement<DateSource>[], Statement<DateSource>[]] {
  const near: Statement<DateSource>[] = [];
  const far: Statement<DateSource>[] = [];
  for (const statement of dates) {
    const { at } = statement;
    const isFar =
      at >= 0 && headlineAt !== null && (at < headlineAt - ABOVE_HEADLINE || at > headlineAt + BELOW_HEADLINE);
    (isFar ? far : near).push(statement);
  }
  return [near, far];
}

const parseStated = (value: string, calendar: Calendar): string | null =>
  parseStamp(value, calendar, FIRST_STATED_YEAR);

/** A stamp that the page shows, as `Article.published` has it; null where it doesn't state its day. */
export const parseShown = (value: string, calendar: Calendar): string | null =>
  parseStamp(value, calendar, FIRST_SHOWN_YEAR);

function parseStamp(value: string, calendar: Calendar, firstYear: number): string | null {
  if (value.length > MAX_LENGTH) return null;
  const moment = parseMoment(value.replace(COMPACT, '$1-$2-$3'), calendar);
  if (moment?.day === undefined || moment.year < firstYear) return null;
  const stamp = formatMoment(moment);
  // Where a program had no date it wrote the first second that it knows.
  return stamp.startsWith('1970-01-01') ? null : stamp;
}

const isNear = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) <= 1;

function daysBetween(a: string, b: string): number {
  const time = (day: string): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return (time(b) - time(a)) / MS_PER_DAY;
}
