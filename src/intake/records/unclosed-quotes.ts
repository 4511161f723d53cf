/**
 * A table in which a quotation mark opens a cell and nothing closes it, so that it would swallow the rows
 * below → its rows, each such cell ended with its line.
 */
import type { Row } from './table';

/** Cells hold paragraphs; one that is open for more lines than this was never closed. */
const mostLines = 200;

/** Null where a row is not written as tables write it. */
export type RowParser = (line: string) => readonly Row[] | null;

/** `width`: how many cells a row has. `mended`: how many lines were ended. */
export function rowsOfLines(
  text: string,
  width: number,
  parse: RowParser,
): { readonly rows: Row[]; readonly mended: number } {
  const lines = text.split(/\r?\n/);
  const rows: Row[] = [];
  let mended = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const end = endOfRow(lines, i, width, parse);
    if (end === null) {
      rows.push(...ended(line, width, parse));
      mended += 1;
    } else {
      rows.push(...(parse(lines.slice(i, end).join('\n')) ?? []));
      i = end - 1;
    }
  }
  return { rows, mended };
}

/** Index after the last line of the row that begins here; null where no line closes what is open. */
function endOfRow(
  lines: readonly string[],
  from: number,
  width: number,
  parse: RowParser,
): number | null {
  let marks = 0;
  for (let end = from + 1; end <= Math.min(lines.length, from + mostLines); end++) {
    marks += (lines[end - 1] ?? '').split('"').length - 1;
    if (marks % 2 > 0) continue;
    const [row, ...others] = parse(lines.slice(from, end).join('\n')) ?? [];
    const isWhole = row !== undefined && others.length === 0 && row.length <= width;
    return isWhole ? end : null;
  }
  return null;
}

/** Of a row's marks, as many are tried for the one too many. */
const mostTried = 20;

/** Closed where the line ends, or without one of its marks, or without any. */
function ended(line: string, width: number, parse: RowParser): readonly Row[] {
  const marks = Array.from(line.matchAll(/"/g), ({ index }) => index).slice(0, mostTried);
  const without = marks.map((at) => line.slice(0, at) + line.slice(at + 1));
  const tries = [`${line}"`, ...without, line.replaceAll('"', '')];
  const rows = tries.flatMap((one) => parse(one) ?? []);
  const whole = rows.find((row) => row.length === width) ?? rows[0];
  return whole ? [whole] : [];
}
