/** What `linesieve --help` prints. */

export const USAGE: string = `Usage: linesieve [FILES…] [options]

Prints the article of each page, or adds it to each record of a corpus (JSONL,
WET, WARC; gzip, zstd). No file, or "-", is standard input.

  --from FORMAT       auto (default), text, markdown, html, jsonl, wet, warc
  --to FORMAT         text (default for pages), jsonl (for corpora), markdown,
                      html, json (whole Articles), lines (with reasons), report
  -o, --output FILE   write FILE.part, which is renamed when it is complete
  --resume            go on with FILE.part; done where FILE is there already
  --field, --out-field NAME     member to read (text or html), to add (article)
  --overwrite, --with-lines     replace that member; add the labelled lines
  --keep, --drop LABELS         lines to add or leave out: caption,title
  --language TAG, --url URL, --encoding NAME   what is known of the pages
  --min-confidence N            leave the text empty below it (0 to 1)
  --jobs N            worker threads for a corpus (default: the cores)
  --timeout SECONDS, --max-memory MB, --max-line-bytes N
                      limits of one record (30, 1024, 67108864)
  --[no-]progress, --stats      on stderr: how far it is; one JSON object
  --version, -h, --help         print the version; print this help

Exit codes: 0 all is well, 1 an input or a record failed, 2 wrong command
line, 3 a page held no article, 130 and 143 interrupted (INT, TERM)
`.trimEnd();
