/**
 * The block of fields that opens many files → metadata: `key: value` between `---` or above an empty line,
 * TOML between `+++`, an object of JSON between `;;;` or without a fence.
 */
import type { DocumentMetadata, TextMark } from '../document';
import { documentFromRecord, fieldNamed } from '../records/record';

export interface FrontMatter {
  readonly metadata: DocumentMetadata;
  /** Masks the block in the canonical text. */
  readonly marks: readonly TextMark[];
  /** Where the text proper begins. */
  readonly end: number;
}

const most = 5000;

export function readFrontMatter(text: string): FrontMatter {
  const head = text.slice(0, most);
  const block = fenced(head) ?? objectOf(head) ?? unfenced(head);
  if (!block) return { metadata: {}, marks: [], end: 0 };
  const document = documentFromRecord({ ...block.fields, text: '-' }, '', '');
  const metadata = document?.metadata ?? {};
  return { metadata, marks: [{ start: 0, end: block.end, kind: 'front-matter' }], end: block.end };
}

interface FieldBlock {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly end: number;
}

/** How a block opens, how it closes, and how the fields in it are written. */
const fences = [
  {
    opening: /^\ufeff?---[ \t]*\r?\n/,
    closing: /(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    read: fieldsIn,
  },
  {
    opening: /^\ufeff?\+\+\+[ \t]*\r?\n/,
    closing: /(?:^|\r?\n)\+\+\+[ \t]*(?:\r?\n|$)/,
    read: (lines: string) => fieldsIn(lines.replace(assignment, '$1: ')),
  },
  {
    opening: /^\ufeff?;;;[ \t]*\r?\n/,
    closing: /(?:^|\r?\n);;;[ \t]*(?:\r?\n|$)/,
    read: readObject,
  },
];

/** `title = "…"` */
const assignment = /^[ \t]{0,20}([\w-]{1,40})[ \t]*=[ \t]*/gm;

function fenced(head: string): FieldBlock | null {
  for (const { opening, closing, read } of fences) {
    const [start] = opening.exec(head) ?? [];
    if (start === undefined) continue;
    const rest = head.slice(start.length);
    const stop = closing.exec(rest);
    const fields = stop && read(rest.slice(0, stop.index));
    return fields && { fields, end: start.length + stop.index + stop[0].length };
  }
  return null;
}

/** From a brace that opens the file to one alone on its line, where a text follows. */
function objectOf(head: string): FieldBlock | null {
  if (!/^\ufeff?\{/.test(head)) return null;
  const closing = /\r?\n\}[ \t]*\r?\n(?=\s{0,20}[^\s{}[\],])/.exec(head);
  const end = closing ? closing.index + closing[0].length : 0;
  const fields = readObject(head.slice(0, end).replace(/^\ufeff/, ''));
  const isKnown = fields && Object.keys(fields).some((name) => fieldNamed(name) !== null);
  return isKnown ? { fields, end } : null;
}

function readObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** So many lines in a row that name a field: one alone may be how a sentence begins. */
const fewestFields = 2;
const field = /^([\p{L}\d][\p{L}\d _-]{0,39}):[ \t]*(\S.*)?$/u;

/** "Title: …", "Date: …" above the text and an empty line, as archives and people write them. */
function unfenced(head: string): FieldBlock | null {
  const end = /\r?\n[ \t]*\r?\n/.exec(head);
  const lines = end ? head.slice(0, end.index).replace(/^\ufeff/, '') : '';
  const names = lines.split(/\r?\n/).map((line) => field.exec(line)?.[1]);
  const known = names.map((name) => name !== undefined && fieldNamed(name) !== null);
  const isBlock =
    names.every((name) => name !== undefined) &&
    known[0] === true &&
    known.filter(Boolean).length >= fewestFields;
  return end && isBlock ? { fields: fieldsIn(lines), end: end.index } : null;
}

/** What stands indented or as a list under a name belongs to it. */
function fieldsIn(lines: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  let open = '';
  for (const line of lines.split(/\r?\n/)) {
    const [, name, value] = field.exec(line) ?? [];
    const more = /^(?:\s+|\s*-\s+)(?:-\s+)?(?:name:\s*)?(\S.*)$/.exec(line)?.[1];
    if (name !== undefined) {
      open = name;
      fields.set(name, unquote(value ?? ''));
    } else if (open !== '' && more !== undefined && !field.test(more)) {
      fields.set(open, [fields.get(open), unquote(more)].filter(Boolean).join(', '));
    }
  }
  return Object.fromEntries(fields);
}

/** Quoted, as a list on one line, or as a link between notes. */
function unquote(value: string): string {
  return value
    .trim()
    .replace(/^\[(?!\[)(.*)\]$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^\[\[(.*)\]\]$/, '$1');
}
