/** A word as the grammar sees it. */
import type { Span } from '../../../base/span';

type Kind = 'word' | 'mark' | 'quote' | 'time';

/** Spans are offsets into the article's text. */
export interface Word extends Span {
  /** As written, but for hidden hyphens. */
  readonly text: string;
  readonly lower: string;
  readonly kind: Kind;
  /** Of a time: its index among the article's time expressions; else -1. */
  readonly timex: number;
  /** A time that can be left out, as it only places what is told: not “until 1945”. */
  readonly loose: boolean;
  /** A time counted from one told before: “a year later”. */
  readonly relative: boolean;
  /** A time that says too little of itself to be read later: “on Monday”, “last year”. */
  readonly near: boolean;
  /** A time that belongs to the noun before it: “the treaty of 1748”. */
  readonly dated: boolean;
}

export function wordOf(written: string, { start, end }: Span, kind: Kind = kindOf(written)): Word {
  const text = written.replace(/\u00AD/g, '');
  const lower = text.toLowerCase();
  return {
    start,
    end,
    text,
    lower,
    kind,
    timex: -1,
    loose: false,
    relative: false,
    near: false,
    dated: false,
  };
}

/** A word that does not stand in the text, for one at `at` that does. */
export function insertedWord(text: string, at: number): Word {
  return wordOf(text, { start: at, end: at }, 'quote');
}

function kindOf(text: string): Kind {
  return /^[,;:–—-]$/.test(text) ? 'mark' : 'word';
}
