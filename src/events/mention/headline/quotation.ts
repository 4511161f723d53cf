/** Words of a speaker become a headline that quotes them: “Quill: “The yard stays open””. */
import { placeNames } from '../words/places';
import { isNominal, isQuotationMark, type Range, type Word } from '../words';
import type { Made } from './pieces/made';
import { fixed, pieces, type Piece } from './pieces/pieces';

export function quotation(words: readonly Word[], range: Range, speaker: string): Made {
  const spoken = withoutMarks(pieces(words, range, []));
  while (spoken[0] && /^(?:naturally|well|now|so|then|but|and|also|,)$/i.test(spoken[0].text))
    spoken.shift();
  const [first, ...rest] = isShouted(spoken) ? softened(spoken) : spoken;
  if (!first) return { parts: [fixed(speaker, false)], complete: false };
  return {
    parts: [
      fixed(`${speaker}:`, false),
      fixed(`“${capital(first.text)}`),
      ...rest,
      { text: '”', spaced: false, cut: 'well' },
    ],
    complete: !hangsInTheAir(words, range),
  };
}

/** Without quotation marks; what one stood before keeps the blank in front of it. */
function withoutMarks(parts: readonly Piece[]): Piece[] {
  return parts.flatMap((piece, i) => {
    if (isQuotationMark(piece)) return [];
    const before = parts[i - 1];
    return [
      before && isQuotationMark(before) && before.spaced ? { ...piece, spaced: true } : piece,
    ];
  });
}

/** Begins with what only the words before can name: “It …”, “They …”, “That is …”. */
function hangsInTheAir(words: readonly Word[], { first, last }: Range): boolean {
  let at = first;
  while (at < last && ['PUNCT', 'ADV', 'CCONJ'].includes(words[at]?.pos ?? '')) at++;
  const opening = words[at]?.lower ?? '';
  // “This question is a keystone”: which one, only the words before say.
  if (/^(?:this|that|these|those|it|he|she|they)$/.test(opening)) return true;
  return opening === 'both' && !isNominal(words[at + 1]);
}

/** A quotation all in capitals. */
function isShouted(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join(' ');
  return pieces.length > 3 && text === text.toUpperCase();
}

/** In small letters but for the names of places. */
function softened(pieces: readonly Piece[]): readonly Piece[] {
  const soft = pieces.map((piece) => ({ ...piece, text: piece.text.toLowerCase() }));
  soft.forEach((_, first) => {
    for (let last = Math.min(first + 2, soft.length - 1); last >= first; last--) {
      const words = soft.slice(first, last + 1).map(({ text }) => capital(text));
      if (!placeNames.has(words.join(' '))) continue;
      words.forEach((text, i) => {
        const piece = soft[first + i];
        if (piece) piece.text = text;
      });
    }
  });
  return soft;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
