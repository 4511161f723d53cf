/** Search over what events say: titles, names, places, quotes and notes. */
import type { EditedEvent } from '../edits/edit';

/**
 * The test a query asks of an event: every word of it begins a word that the event tells, whatever
 * the case and the accents. Scanning takes some 5 ms for 1,000 events and needs no index, which for
 * as many would keep the page waiting longer than it may.
 */
export function matcherOf(query: string): (event: EditedEvent) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return (event) => {
    const text = foldedText(event);
    return words.every((word) => text.includes(` ${word}`));
  };
}

/**
 * Folds what these events say before it is searched, with a rest after each: the first letter of a
 * query would otherwise have the page stand still for it.
 */
export async function foldAhead(
  events: readonly EditedEvent[],
  rest: () => Promise<void>,
): Promise<void> {
  for (const event of events) {
    if (folded.has(event)) continue;
    foldedText(event);
    await rest();
  }
}

const folded = new WeakMap<EditedEvent, string>();

function foldedText(event: EditedEvent): string {
  const known = folded.get(event);
  if (known !== undefined) return known;
  const quotes = event.sources.map((source) => source.quote);
  const parts = [event.title, ...event.who, ...event.where, event.note ?? '', ...quotes];
  const text = ` ${fold(parts.join(' '))}`;
  folded.set(event, text);
  return text;
}

/** Small letters without accents, words apart by one space. */
function fold(text: string): string {
  // Most texts hold no other letters, and taking accents apart takes long.
  if (!beyondPlain.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, ' ');
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðßæœ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Anything but ASCII and the punctuation of printers. */
const beyondPlain = /[^ -~\s\u2000-\u206f]/;

/** Letters whose accent Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
