/** An article's sentences, parsed: words, clauses, event nouns, times, names. */
import type { Article, BlockKind, Sentence, TaggedArticle, Token } from '../../article/article';
import { isCredited, isStamp } from '../../article/stamps';
import { contains, quote } from '../../base/span';
import type { Timex } from '../../dates/timex';
import { withoutAsides } from './asides';
import { attachTimes, type Attachment } from './times/attach';
import type { Clause } from './clauses/clause';
import { dateHeadings, type DateHeading } from './times/date-headings';
import { parseClauses } from './clauses/parse';
import { findSource, timeOfSource, type Source } from './speech/frames';
import type { Lives } from './life-dates';
import type { Name } from './names/name';
import { findNames } from './names/names';
import { findNounEvents, type NounEvent } from './nouns';
import { findGaps, type Gaps } from './times/gaps';
import { joinStretches } from './times/stretches';
import { adverbialWords, findTimes, type Time } from './times/times';
import { readWords } from './read-words';
import { titlesBefore } from './names/titles';
import type { Range, Word } from './words';

/** Words, and whom and what they name. */
export interface Named {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

export interface ParsedSentence extends Named {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly nouns: readonly NounEvent[];
  readonly times: readonly Time[];
  /** Titles before the names of people. */
  readonly titles: readonly Range[];
  readonly attached: Attachment;
  readonly gaps: Gaps;
  readonly source: Source | null;
  /** Begins inside quotation marks that an earlier sentence opened, or with one of its own. */
  readonly quoted: boolean;
  /** After “he wrote:”, the words that follow; else none. */
  readonly speech: readonly Word[];
  /** The heading it stands under, where that is a date. */
  readonly heading: DateHeading | null;
  /** A title, a caption or a stamp that ran into the text: it repeats or describes. */
  readonly ranIn: boolean;
  /** Of an article into whose sentences such things ran: others may have, unnoticed. */
  readonly unmarked: boolean;
}

/** Blocks that tell of events; titles, headings and captions repeat or describe. */
export const telling: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list']);

/** In words. */
const longestSentence = 250;

/** A title, with what it names: nothing in “Storm Elva Hits Riga”, where all is capital. */
export interface Title extends Named {
  readonly inSentenceCase: boolean;
}

export function titlesOf({ article, tokens, titleTokens }: TaggedArticle): readonly Title[] {
  const inText = article.sentences.flatMap((sentence, index) =>
    article.blocks[sentence.block]?.kind === 'title'
      ? titleIn(article.text, quote(article.text, sentence), tokens[index] ?? [])
      : [],
  );
  const { title } = article;
  return title === null ? inText : [...inText, ...titleIn(title, title, titleTokens)];
}

function titleIn(text: string, title: string, tokens: readonly Token[]): readonly Title[] {
  if (tokens.length === 0) return [];
  const words = readWords(text, tokens.slice(0, longestSentence));
  const asSentence = inSentenceCase(title);
  const names = asSentence ? (findNames([words])[0] ?? []) : [];
  return [{ words, names, inSentenceCase: asSentence }];
}

/**
 * Whether less than half of the longer words behind the first begin with a capital, or one that would
 * have one does not: “The mines of Kettle Hill”.
 */
function inSentenceCase(title: string): boolean {
  const long = title.split(' ').filter((word, i) => i > 0 && word.length > 3);
  const small = long.filter((word) => !/^\P{L}*\p{Lu}/u.test(word));
  return small.length * 2 >= long.length || small.some((word) => !smallAnyway.test(word));
}

/** Written small in titles where all else is large. */
const smallAnyway =
  /^(?:with|from|into|onto|over|after|amid|upon|under|about|against|between|through|during|before|than|that|says?|said)\P{L}?$/iu;

/** Parses the sentences of telling blocks, in order, without the dates of `lives` in them. */
export function parseSentences(
  { article, tokens }: TaggedArticle,
  timexes: readonly Timex[],
  { timexes: spent, asides }: Lives,
): readonly ParsedSentence[] {
  const hasText = article.blocks.some((block) => telling.has(block.kind));
  const headings = dateHeadings(article, timexes);
  const told = article.sentences.flatMap((sentence, index) => {
    const block = article.blocks[sentence.block];
    // A note of one line is all heading: then the heading is the text.
    if (!block || !(telling.has(block.kind) || (!hasText && block.kind === 'title'))) return [];
    // Longer is no prose but a list or a table, and parsing is not linear in a sentence's words.
    const readable = (tokens[index] ?? []).slice(0, longestSentence);
    const within = asides.filter((aside) => contains(sentence, aside));
    const own =
      within.length === 0
        ? readable
        : readable.filter((token) => !within.some((aside) => contains(aside, token)));
    const words = withoutAsides(readWords(article.text, own));
    return [{ sentence, words, heading: headings(index), ranIn: ranIn(article, index) }];
  });
  const unmarked = told.some((one) => one.ranIn);
  const names = findNames(told.map(({ words }) => words));
  let openQuote = false;
  let block = -1;
  let nextTimex = 0;
  return told.map(({ sentence, words, heading, ranIn: furniture }, index) => {
    if (sentence.block !== block) openQuote = false;
    block = sentence.block;
    const quoted = openQuote || /^["“]/.test(words[0]?.text ?? '');
    while ((timexes[nextTimex]?.end ?? Infinity) <= sentence.start) nextTimex++;
    const found = findTimes(words, sentence, timexes, nextTimex);
    const times = joinStretches(
      words,
      found.filter(({ index }) => !spent.has(index)),
    );
    const { clauses, groups } = parseClauses(words, openQuote, adverbialWords(words, times));
    openQuote = leavesQuoteOpen(words, openQuote);
    const verbs = new Set(groups.map((group) => group.head));
    const nouns = findNounEvents(words).filter((noun) => !verbs.has(noun.head));
    const source = findSource(words);
    // “bought the yard in May, according to a filing on Tuesday”: when it was filed.
    const filed = timeOfSource(source, times);
    const own = filed ? times.filter((time) => time !== filed) : times;
    const attached = attachTimes(words, clauses, nouns, own);
    const speech = words.at(-1)?.text === ':' ? (told[index + 1]?.words ?? []) : [];
    const called = names[index] ?? [];
    return {
      speech,
      sentence,
      words,
      clauses,
      nouns,
      times,
      names: called,
      titles: titlesBefore(words, called),
      attached,
      gaps: findGaps(words, clauses, timexes, nextTimex),
      source,
      quoted,
      heading,
      ranIn: furniture && times.length === 0,
      unmarked,
    };
  });
}

/** Whether the sentence ends without a mark where the next goes on in its line, or describes a photo. */
function ranIn({ sentences, text }: Article, index: number): boolean {
  const own = sentences[index];
  const next = sentences[index + 1];
  if (!own) return false;
  const words = quote(text, own);
  if (isStamp(words) || isCredited(words)) return true;
  const credited = next !== undefined && isCredited(quote(text, next));
  // A caption is a paragraph of its own, or of one with its credit.
  const alone = sentences[index - 1]?.block !== own.block;
  if (next?.block !== own.block) return credited && alone;
  if (credited) return true;
  return !isEnded(words) && !text.slice(own.end, next.start).includes('\n');
}

/** Whether it closes with a mark, behind which quotation marks and brackets may stand. Looked at from its end: a pattern would try every mark in it. */
function isEnded(sentence: string): boolean {
  let last = sentence.length - 1;
  while (last >= 0 && '"”’\')]'.includes(sentence.charAt(last))) last--;
  return last >= 0 && '.!?:;…'.includes(sentence.charAt(last));
}

function leavesQuoteOpen(words: readonly Word[], open: boolean): boolean {
  return words.reduce((state, { text }) => {
    if (text === '“') return true;
    if (text === '”') return false;
    return text === '"' ? !state : state;
  }, open);
}
