/** Plain text → its paragraphs as lines: trimmed, with spans, hard-wrapped lines joined. */
import type { Span } from '../../base/span';

export interface Line extends Span {
  /** The very characters of the span. */
  readonly text: string;
}

interface RawLine extends Line {
  /** Whether an empty line stands before it. */
  readonly opens: boolean;
}

/** White space at both ends (no-break spaces and byte order marks included) belongs to no line. */
export function linesOf(text: string): Line[] {
  const raw = rawLines(text);
  return isHardWrapped(raw) ? joinParagraphs(text, raw) : raw;
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let opens = true;
  for (const match of text.matchAll(/(?:[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029])/g)) {
    const chunk = match[0];
    const trimmed = chunk.trim();
    if (trimmed === '') {
      // The break that ends a line opens nothing; the next one does.
      if (text[match.index - 1] === '\n' || text[match.index - 1] === '\r') opens = true;
      continue;
    }
    const start = match.index + (chunk.length - chunk.trimStart().length);
    lines.push({ start, end: start + trimmed.length, text: trimmed, opens });
    opens = false;
  }
  return lines;
}

/**
 * Mail and wire text breaks lines at 60 to 80 columns: most lines that another follows directly are
 * about equally long and stop in mid-sentence.
 */
function isHardWrapped(lines: readonly RawLine[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1]?.opens === false);
  if (inner.length < 5) return false;
  const wrapped = inner.filter(
    ({ text }) => text.length >= 50 && text.length <= 90 && !/[.!?:"”»)]$/.test(text),
  );
  return wrapped.length > inner.length * 0.6;
}

function joinParagraphs(text: string, lines: readonly RawLine[]): Line[] {
  const joined: Line[] = [];
  let open: RawLine | null = null;
  const close = (last: RawLine, first: RawLine): void => {
    joined.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
    });
  };
  let previous: RawLine | null = null;
  for (const line of lines) {
    // A line much shorter than its column width ends a paragraph even without an empty line.
    if (open && previous && (line.opens || previous.text.length < 45)) {
      close(previous, open);
      open = line;
    }
    open ??= line;
    previous = line;
  }
  if (open && previous) close(previous, open);
  return joined;
}
