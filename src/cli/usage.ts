/** What the command says about itself. */

export const usage = `dateline: what happened when, from articles, with the sentence that says so

Usage
  dateline extract  [FILE or FOLDER…]             one JSON line an article: dates and events
  dateline timeline [options] [FILE or FOLDER…]   one timeline of all articles together
  dateline --help | --version

Without files, both read JSON lines from standard input, any number of them:
  {"id":"a1","text":"…"}    {"id":"a1","html":"…"}    {"id":"a1","name":"x.pdf","base64":"…"}
each with "url", "title" and "published" (EDTF, 2025-04-21) where they are known. Without
"published" only the dates that stand in full are placed; nothing is guessed from today's date.

extract answers every line in the same order with one JSON line: article, timexes (TIMEX3),
events (dates as EDTF with the earliest and latest day they can mean), notes. Offsets are UTF-16
and slice article.text. A line that cannot be read is answered with {"id":…,"notes":[…]}.

An article that states no date takes that of a copy with the same words ("from":"copy", and a
note says whose it is): in timeline of any, in extract of one that came before it.

Options of both
  --time-limit SECONDS   what one file or line may take (60): what takes longer, or breaks its
                         reader, is given up and named; the others are not affected

  --text-column NAME     of a table (csv, tsv) that is read from a file, the column with the text;
                         also --title-column, --date-column, --url-column, --outlet-column. Names
                         or numbers from 1; what is not named is guessed, and a note says how

timeline options
  -k, --keywords WORDS   what the key dates should be about, with commas between
  -t, --title TITLE      title of the timeline
  -f, --format FORMAT    json (default; the page opens it), md, csv, or link: the part of the
                         page's address from # on

Examples
  dateline extract < articles.jsonl > events.jsonl
  dateline timeline --title "Peace talks" --format md articles/

Exit code 0 when everything was answered, 2 for wrong arguments, 1 when it could not go on.
`;
