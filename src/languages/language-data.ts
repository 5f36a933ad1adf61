/** What is known of one language: data, no logic. One file per language, named by its BCP 47 tag. */
export interface LanguageData {
  /** BCP 47 tag, as it comes back in `Article.language`. */
  readonly tag: string;
  /** ISO 639-3 code by which franc knows the language. */
  readonly iso6393: string;
  /** The order in which a numeric date is written: `08/12/2021` is 8 December where it is `dmy`; null where countries differ. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /**
   * The commonest words of any prose (articles, pronouns, prepositions, particles, auxiliaries), separated by
   * spaces, lower case. In scripts without spaces: particles and short strings that nearly every sentence holds.
   */
  readonly functionWords: string;
  /**
   * Relative times as sites stamp teasers and comments with, separated by ` | `; `#` stands for a number:
   * `# hours ago | an hour ago | yesterday | just now`.
   */
  readonly relativeTime: string;
  /**
   * Stock wording of page furniture, each a list separated by ` | `. English phrases that pages of the language carry too
   * ("Newsletter") stand in the English data alone: every page is compared with them.
   */
  readonly phrases: Readonly<Record<PhraseCategory, string>>;
}

/**
 * What a stock phrase says of the line that it opens. A phrase counts where it is the whole line or the line's
 * beginning; a phrase of one word only as a whole line, or before a colon, a number, a bar or an arrow.
 */
export type PhraseCategory =
  /** Heading of a list of other articles: "Related articles", "Most read", "More on this topic", "You may also like". */
  | 'related'
  /** Opening of a link to another article amid the text: "Read also", "See also", "Read more", "Watch". */
  | 'readAlso'
  /** "Share", "Share on Facebook", "Copy link", "Print", "Send by e-mail". */
  | 'share'
  /** "Subscribe", "Sign up for our newsletter", "Get our daily briefing", "Support our work". */
  | 'subscribe'
  /** Heading of a comment section or a part of a comment: "Comments", "Leave a reply", "Reply", "Report". */
  | 'comment'
  /** "Log in", "Register", "Forgot your password?", "My account". */
  | 'login'
  /** "All rights reserved", "Terms of use", "Privacy policy", "Editor-in-chief", "Licence No.", the imprint. */
  | 'legal'
  /** Consent banners: "We use cookies", "Accept all", "Manage preferences". */
  | 'cookie'
  /** What a caption or photo credit opens or ends with: "Photo", "Image", "Illustration", "Screenshot", "Courtesy of". */
  | 'caption'
  /** What comes before an author's name or role: "By", "Author", "Written by", "Staff reporter". */
  | 'byline'
  /** What comes before the source an article names: "Source", "According to", "Via". */
  | 'source'
  /** "Advertisement", "Sponsored content", "Ad". */
  | 'ad'
  /** "Tags", "Keywords", "Topics", "Filed under". */
  | 'tags'
  /** Menus and paging: "Home", "Menu", "Search", "Back to top", "Skip to content", "Next", "Previous", "See all". */
  | 'nav'
  /** "Follow us on", "Download our app", "Join our channel", "Add us on Google". */
  | 'promo'
  /** What comes before a date stamp: "Published", "Updated", "Posted on", "Last modified". */
  | 'dateline'
  /** Heading or opening of an author box: "About the author", "More articles by", "View all posts by". */
  | 'authorBio'
  /** Fields and answers of forms: "Your name", "E-mail", "Required fields", "Submit", "Your comment". */
  | 'form'
  /** Players and galleries: "Video", "Play", "Photo gallery", "Listen to this article", "Enlarge image". */
  | 'media'
  /** Heading of a summary box above or beside the text: "Key points", "In brief", "At a glance", "Table of contents". */
  | 'keyPoints'
  /** Counters and readers' aids: "# min read", "# views", "Reading time", "Text size". */
  | 'readerAid'
  /** Notices instead of an article: "Page not found", "Subscribers only", "Enable JavaScript", "Access denied". */
  | 'notice';
