/** Text becomes time expressions: what was written, what it means, and how that was reached. */
import type { Span } from '../base/span';
import { LazyDerivation } from './derivation';
import { isNarrative } from './genre';
import type { Match } from './grammar/match';
import { heads } from './heads';
import type { Language } from './languages/language';
import { languageOf } from './languages/list';
import type { Meaning } from './meaning';
import { boundsOf } from './narrow';
import { readPassages, type Passage } from './passages';
import { parsePoint, type Point } from './point';
import { fromReference } from './resolve/anchors';
import { resolve } from './resolve/resolve';
import type { Base, Mention, Resolution, Scene } from './resolve/scene';
import { tenseAround } from './tense';
import type { Timex } from './timex';

export interface FindOptions {
  /** EDTF or ISO day of publication; null when unknown. */
  readonly reference: string | null;
  /** BCP 47 tag; for a language nobody taught the engine, dates in digits are found. */
  readonly language: string;
  /** Where to look; boilerplate has no sentences. */
  readonly sentences: readonly Span[];
}

/** Finds the time expressions inside the sentences and places them; sorted by start, not overlapping. */
export function findTimexes(text: string, options: FindOptions): Timex[] {
  const language = languageOf(options.language);
  const passages = readPassages(text, options.sentences, language);
  const reference = options.reference === null ? null : parsePoint(options.reference);
  const document: Document = {
    text,
    language,
    reference,
    report: reference && fromReference(reference),
    narrative: isNarrative(meaningsOf(passages), reference),
    mentions: [],
    lastLength: -1,
    lastHeading: -Infinity,
  };
  const timexes: Timex[] = [];
  for (const passage of passages) placeMatches(passage, document, timexes);
  return timexes;
}

function meaningsOf(passages: readonly Passage[]): Meaning[] {
  const meanings: Meaning[] = [];
  for (const { matches } of passages) for (const { meaning } of matches) meanings.push(meaning);
  return meanings;
}

interface Document {
  readonly text: string;
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

/** A time of day, or hours counted from one. */
function isClock({ meaning }: Match): boolean {
  if (meaning.kind === 'clock') return true;
  return meaning.kind === 'offset' && (meaning.unit === 'hour' || meaning.unit === 'minute');
}

/** Clock times wait until the days of their sentence are placed: "at 10:35 a.m. (0735 GMT) Friday". */
function placeMatches(passage: Passage, document: Document, timexes: Timex[]): void {
  const { matches } = passage;
  const clocks = matches.filter(isClock);
  if (clocks.length === 0) {
    for (const match of matches) place(passage, match, document, timexes);
    return;
  }
  const placed: Timex[] = [];
  for (const match of matches) {
    if (!isClock(match)) place(passage, match, document, placed);
  }
  for (const match of clocks) place(passage, match, document, placed);
  for (const timex of placed.sort((a, b) => a.start - b.start)) timexes.push(timex);
}

/** How many sentences a heading that is a date is taken to govern. */
const underHeading = 12;

/** Adds the expression, if it can be one, to those found before. */
function place(passage: Passage, match: Match, document: Document, timexes: Timex[]): void {
  const { tokens, sentence } = passage;
  const { meaning } = match;
  const span = { start: tokens.startOf(match.from), end: tokens.endOf(match.to - 1) };
  const scene: Scene = {
    span,
    reference: document.reference,
    report: document.report,
    narrative: document.narrative,
    underHeading: sentence - document.lastHeading <= underHeading,
    mentions: document.mentions,
    lastLength: document.lastLength,
    sentence,
    tense: () => tenseAround(document.language, passage, match),
  };
  if (meaning.kind === 'duration' && meaning.unit === 'month') document.lastLength = span.start;
  const found = resolve(meaning, scene);
  if (!found) return;
  if (found.point) {
    if (heads(passage, match)) document.lastHeading = sentence;
    document.mentions.push(mentionOf(found, found.point, span, passage, match, document.language));
  }
  timexes.push(toTimex(document.text, span, match, found));
}

function mentionOf(
  { aside, day, anchor }: Resolution,
  point: Point,
  span: Span,
  passage: Passage,
  { from, to, meaning }: Match,
  { outlookWords, comparisonWords, untilWords, sinceWords, pluperfect }: Language,
): Mention {
  const { tokens, first, sentence } = passage;
  const before = tokens.textOf(from - 1);
  // "up from a strong second quarter": the report is of another one.
  const compared = [1, 2, 3].some((back) => comparisonWords?.has(tokens.textOf(from - back)));
  return {
    point,
    day: day ?? null,
    span,
    sentence,
    passage,
    opens: from - first <= 2,
    bracketed: before === '(' || tokens.textOf(to) === ')',
    inFull: anchor === null,
    counted: meaning.kind === 'offset' || meaning.kind === 'shift',
    aside: (aside ?? false) || (point.unit === 'quarter' && compared),
    outlook: outlookWords?.has(before) ?? false,
    until: untilWords.has(before),
    since: sinceWords?.has(before) ?? false,
    earlier: [1, 2, 3].some((back) => pluperfect.has(tokens.textOf(from - 1 - back))),
  };
}

function toTimex(text: string, { start, end }: Span, match: Match, found: Resolution): Timex {
  const quoted = text.slice(start, end);
  const { mod } = match.meaning;
  const { type, value, point, needs } = found;
  const date = point ? boundsOf(point, mod) : null;
  const derivation = new LazyDerivation(match, quoted, found);
  const timex = { start, end, text: quoted, type, value, date, derivation };
  if (mod === undefined && needs === undefined) return timex;
  return { ...timex, ...(mod && { mod }), ...(needs && { needs }) };
}
