/** What linesieve takes and gives: the nouns of the whole program, in the order of its pipeline. */

/** How to read the input; `auto` decides by what the input holds. */
export type InputFormat = 'auto' | 'text' | 'markdown' | 'html';

/** Labels of lines that belong to the article's text. */
export type BodyLabel = 'lead' | 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table' | 'code';

/** Labels of lines that stay out of the article's text: its own title block and captions first, then page furniture. */
export type NoiseLabel =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'source'
  | 'nav'
  | 'section-heading'
  | 'teaser'
  | 'teaser-summary'
  | 'inline-teaser'
  | 'category'
  | 'timestamp'
  | 'media'
  | 'promo'
  | 'share'
  | 'tags'
  | 'ad'
  | 'form'
  | 'comment'
  | 'legal'
  | 'author-bio'
  | 'blank'
  | 'other';

/** What a line did on its page. Later minor versions may add labels: keep a default branch. */
export type Label = BodyLabel | NoiseLabel;

/** Options of {@link extractArticle}; every member may be left out or `undefined`. */
export interface ExtractOptions<Format extends InputFormat = InputFormat> {
  /** How to read the input. Default `'auto'`. */
  readonly from?: Format | undefined;
  /** Where the page came from: resolves its links, and comes back as `url` when the page names none. */
  readonly url?: string | undefined;
  /** The page's language as a BCP 47 tag; when it is given, none is detected. */
  readonly language?: string | undefined;
  /** Labels to add to the text, such as `['caption']`. */
  readonly keep?: readonly Label[] | undefined;
  /** Labels to take out of the text, such as `['heading']`; wins over `keep`. */
  readonly drop?: readonly Label[] | undefined;
  /** How much of a page is read and written; what is over a limit is left out, with a warning. */
  readonly limits?: Limits | undefined;
}

/**
 * How much of one page is read and written, each a positive whole number or `Infinity`. What is over a limit is left out
 * or simplified, with the warning that is named here, and never throws. No page that was meant to be read meets one of
 * the defaults; raising them is safe for pages that you trust.
 */
export interface Limits {
  /** UTF-16 units of the input; the rest is not read (`input-limit`). Default 10,485,760. */
  readonly maxInputCharacters?: number | undefined;
  /** Lines of the result: the last one holds the rest and is labelled `other` (`line-limit`). Default 250,000. */
  readonly maxLines?: number | undefined;
  /**
   * Nodes of a page's tree, texts and attributes among them; formatting elements, which the parser opens again, count for
   * four: a page that makes more of its tags is read without them (`node-limit`). Default 1,000,000, or the characters of the
   * input and 10,000 where that is less.
   */
  readonly maxNodes?: number | undefined;
  /** Elements within each other: deeper ones are read as if they lay side by side (`depth-limit`). Default 512. */
  readonly maxDepth?: number | undefined;
  /**
   * UTF-16 units of one class, id, role or the like: longer ones are cut (`attribute-limit`). All attributes of a page are
   * left out once those of elements that are opened again come to four times the input. Default 16,384.
   */
  readonly maxAttributeCharacters?: number | undefined;
  /** UTF-16 units of one address: longer ones are left out (`url-limit`). Default 8,192. */
  readonly maxUrlCharacters?: number | undefined;
  /** UTF-16 units of a page's JSON-LD: scripts beyond are left out (`data-limit`). Default 1,048,576. */
  readonly maxJsonLdCharacters?: number | undefined;
  /** Lists and objects of JSON-LD within each other: deeper ones are left out (`data-limit`). Default 64. */
  readonly maxJsonLdDepth?: number | undefined;
  /** Lists and objects of a page's JSON-LD: more are left out (`data-limit`). Default 10,000. */
  readonly maxJsonLdNodes?: number | undefined;
  /** Columns of a cell in `html`: wider ones are made as wide (`span-limit`). Default 100. */
  readonly maxColumnSpan?: number | undefined;
  /**
   * UTF-16 units of each of `text`, `markdown` and `html`: longer ones lose their markup, then their end
   * (`output-limit`). Default twice the characters of the input and 65,536.
   */
  readonly maxOutputCharacters?: number | undefined;
}

/** One reason for or against a line being body. Names and weights are diagnostics: they change with any release. */
export interface Evidence {
  /** Which heuristic found it; `prior`, `neighbours` and `option` are the program's own. */
  readonly name: string;
  /** What it adds to the line's log-odds of being body, rounded to 1e-4. */
  readonly weight: number;
  /** What was found. */
  readonly detail?: string;
}

/** One line of the input, with what was decided of it and why. */
export interface Line {
  /** Place among the lines, from 0. */
  readonly index: number;
  /** Offset of the first UTF-16 unit in the input. */
  readonly start: number;
  /** Offset after the last UTF-16 unit, without the line break. */
  readonly end: number;
  /** The raw line, with every character that the page put there: `input.slice(start, end)`. */
  readonly text: string;
  readonly label: Label;
  /** Whether the line is part of the article's `text`; its end may be missing there with the warning `output-limit`. */
  readonly kept: boolean;
  /** Log-odds that the line is body, after its neighbours were heard: the sum of its evidence's weights. */
  readonly score: number;
  /** Strongest first, after `prior` and `neighbours`. */
  readonly evidence: readonly Evidence[];
}

/** What can be worth knowing of how an input was read. Later minor versions may add codes. */
export type WarningCode =
  | 'html-as-text'
  | 'no-article'
  | 'body-from-data'
  | 'line-limit'
  | 'input-limit'
  | 'node-limit'
  | 'depth-limit'
  | 'attribute-limit'
  | 'url-limit'
  | 'data-limit'
  | 'span-limit'
  | 'output-limit';

/** Something about the input that a caller may want to log. */
export interface Warning {
  readonly code: WarningCode;
  /** One English sentence. */
  readonly message: string;
}

/** What comes back: plain data that survives JSON and structuredClone. */
export interface Article {
  /** The body; `''` where no run of lines is more likely body than not. */
  readonly text: string;
  /** The body with its headings, lists, quotes, code, tables, links and emphasis. */
  readonly markdown: string;
  /** Allow-listed HTML of the body; null unless the input was read as HTML. */
  readonly html: string | null;
  readonly title: string | null;
  /** Names, without "By", role or place. */
  readonly authors: readonly string[];
  /** The authors joined by `', '`, null where there are none. */
  readonly byline: string | null;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss`, with `±hh:mm` or `Z` where the page states a zone. */
  readonly published: string | null;
  /** BCP 47, canonical, such as `'vi'`; null where it could not be told. */
  readonly language: string | null;
  /** The first body paragraph, verbatim; null when `text` is empty. */
  readonly lead: string | null;
  readonly description: string | null;
  readonly siteName: string | null;
  readonly image: string | null;
  /** The canonical URL that the page names, else `options.url`. */
  readonly url: string | null;
  /** 0 to 1: how likely `text` is the body of an article, whole and alone. Under 0.5 where `text` is empty. */
  readonly confidence: number;
  /** Every line of the input in order, blank ones too, as far as the input was read. */
  readonly lines: readonly Line[];
  readonly warnings: readonly Warning[];
}
