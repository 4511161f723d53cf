/** The block of `key: value` lines that opens many files, between `---` or above an empty line → metadata. */
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
  const block = fenced(head) ?? unfenced(head);
  if (!block) return { metadata: {}, marks: [], end: 0 };
  const document = documentFromRecord({ ...fieldsIn(block.lines), text: '-' }, '', '');
  const metadata = document?.metadata ?? {};
  return { metadata, marks: [{ start: 0, end: block.end, kind: 'front-matter' }], end: block.end };
}

interface FieldBlock {
  readonly lines: string;
  readonly end: number;
}

function fenced(head: string): FieldBlock | null {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(head);
  const rest = opening ? head.slice(opening[0].length) : '';
  const closing = /(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(rest);
  if (!opening || !closing) return null;
  const end = opening[0].length + closing.index + closing[0].length;
  return { lines: rest.slice(0, closing.index), end };
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
  return end && isBlock ? { lines, end: end.index } : null;
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
