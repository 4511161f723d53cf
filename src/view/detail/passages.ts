/**
 * The sources of an event as passages to read: the sentence around each quote, clauses of one
 * sentence together, so that what is quoted can be judged where it stands.
 */
import { contains, overlaps, type Span } from '../../base/span';
import type { EventSource } from '../../events/event';
import type { Reading } from '../../events/reading';

export interface Passage extends Span {
  readonly article: string;
  /** The article's own words from `start` to `end`. */
  readonly text: string;
  /** What of it tells of the event; the rest is context. */
  readonly told: readonly EventSource[];
  /** Whether its sentence begins before it or goes on after it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** What is known of an article; null for one known by its quotes only. */
export type ReadingLookup = (article: string) => Reading | null;

/** Characters of context on either side of what is quoted; more is left out. */
const most = 140;

/** In the order of the sources. */
export function passagesOf(
  sources: readonly EventSource[],
  readingOf: ReadingLookup,
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const source of sources) {
    const reading = readingOf(source.article);
    const around = reading ? sentencesAround(reading, source) : source;
    const at = passages.findIndex(
      (passage) => passage.article === source.article && overlaps(passage, around),
    );
    const known = passages[at];
    const told = [...(known?.told ?? []), source];
    const whole = union(known ?? around, around);
    const span = trim(reading, whole, told);
    const passage = {
      article: source.article,
      ...span,
      text: reading?.article.text.slice(span.start, span.end) ?? source.quote,
      told,
      cut: { before: span.start > whole.start, after: span.end < whole.end },
    };
    if (known) passages[at] = passage;
    else passages.push(passage);
  }
  return passages;
}

function sentencesAround({ article }: Reading, source: EventSource): Span {
  return article.sentences
    .filter((sentence) => overlaps(sentence, source))
    .reduce<Span>(union, { start: source.start, end: source.end });
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Long sentences lose words far from what is quoted, never half a word. */
function trim(reading: Reading | null, span: Span, told: readonly Span[]): Span {
  if (!reading) return span;
  const { text } = reading.article;
  const quoted = told.reduce<Span>(union, told[0] ?? span);
  const wanted = { start: quoted.start - most, end: quoted.end + most };
  if (contains(wanted, span)) return span;
  const before = text.indexOf(' ', wanted.start) + 1;
  const after = text.lastIndexOf(' ', wanted.end);
  return {
    start: wanted.start <= span.start ? span.start : Math.min(before, quoted.start),
    end: wanted.end >= span.end ? span.end : Math.max(after, quoted.end),
  };
}
