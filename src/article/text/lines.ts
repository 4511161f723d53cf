/** Plain text → its paragraphs as lines: trimmed, with spans, hard-wrapped lines joined. */
import { columnOf, continues } from './hard-wrap';
import type { Line, RawLine } from './line';

/**
 * White space at both ends (no-break spaces and byte order marks included) belongs to no line, and
 * neither do the marks of Markdown around a line that is emphasised as a whole or a row of a table.
 */
export function linesOf(text: string): Line[] {
  const raw = rawLines(text);
  const column = columnOf(raw);
  const lines = column === null ? raw : joinParagraphs(text, raw, column);
  return lines.map(withoutMarks);
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

function joinParagraphs(text: string, lines: readonly RawLine[], column: number): Line[] {
  const joined: Line[] = [];
  let first = 0;
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || (next && continues(line, next, column))) continue;
    const start = lines[first]?.start ?? line.start;
    joined.push({ start, end: line.end, text: text.slice(start, line.end) });
    first = i + 1;
  }
  return joined;
}

/** `*By Ann Lee*`, `**By Ann Lee**` and `_By Ann Lee_` say "By Ann Lee"; `| 2008 | Port sold |` has two cells. */
function withoutMarks(line: Line): Line {
  const { start, text } = line;
  const row = /^\|\s+(?=\S)/.exec(text)?.[0].length;
  if (row !== undefined && text.endsWith(' |')) {
    const end = text.slice(0, -1).trimEnd().length;
    return { start: start + row, end: start + end, text: text.slice(row, end) };
  }
  const marks = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(text)?.[0];
  if (marks === undefined || !text.endsWith(marks)) return line;
  const inner = text.slice(marks.length, -marks.length);
  if (inner.trimEnd() !== inner || inner === '' || inner.includes(marks.charAt(0))) return line;
  return { start: start + marks.length, end: line.end - marks.length, text: inner };
}
