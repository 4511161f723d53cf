/**
 * Tells whether a text breaks its lines at a column, as mail, wire text and Markdown do, and which
 * lines go on in the next. A filled line is known by this: the next line's first word would not have
 * fitted behind it.
 */
import type { RawLine } from './line';
import { endsSentence, isListItem } from './shape';

/** Columns that people and programs wrap at, in characters. */
const widestColumn = 100;
const narrowestColumn = 40;
/** Lines shorter than this share of the column end a paragraph; they tell nothing of the column. */
const leastFilled = 0.6;
/** By as much (in characters) a writer who breaks lines by hand stops short of the column. */
const slack = 10;
/** Of the lines that another follows, as many must be filled. */
const mostlyFilled = 0.6;
/** As many must break off before a word in lower case: lists of headlines have lines of one length too. */
const [fewestGoOn, mostlyGoOn] = [2, 0.2];

/** The column at which the text is wrapped, in characters; null where it is not. */
export function columnOf(lines: readonly RawLine[]): number | null {
  const pairs = lines.flatMap((line, i): (readonly [RawLine, RawLine])[] => {
    const next = lines[i + 1];
    return next && follows(next) && line.text.includes(' ') ? [[line, next]] : [];
  });
  const lengths = pairs.map(([{ text }]) => text.length).filter((size) => size <= widestColumn);
  lengths.sort((a, b) => a - b);
  // Not the longest: a stray header or address may run past the column.
  const column = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (column < narrowestColumn) return null;
  const telling = pairs.filter(([{ text }]) => text.length >= column * leastFilled);
  const filled = telling.filter(
    ([line, next]) => line.text.length <= widestColumn && fills(line, next, column),
  );
  const goOn = filled.filter(([line, next]) => breaksOff(line, next));
  return filled.length >= telling.length * mostlyFilled &&
    goOn.length >= Math.max(fewestGoOn, telling.length * mostlyGoOn)
    ? column
    : null;
}

/** Whether a line of a text wrapped at `column` goes on in the next. */
export function continues(line: RawLine, next: RawLine, column: number): boolean {
  if (!follows(next) || isRow(line) || line.text.length < column * leastFilled) return false;
  return fills(line, next, column) || breaksOff(line, next);
}

/** Items, headings, quotes, rules and rows of tables begin a line of their own. */
function follows(next: RawLine): boolean {
  if (next.opens || isListItem(next.text) || isRow(next)) return false;
  return !/^(?:[#>|]|[-=~*_]{3})/.test(next.text);
}

/** Cells of a table that is drawn with spaces or tabs. */
function isRow({ text }: RawLine): boolean {
  return /\S(?:\t| {3,})\S/.test(text);
}

function fills(line: RawLine, next: RawLine, column: number): boolean {
  const space = next.text.indexOf(' ');
  const firstWord = space < 0 ? next.text.length : space;
  return line.text.length + 1 + firstWord > column - slack;
}

function breaksOff(line: RawLine, next: RawLine): boolean {
  return !endsSentence(line.text) && /^\p{Ll}/u.test(next.text);
}
