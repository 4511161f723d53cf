/**
 * The pieces of a main text → which of them are its table of contents: lines one after the other
 * that headings further down repeat, with or without a number before them.
 */
import type { Piece } from '../markup/pieces';
import { squeeze } from '../text/shape';

/** Fewer lines in a row may repeat a heading by chance. */
const fewestLines = 3;

export function contentsOf(pieces: readonly Piece[]): boolean[] {
  const marked = new Array<boolean>(pieces.length).fill(false);
  const headings = new Set(
    pieces.filter(({ kind }) => kind === 'heading').map(({ text }) => entryOf(text)),
  );
  if (headings.size < fewestLines) return marked;
  const repeats = ({ kind, text }: Piece): boolean =>
    kind !== 'heading' && headings.has(entryOf(text));
  for (let first = 0; first < pieces.length; first++) {
    let end = first;
    for (let piece = pieces[end]; piece && repeats(piece); piece = pieces[end]) end++;
    if (end - first >= fewestLines) marked.fill(true, first, end);
    first = Math.max(first, end);
  }
  return marked;
}

function entryOf(text: string): string {
  return squeeze(text).replace(/^(?:\d{1,2} ){1,3}/, '');
}
