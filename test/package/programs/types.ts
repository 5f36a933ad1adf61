/** Compiles only if the types say what the contract says; run, it prints one article. */
import { extractArticle } from 'linesieve';
import type {
  Article,
  BodyLabel,
  Evidence,
  ExtractOptions,
  InputFormat,
  Label,
  Line,
  NoiseLabel,
  Warning,
  WarningCode,
} from 'linesieve';
import { extractArticle as extractFromText } from 'linesieve/text';
import type { Article as TextArticle, ExtractOptions as TextOptions } from 'linesieve/text';

declare const console: { log: (text: string) => void };

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | undefined => undefined;

isTrue<Equal<ReturnType<typeof extractArticle>, Article>>();
isTrue<Equal<Article, TextArticle>>();
isTrue<Equal<Label, BodyLabel | NoiseLabel>>();
isTrue<Equal<Article['lines'], readonly Line[]>>();
isTrue<Equal<Line['evidence'], readonly Evidence[]>>();
isTrue<Equal<Article['warnings'], readonly Warning[]>>();
isTrue<Equal<Warning['code'], WarningCode>>();
isTrue<Equal<InputFormat, 'auto' | 'text' | 'markdown' | 'html'>>();

/** Every option may be undefined, under exactOptionalPropertyTypes too. */
type AllUndefined<Options> = { readonly [Option in keyof Options]-?: undefined };
const nothing: AllUndefined<ExtractOptions> = {
  from: undefined,
  url: undefined,
  language: undefined,
  keep: undefined,
  drop: undefined,
  limits: undefined,
};
const article = extractArticle('A line.', nothing);
extractArticle('A line.');
extractArticle('A line.', undefined);
extractArticle('A line.', {});
const readonlyOptions = { from: 'markdown', keep: ['caption'], drop: ['heading'] } as const;
extractArticle('A line.', readonlyOptions);
extractFromText('A line.', readonlyOptions);
extractFromText('A line.', nothing);
const html: ExtractOptions = { from: 'html' };
extractArticle('A line.', html);

// @ts-expect-error -- there is no HTML reader in linesieve/text
const noHtml: TextOptions = { from: 'html' };
// @ts-expect-error -- nor can it be asked for directly
const asked = (): TextArticle => extractFromText('A line.', { from: 'html' });
// @ts-expect-error -- the input is text, not bytes
const bytes = (): Article => extractArticle(new Uint8Array());
// @ts-expect-error -- a label that there is not
const unknownLabel: ExtractOptions = { keep: ['body'] };
// @ts-expect-error -- an article is not written to
const written = (): string => (article.text = '');

console.log(
  JSON.stringify([
    article.lines.length,
    typeof noHtml,
    asked.length,
    bytes.length,
    typeof unknownLabel,
    written.length,
  ]),
);
