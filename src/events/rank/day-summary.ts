/** The sentences that may say what happened on a day → the one or two that say it best by themselves. */
import { quote } from '../../base/span';
import { termOf, wordsOf } from '../../base/words';
import type { KeyDate } from '../event';
import type { DayEvidence, DaySentence } from './day-evidence';

/** Only so many sentences of a day are weighed against each other. */
const weighed = 40;
const shortest = 50;
const longest = 320;
/** A second sentence adds something, and is nearly as good as the first. */
const mostAlike = 0.5;
const leastShare = 0.7;
/** What each further day in a sentence takes from it. */
const crowding = 0.4;

interface Weighed {
  readonly sentence: DaySentence;
  readonly words: string;
  readonly terms: ReadonlySet<string>;
  readonly score: number;
}

/** Two sentences at most; none for a day without a sentence. */
export function summarise({ sentences }: DayEvidence): KeyDate['summary'] {
  const ranked = weigh(pool(sentences));
  const [first] = ranked;
  if (!first) return [];
  const second = ranked.find(
    (other) =>
      other.score >= leastShare * first.score && alike(first.terms, other.terms) <= mostAlike,
  );
  return [first, ...(second && second !== first ? [second] : [])].map(({ sentence, words }) => ({
    article: sentence.reading.article.id,
    start: sentence.start,
    end: sentence.end,
    quote: words,
  }));
}

/** Sentences that name the day first, each once; then those nearest the top of their article. */
function pool(sentences: readonly DaySentence[]): DaySentence[] {
  const seen = new Set<string>();
  return sentences
    .toSorted(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        a.index - b.index ||
        order(a.reading.article.id, b.reading.article.id),
    )
    .filter(({ reading, start }) => {
      const key = `${reading.article.id}:${String(start)}`;
      return !seen.has(key) && seen.add(key).size <= weighed;
    });
}

/** Best first: what many of the day's sentences say, in a sentence that needs no other. */
function weigh(sentences: readonly DaySentence[]): Weighed[] {
  const rows = sentences.map((sentence) => {
    const words = quote(sentence.reading.article.text, sentence);
    const terms = new Set(wordsOf(words).map(({ text }) => termOf(text)));
    terms.delete('');
    return { sentence, words, terms };
  });
  const holders = new Map<string, number>();
  for (const { terms } of rows) {
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return rows
    .map((row) => {
      let common = 0;
      for (const term of row.terms) common += Math.log1p((holders.get(term) ?? 1) - 1);
      const central = common / Math.sqrt(8 + row.terms.size);
      return { ...row, score: standing(row.words, row.sentence) * (1 + central) };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        order(a.sentence.reading.article.id, b.sentence.reading.article.id) ||
        a.sentence.start - b.sentence.start,
    );
}

/** How well a sentence stands by itself, 0 to about 1.5. */
function standing(words: string, { named, index, days }: DaySentence): number {
  let score = 1;
  if (words.length < shortest || words.length > longest) score *= 0.4;
  if (dangling.test(words)) score *= 0.5;
  if (!/[.!?]["”’)]*$/.test(words)) score *= 0.6;
  if (/\?["”’)]*$/.test(words)) score *= 0.4;
  if (stamp.test(words)) score *= 0.5;
  if (named) score *= 1.4;
  // A list of days says little of each.
  if (days > 1) score /= 1 + crowding * (days - 1);
  if (index < 3) score *= 1.1;
  return score;
}

/** Openings that point at a sentence before. */
const dangling =
  /^["“‘]|^(?:He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|But|And|However|Meanwhile|Also|So|Then|Earlier|Later|Another|Both)\b/;

/** A page's or a comment's time stamp that was taken for a part of the text. */
const stamp =
  /\b(?:updated|published|posted)\b[^.]{0,30}\d\d?[:.]\d\d\b|\d\d?[:.]\d\d\b[^.]{0,60}\bwrote:/i;

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
