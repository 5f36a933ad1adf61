/** Takes an Article, gives what of it goes into a record. */
import type { Article, Label } from '../types.js';
import type { RecordSettings } from './record.js';

/** A line of the page with what was decided of it. */
export interface RecordLine {
  readonly label: Label;
  readonly kept: boolean;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The member that is added to a record. */
export interface ArticleMember extends Pick<
  Article,
  'text' | 'title' | 'byline' | 'published' | 'language' | 'confidence' | 'warnings'
> {
  /** With the option for it alone. */
  readonly lines?: readonly RecordLine[];
}

export function toMember(article: Article, { withLines }: Pick<RecordSettings, 'withLines'>): ArticleMember {
  const { text, title, byline, published, language, confidence, warnings } = article;
  const member = { text, title, byline, published, language, confidence, warnings };
  if (!withLines) return member;
  const lines = article.lines.map(({ label, kept, score, start, end, text: line }) => ({
    label,
    kept,
    score,
    start,
    end,
    text: line,
  }));
  return { ...member, lines };
}

/** An article that is less sure than `minimum` keeps what was found around its text, which becomes empty. */
export function withMinConfidence(article: Article, minimum: number): Article {
  if (article.confidence >= minimum || article.text === '') return article;
  return { ...article, text: '', markdown: '', html: article.html === null ? null : '', lead: null };
}
