/** The block of `key: value` lines between `---` that opens many Markdown files → metadata. */
import type { DocumentMetadata, TextMark } from '../document';
import { documentFromRecord } from '../records/record';

export interface FrontMatter {
  readonly metadata: DocumentMetadata;
  /** Masks the block in the canonical text. */
  readonly marks: readonly TextMark[];
  /** Where the text proper begins. */
  readonly end: number;
}

const most = 5000;

export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  const rest = opening ? text.slice(opening[0].length, most) : '';
  const closing = /(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(rest);
  if (!opening || !closing) return { metadata: {}, marks: [], end: 0 };
  const fields = Object.fromEntries(
    rest
      .slice(0, closing.index)
      .split(/\r?\n/)
      .flatMap((line) => {
        const pair = /^([\w -]{1,40}):[ \t]*(\S.*)$/.exec(line);
        return pair ? [[pair[1] ?? '', unquote(pair[2] ?? '')]] : [];
      }),
  ) as Record<string, string>;
  const document = documentFromRecord({ ...fields, text: '-' }, '', '');
  const end = opening[0].length + closing.index + closing[0].length;
  const metadata = document?.metadata ?? {};
  return { metadata, marks: [{ start: 0, end, kind: 'front-matter' }], end };
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}
