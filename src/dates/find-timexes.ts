/** Text becomes time expressions: what was written, what it means, and how that was reached. */
import type { Span } from '../base/span';
import { LazyDerivation } from './derivation';
import { isNarrative } from './genre';
import { heads } from './heads';
import { compileGrammar } from './grammar/grammar';
import { Matcher, type Match } from './grammar/match';
import { Tokens, type TokenRange } from './grammar/tokens';
import type { Language } from './languages/language';
import { languageOf } from './languages/list';
import { boundsOf } from './narrow';
import { parsePoint, type Point } from './point';
import { fromReference } from './resolve/anchors';
import { resolve } from './resolve/resolve';
import type { Base, Mention, Resolution, Scene } from './resolve/scene';
import { tenseAround } from './tense';
import type { Timex } from './timex';
import { writtenFields } from './written';

export interface FindOptions {
  /** EDTF or ISO day of publication; null when unknown. */
  readonly reference: string | null;
  /** BCP 47 tag; for a language nobody taught the engine, dates in digits are found. */
  readonly language: string;
  /** Where to look; boilerplate has no sentences. */
  readonly sentences: readonly Span[];
}

/** A stretch of text without blank lines, its tokens and the expressions in them. */
interface Passage extends TokenRange {
  readonly sentence: number;
  readonly matches: readonly Match[];
}

/** Finds the time expressions inside the sentences and places them; sorted by start, not overlapping. */
export function findTimexes(text: string, options: FindOptions): Timex[] {
  const language = languageOf(options.language);
  const passages = readPassages(text, options.sentences, readerOf(language));
  const reference = options.reference === null ? null : parsePoint(options.reference);
  const meanings = passages.flatMap(({ matches }) => matches.map(({ meaning }) => meaning));
  const report = reference && fromReference(reference);
  const document: Document = {
    language,
    reference,
    report,
    narrative: isNarrative(meanings, reference),
    mentions: [],
    lastLength: -1,
    lastHeading: -Infinity,
  };
  return passages.flatMap((passage) => placeMatches(text, passage, document));
}

/** A language's grammar, and the memory for tokens and matches that one text after the other is read in. */
interface Reader {
  readonly tokens: Tokens;
  readonly matcher: Matcher;
}

const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const grammar = compileGrammar(language);
  const tokens = new Tokens(grammar.vocabulary);
  const reader = { tokens, matcher: new Matcher(grammar, tokens) };
  readers.set(language, reader);
  return reader;
}

/** Sentences one after the other, cut at blank lines; only tokens already read are seen by a match. */
function readPassages(
  text: string,
  sentences: readonly Span[],
  { tokens, matcher }: Reader,
): Passage[] {
  tokens.open(text);
  const passages: Passage[] = [];
  let blank = nextBlankLine(text, 0);
  sentences.forEach(({ start, end }, sentence) => {
    if (blank.end <= start) blank = nextBlankLine(text, start);
    let from = start;
    for (; blank.start < end; blank = nextBlankLine(text, blank.end)) {
      if (blank.start > from) read(from, blank.start, sentence);
      from = Math.max(from, Math.min(blank.end, end));
    }
    if (end > from) read(from, end, sentence);
  });
  return passages;

  function read(start: number, end: number, sentence: number): void {
    const first = tokens.count;
    tokens.read(start, end);
    const matches = matcher.matchesFrom(first);
    if (matches.length > 0) passages.push({ sentence, tokens, first, end: tokens.count, matches });
  }
}

/** The next stretch of white space with two line ends; after the text when there is none. */
function nextBlankLine(text: string, from: number): Span {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) === 10) return { start: at, end: end + 1 };
  }
  return { start: Infinity, end: Infinity };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}

interface Document {
  readonly language: Language;
  readonly reference: Point | null;
  readonly report: Base | null;
  readonly narrative: boolean;
  /** Grows as the text is read. */
  readonly mentions: Mention[];
  /** Moves on as the text is read. */
  lastLength: number;
  /** Number of the last sentence that was nothing but a date; moves on likewise. */
  lastHeading: number;
}

/** How many sentences a heading that is a date is taken to govern. */
const underHeading = 12;

/** Clock times wait until the days of their sentence are placed: "at 10:35 a.m. (0735 GMT) Friday". */
function placeMatches(text: string, passage: Passage, document: Document): Timex[] {
  const placed: Timex[] = [];
  const clocks: Match[] = [];
  for (const match of passage.matches) {
    if (match.meaning.kind === 'clock') clocks.push(match);
    else add(placed, place(text, passage, match, document));
  }
  if (clocks.length === 0) return placed;
  for (const match of clocks) add(placed, place(text, passage, match, document));
  return placed.sort((a, b) => a.start - b.start);
}

function add(timexes: Timex[], timex: Timex | null): void {
  if (timex) timexes.push(timex);
}

function place(text: string, passage: Passage, match: Match, document: Document): Timex | null {
  const { tokens, sentence } = passage;
  const { language, mentions } = document;
  const span = { start: tokens.startOf(match.from), end: tokens.endOf(match.to - 1) };
  const scene: Scene = {
    span,
    reference: document.reference,
    report: document.report,
    narrative: document.narrative,
    underHeading: sentence - document.lastHeading <= underHeading,
    mentions,
    lastLength: document.lastLength,
    sentence,
    tense: () => tenseAround(language, passage, match),
  };
  const { meaning } = match;
  if (meaning.kind === 'duration' && meaning.unit === 'month') document.lastLength = span.start;
  const found = resolve(meaning, scene);
  if (!found) return null;
  if (found.point) {
    if (heads(passage, match)) document.lastHeading = sentence;
    mentions.push({
      point: found.point,
      span,
      sentence,
      passage,
      opens: match.from - passage.first <= 2,
      bracketed: tokens.textOf(match.from - 1) === '(' || tokens.textOf(match.to) === ')',
      aside: found.aside ?? false,
      outlook: language.outlookWords?.has(tokens.textOf(match.from - 1)) ?? false,
      ...(found.day && { day: found.day }),
    });
  }
  return toTimex(text, span, match, found);
}

function toTimex(text: string, span: Span, match: Match, found: Resolution): Timex {
  const quoted = text.slice(span.start, span.end);
  const { mod } = match.meaning;
  const timex: Timex = {
    start: span.start,
    end: span.end,
    text: quoted,
    type: found.type,
    value: found.value,
    date: found.point ? boundsOf(found.point, mod) : null,
    derivation: new LazyDerivation({
      rule: match.rule,
      written: writtenFields(match.meaning),
      quoted,
      found,
      mod,
    }),
  };
  const { needs } = found;
  if (mod === undefined && needs === undefined) return timex;
  return { ...timex, ...(mod && { mod }), ...(needs && { needs }) };
}
