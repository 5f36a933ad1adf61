/** Takes an author as metadata or an element states it, gives the names: dates, roles, addresses and accounts removed. */
import type { Calendar } from '../measure/calendar.js';
import { bitOf, phrasesNear } from '../measure/phrases.js';
import type { PhraseBook } from '../measure/phrases.js';
import { lexiconOf } from './byline-lexicon.js';
import { afterPhrase, trimMarks, withoutAddresses } from './names.js';
import type { SiteNames } from './site-names.js';

export interface NameContext {
  readonly book: PhraseBook;
  readonly calendar: Calendar;
  readonly sites: SiteNames;
}

const MAX_NAME_LENGTH = 80;
const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]?/g;
const PART = /\s[|•·–—⋅]\s|\||\s-\s|©/;
const ACCOUNT_LIKE = /^(?:https?:|www\.|\/)|@|^\d+$/i;
/** What content managers write where nobody filled in a name. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'admin administrator author authors null none undefined guest default user root unknown n/a webmaster developer by von'.split(
    ' ',
  ),
);
const COMMA = /[;،、，/]|,(?! ?(?:jr|sr)\b)/i;
const AND = /\s(?:[&y]|and|und|et|och|og|en|[eiи]|ja|dan|và|ve|та|και)\s+/i;
const LEADING_AND = /^(?:and|und|et|y|&)\s+/i;
/** What stands behind a name after one of these is a topic, a place or an agency. */
const TAIL_WORDS: ReadonlySet<string> = new Set('in on at for from with via mit für bei aus w/'.split(' '));
/** Roles beside names; the language data hold more of them. */
const ROLES: ReadonlySet<string> = new Set(
  'writer author founder co-founder ceo cto president director manager editor reporter correspondent contributor columnist expert specialist redakteur redakteurin autor autorin journalist journalistin'.split(
    ' ',
  ),
);
/** Degrees and memberships, as "MD", "PhD", "RDN", "DABOM": capitals in most. */
const CREDENTIAL =
  /^(?:[A-Z][A-Z.-]{1,6}|Ph\.?D\.?|Ed\.?D\.?|Esq\.?|[JS]r\.?|M\.?Ed\.?|PsyD|PharmD)(?: (?:[A-Z]{2,6}|\d+))?$/;
/** Words that introduce an author amid a line: "Pressemitteilung von Jane Roe". */
const INTRODUCED = /\s(?:by|von|par|por|door|af|av)\s(?=\p{Lu})/u;

/** Names in the order of the text; a degree stays with the name before it. `place`: an element, whose text may go on. */
export function statedNames(value: string, context: NameContext, place: boolean): string[] {
  const words = value.replace(BRACKETS, ' ');
  const bare = words.includes(' ') ? withoutAddresses(words) : words;
  const own = withoutIntroduction(bare, context.book);
  if (ACCOUNT_LIKE.test(own)) return [];
  for (const part of own.split(PART).slice(0, 4)) {
    const names = namesOfPart(afterColon(part.trim()), context, place);
    if (names.length > 0) return names;
  }
  return [];
}

/** "Staff" and "Redaktion" introduce names, and stand for one where none follows. */
function withoutIntroduction(value: string, book: PhraseBook): string {
  const bio = afterPhrase(value, book, bitOf('authorBio'));
  const rest = afterPhrase(afterPhrase(bio, book), book);
  const taken = bio.length - rest.length;
  const isSingle = !rest.includes(' ') && taken > MAX_PREPOSITION && !/[:：]/.test(bio.slice(0, taken));
  return rest === '' || isSingle ? bio : rest;
}

/** "Von " and its like are no roles. */
const MAX_PREPOSITION = 5;

/** "Interview: Jane Roe" */
function afterColon(part: string): string {
  const at = part.indexOf(': ');
  if (at < 0) return part;
  const before = part.slice(0, at);
  return isName(before) ? before : part.slice(at + 2);
}

