/** A text with its answers in it becomes that text and its marks. */
import type { Span } from '../../../src/base/span';

export interface Mark extends Span {
  readonly value: string;
  readonly mod: string | null;
}

export interface AnnotatedText {
  /** Day of publication; null for none. */
  readonly published: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `published: none`, an empty line, then paragraphs with marks: `in [late 1944|1944 END]`. */
export function readAnnotated(source: string): AnnotatedText {
  const bodyAt = source.indexOf('\n\n') + 2;
  const published = /^published: (\S+)/.exec(source)?.[1] ?? 'none';
  const body = source.slice(bodyAt);
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(/\[([^|\]]+)\|([^ \]]+)(?: ([A-Z_]+))?\]/g)) {
    const [whole, words = '', value = '', mod = null] = match;
    text += body.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + words.length, value, mod });
    text += words;
    last = match.index + whole.length;
  }
  return {
    published: published === 'none' ? null : published,
    text: text + body.slice(last),
    marks,
  };
}
