/** A name → what is said of it behind a comma: “Lumen, a new drug for …”, “Ada Quill, painter”. */
import { isComma, type Word } from '../../words';

/** The noun of “Lumen, a new drug for …”, “Ada Quill, painter”: what is said of the name before the comma. */
export function apposed(words: readonly Word[], last: number): number | null {
  if (!isComma(words[last + 1])) return null;
  let at = last + 2;
  const opening = words[at];
  const described = opening?.pos === 'DET' || opening?.pos === 'PRON';
  if (described) at++;
  while (/^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '') && words[at + 1]?.pos === 'NOUN') at++;
  const next = words[at + 1];
  if (words[at]?.pos !== 'NOUN') return null;
  const ends =
    !next || next.pos === 'PUNCT' || (described && /^(?:ADP|SCONJ|PRON)$/.test(next.pos));
  return ends ? at : null;
}