function namesOfPart(part: string, context: NameContext, place: boolean): string[] {
  const introduced = place ? part.search(INTRODUCED) : -1;
  const text = introduced < 0 ? part : part.slice(introduced + 1).replace(/^\S+\s/, '');
  const names: string[] = [];
  const lexicon = lexiconOf(context.book.languages);
  for (const item of text.split(COMMA).flatMap(splitPair)) {
    const introduction = place ? lexicon.introduce(item) : null;
    if (introduction !== null && !introduction.wrote && introduction.length < item.length) break;
    const own = introduction !== null && isName(item.slice(introduction.length)) ? introduction.length : 0;
    const name = nameOf(item.slice(own), context, place);
    const previous = names.length - 1;
    if (previous >= 0 && CREDENTIAL.test(name) && names[previous]?.includes(' ') === true)
      names[previous] += `, ${name}`;
    else if (isPossible(name, context) && !(previous >= 0 && isRole(name, context.book))) names.push(name);
  }
  return names;
}

/** Two names with "and" between them; the name of an institution may hold an "and" as well. */
function splitPair(item: string): string[] {
  const text = item.trim().replace(LEADING_AND, '');
  const parts = text.split(AND).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => isName(part)) ? parts : [text];
}

const isPossible = (name: string, { calendar }: NameContext): boolean =>
  name.length >= 2 &&
  name.length <= MAX_NAME_LENGTH &&
  /\p{L}/u.test(name) &&
  !ACCOUNT_LIKE.test(name) &&
  !PLACEHOLDERS.has(name.toLowerCase()) &&
  !isDateWord(name, calendar);

const isDateWord = (word: string, calendar: Calendar): boolean => {
  const folded = word.toLowerCase().replace(/[.,]$/, '');
  return calendar.weekdays.has(folded) || calendar.months.has(folded);
};

function nameOf(part: string, { book, calendar, sites }: NameContext, place: boolean): string {
  const words = trimMarks(part.trim()).split(/\s+/);
  let end = words.length;
  for (const [at, word] of words.entries()) {
    // "Views 17" is a counter.
    if (place && at === 1 && /^\d/.test(word)) return '';
    const next = words[at + 1] ?? '';
    const isTail = place && TAIL_WORDS.has(word) && !/^['’]|^der$|^het$/.test(next);
    if (at > 0 && (isTail || (place && /\d/.test(word)) || (isDateWord(word, calendar) && /\d|^$/.test(next)))) {
      end = at;
      break;
    }
  }
  // Of what follows a full name, the name of the site and the person's role are no part of it.
  for (let from = 2; place && from < end; from++) {
    const rest = words.slice(from, end).join(' ');
    const kept = words.slice(0, from).join(' ');
    if (isName(kept) && !sites.isSite(kept) && (sites.isSiteName(rest) || isRole(rest, book))) end = from;
  }
  const lexicon = lexiconOf(book.languages);
  for (let at = 1; place && at < end; at++) if (lexicon.isRoleBehind(words[at] ?? '')) end = at;
  return trimMarks(words.slice(0, end).join(' '));
}

/** "Reporter", "Executive Digital Editor", "CEO of the company". */
function isRole(text: string, book: PhraseBook): boolean {
  const folded = text.toLowerCase();
  const words = folded.split(' ');
  return (
    ROLES.has(words.at(-1) ?? '') ||
    ROLES.has(words[0] ?? '') ||
    phrasesNear(folded, book).some((phrase) => phrase.text === folded && (phrase.set & bitOf('byline')) !== 0)
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den la le del da di dos al bin el du y e ter zu af bint ben ibn'.split(' '),
);
const NOT_A_NAME =
  /\b(?:login|company|posts?|bluesky|twitter|facebook|linkedin|read|more|about|home|subscribe|newsletter|contact|privacy|menu|search|sign|our|your|the|this|how|what|get|comments?|share|follow|view|articles?|published|updated|photos?|images?|toggle|category|all|categories|learn|profile|creative|commons)\b/i;
const MAX_WORDS = 6;

/** Two to six words, each with a capital or in a script without capitals; none of the words of menus. */
export function isName(text: string): boolean {
  const [name = ''] = text.split(', ', 1);
  const words = name.split(' ');
  if (/[\d?!©/:]/.test(name) || NOT_A_NAME.test(name) || words.length > MAX_WORDS) return false;
  if (words.length < 2) return /^\p{Lo}{2,8}$/u.test(name);
  return words.every((word) => PARTICLES.has(word.toLowerCase()) || /^['’‘"“]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
}
