/** Finds the nouns of a sentence that name happenings, each with its noun phrase. */
import { eventNouns } from './words/event-nouns';
import { notNames } from './words/names';
import { isGenitive, wordIs, type Range, type Word } from './words';
import { possessives } from './words/function-words';

export interface NounEvent extends Range {
  /** Index of the noun itself. */
  readonly head: number;
  /** Lower-case preposition or conjunction before the phrase (`after`, `at`), or empty. */
  readonly preposition: string;
  /** “hopes for a deal”, “the prospect of talks”: spoken of, not told; where that begins. */
  readonly hoped: { readonly first: number; readonly status: 'planned' | 'possible' } | null;
}

export const hopes: ReadonlySet<string> = new Set(
  'hope expectation plan schedule wish desire ambition bid push'.split(' '),
);
export const prospects: ReadonlySet<string> = new Set(
  'possibility prospect chance likelihood risk fear threat idea optimism speculation talk call demand proposal rumour rumor'.split(
    ' ',
  ),
);

/** Of the noun phrase that begins at `first`. */
export function hopedFor(words: readonly Word[], first: number): NounEvent['hoped'] {
  const preposition = words[first - 1]?.lower;
  if (preposition !== 'for' && preposition !== 'of' && preposition !== 'about') return null;
  const noun = words[first - 2];
  if (!noun || noun.pos === 'VERB' || (!wordIs(noun, hopes) && !wordIs(noun, prospects)))
    return null;
  return {
    first: phraseStart(words, first - 2),
    status: wordIs(noun, hopes) ? 'planned' : 'possible',
  };
}

const placing = new Set(['in', 'at', 'near', 'off']);
const complements = new Set(['of', 'between', 'against', 'by', 'with']);

/** In order, not overlapping. */
export function findNounEvents(words: readonly Word[]): readonly NounEvent[] {
  const nouns: NounEvent[] = [];
  words.forEach((word, head) => {
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN') return;
    if (word.pos === 'PROPN' && word.lower === word.text) return;
    if (modifiesNext(words, head) || !wordIs(word, eventNouns)) return;
    const first = phraseStart(words, head);
    const preposition = prepositionAt(words[first - 1]);
    if (nouns.some((noun) => noun.last >= first)) return;
    nouns.push({
      head,
      first,
      last: phraseEnd(words, head),
      preposition,
      hoped: hopedFor(words, first),
    });
  });
  return nouns;
}

/** Taggers take “following the crash” for a verb. */
function prepositionAt(word: Word | undefined): string {
  const introduces = word?.pos === 'ADP' || word?.pos === 'SCONJ' || word?.lower === 'following';
  return introduces ? word.lower : '';
}

/** “the launch date”: the noun only describes the one that follows. */
function modifiesNext(words: readonly Word[], head: number): boolean {
  const next = words[head + 1];
  if (next?.pos !== 'NOUN' && next?.pos !== 'PROPN') return false;
  return next.start - (words[head]?.end ?? 0) <= 1;
}

function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  while (first > 0 && isPremodifier(words[first - 1])) {
    first--;
    const word = words[first];
    if (word?.pos === 'DET' || (word?.pos === 'PRON' && possessives.has(word.lower))) break;
  }
  return first;
}

function isPremodifier(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.pos === 'PRON') return possessives.has(word.lower);
  return (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM'].includes(word.pos) ||
    word.text === '-' ||
    isGenitive(word)
  );
}

function phraseEnd(words: readonly Word[], head: number): number {
  const next = words[head + 1];
  if (!next) return head;
  // “the summit in Riga”, not “the summit in May”
  const place = placing.has(next.lower) ? words[head + 2] : undefined;
  const placed = place?.pos === 'PROPN' && !notNames.has(place.lower);
  if (!placed && !complements.has(next.lower)) return head;
  // “the crisis of 2008 the bank …”: a year is no complement.
  if (/^\d{4}$/.test(words[head + 2]?.text ?? '')) return head;
  let last = head + 1;
  while (isPremodifier(words[last + 1])) {
    if (last > head + 1 && words[last + 1]?.pos === 'DET') break;
    last++;
  }
  return last > head + 1 ? last : head;
}
