/** A line of plain text. */
import type { Span } from '../../base/span';

export interface Line extends Span {
  /** The very characters of the span. */
  readonly text: string;
}

/** A line as the text breaks it. */
export interface RawLine extends Line {
  /** Whether an empty line stands before it. */
  readonly opens: boolean;
}
