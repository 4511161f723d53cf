/** Text becomes time expressions: what was written, what it means, and how that was reached. */
import type { Span } from '../base/span';
import { FoundTimex } from './found-timex';
import { isNarrative } from './story/genre';
import type { Match } from './grammar/match';
import { languageOf } from './languages/list';
import { withMinutes } from './story/minutes';
import { readerOf, readPassages, type Passage } from './story/passages';
import { parsePoint } from './calendar/point-notation';
import { resolve } from './resolve/resolve';
import { Story } from './story/story';
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
  const reader = readerOf(languageOf(options.language));
  const reference = options.reference === null ? null : parsePoint(options.reference);
  const passages = withMinutes(readPassages(text, options.sentences, reader), reference);
  const narrative = isNarrative(passages, reference);
  const story = new Story(reader.cues, reference, narrative);
  const timexes: Timex[] = [];
  for (const passage of passages) placeMatches(passage, story, timexes);
  return timexes;
}

/** A time of day, or hours counted from one. */
function isClock({ meaning }: Match): boolean {
  if (meaning.kind === 'clock') return true;
  return meaning.kind === 'offset' && (meaning.unit === 'hour' || meaning.unit === 'minute');
}

/** Clock times wait until the days of their sentence are placed: "at 10:35 a.m. (0735 GMT) Friday". */
function placeMatches(passage: Passage, story: Story, timexes: Timex[]): void {
  const { matches } = passage;
  if (!matches.some(isClock)) {
    for (const match of matches) place(passage, match, story, timexes);
    return;
  }
  const placed: Timex[] = [];
  for (const match of matches) if (!isClock(match)) place(passage, match, story, placed);
  for (const match of matches) if (isClock(match)) place(passage, match, story, placed);
  for (const timex of placed.sort((a, b) => a.start - b.start)) timexes.push(timex);
}

/** Adds the expression, if it can be one, to those found before. */
function place(passage: Passage, match: Match, story: Story, timexes: Timex[]): void {
  const scene = story.sceneOf(passage, match);
  const found = resolve(match.meaning, scene);
  if (!found) return;
  story.remember(found, scene.span, passage, match);
  const { start, end } = scene.span;
  timexes.push(new FoundTimex(scene.span, passage.tokens.text.slice(start, end), match, found));
}
