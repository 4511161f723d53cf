/** The sentences that may say what happened on a day → the one or two that say it best by themselves. */
import { ascending } from 'd3-array';
import { termOf, wordsOf } from '../../base/words';
import type { KeyDate } from '../event';
import { leadSentences } from '../lead';
import type { DayEvidence, DaySentence } from './day-evidence';

/** Only so many sentences of a day are weighed against each other. */
const weighed = 40;
const shortest = 50;
const longest = 320;
/** A second sentence adds something, and is nearly as good as the first. */
const mostAlike = 0.5;
const leastShare = 0.7;
/** In characters: “of The Hague” is no heading. */
const leastHeading = 20;
/** Terms of a short sentence: fewer are too easily shared by many. */
const usualTerms = 8;
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
    article: sentence.article.id,
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
        ascending(a.article.id, b.article.id),
    )
    .filter(({ article, start }) => {
      const key = `${article.id}:${String(start)}`;
      return !seen.has(key) && seen.add(key).size <= weighed;
    });
}

/** Best first: what many of the day's sentences say, in a sentence that needs no other. */
function weigh(sentences: readonly DaySentence[]): Weighed[] {
  const rows = sentences.map(withoutHeading).map((sentence) => {
    const words = sentence.article.text.quote(sentence);
    const terms = new Set(wordsOf(words).map(({ text }) => termOf(text)));
    terms.delete('');
    return { sentence, words, terms };
  });
  const holders = new Map<string, number>();
  for (const { terms } of rows) {
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return rows
    .map(({ sentence, words, terms }) => {
      let common = 0;
      for (const term of terms) common += Math.log1p((holders.get(term) ?? 1) - 1);
      const central = common / Math.sqrt(usualTerms + terms.size);
      return { sentence, words, terms, score: standing(words, sentence) * (1 + central) };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        ascending(a.sentence.article.id, b.sentence.article.id) ||
        a.sentence.start - b.sentence.start,
    );
}

/** How well a sentence stands by itself, 0 to about 1.5. */
function standing(words: string, { named, index, days, at, start }: DaySentence): number {
  let score = faults.reduce((left, { is, keeps }) => (is(words) ? left * keeps : left), 1);
  // A deadline or a limit is no happening of its day.
  if (named && limit.test(words.slice(0, at - start))) score *= limited;
  if (named) score *= naming;
  // A list of days says little of each.
  if (days > 1) score /= 1 + crowding * (days - 1);
  return index < leadSentences ? score * leading : score;
}

const limited = 0.6;
/** A sentence that names the day, and one that tells the main news, before others. */
const naming = 1.4;
const leading = 1.1;

/** What keeps a sentence from saying by itself what happened, and how much of its score it keeps: set by hand, the graver the less. */
const faults: readonly {
  readonly is: (words: string) => boolean;
  readonly keeps: number;
}[] = [
  { is: ({ length }) => length < shortest || length > longest, keeps: 0.4 },
  { is: (words) => dangling.test(words), keeps: 0.5 },
  { is: (words) => determined.test(words) && !named.test(words), keeps: 0.6 },
  { is: (words) => !/[.!?]["”’)]*$/.test(words), keeps: 0.6 },
  { is: (words) => /\?["”’)]*$/.test(words), keeps: 0.4 },
  { is: (words) => stamp.test(words), keeps: 0.5 },
  { is: (words) => ahead.test(words), keeps: 0.7 },
  { is: (words) => silent.test(words), keeps: 0.5 },
];

/** Openings that point at a sentence before. */
const dangling =
  /^["“‘]|^(?:He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|But|And|However|Meanwhile|Also|So|Then|Earlier|Later|Another|Both)\b/;

/** “The agency had declared an emergency”: whose agency, only a name behind it would say. */
const determined = /^(?:The|An?|One|Two|Three|Some|Several) /;
const named =
  /[\p{L}\d,;:)’'”] (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[“‘]?\p{Lu}/u;

/** What is still to come, and what nobody said, is not what happened. */
const ahead =
  /\b(?:will|shall|(?:is|are) (?:due|set|scheduled|expected|about|likely|to)|hopes? to|plans? to|could|may|might|[Tt]omorrow)\b/;
const limit = /\b(?:by|until|till|before|than|due)(?: on)? $/;
const silent = /\bdeclined to\b|^(?:Photograph|Photo|Image|Picture|Video|Host)\b[:|\s]/;

/** The first words after a heading that runs into the sentence without a mark. */
const runIn =
  /\p{Ll} (?=(?:The|An?|In|On|At|He|She|It|They|But|Some|More|After|When|As|Two|Three) \p{Ll})/gu;

/** A sentence from where it begins, past a heading that runs into it, if the day is named there. */
function withoutHeading(sentence: DaySentence): DaySentence {
  const words = sentence.article.text.quote(sentence);
  let { start } = sentence;
  for (const { index } of words.matchAll(runIn)) {
    const begin = sentence.start + index + 2;
    if (index >= leastHeading && begin <= sentence.at) start = begin;
  }
  return sentence.end - start < shortest ? sentence : { ...sentence, start };
}

/** A page's or a comment's time stamp that was taken for a part of the text. */
const stamp =
  /\b(?:updated|published|posted)\b[^.]{0,30}\d\d?[:.]\d\d\b|\d\d?[:.]\d\d\b[^.]{0,60}\bwrote:|\d\d?[:.]\d\d (?:[A-Z]{2,4}\b|UK time)|\bwas removed\b/i;

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
