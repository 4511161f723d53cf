/** A tagged word with its neighbours: what a rule that corrects its tag looks at first. */
import type { PartOfSpeech } from '../../../article/article';
import type { Word } from '../words';

/** Those before the word are set right already, those behind it are as tagged. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly previous: Word | undefined;
  readonly beforePrevious: Word | undefined;
  readonly next: Word | undefined;
  readonly afterNext: Word | undefined;
}

/** The place of a word that does not open its sentence. */
export interface Inside extends Place {
  readonly previous: Word;
}

/** What the word is, or null where the rule does not know. */
export type Rule<P extends Place = Inside> = (place: P) => PartOfSpeech | null;

export function placeOf(words: readonly Word[], at: number, word: Word): Place {
  return {
    words,
    at,
    word,
    previous: words[at - 1],
    beforePrevious: words[at - 2],
    next: words[at + 1],
    afterNext: words[at + 2],
  };
}

export function isInside(place: Place): place is Inside {
  return place.previous !== undefined;
}

/** “Peace talks with the rebels collapsed”: without an article the noun before is no subject. */
export function isHappening({ word, previous, beforePrevious, next }: Inside): boolean {
  if (!happenings.has(word.lower) || previous.pos !== 'NOUN' || next?.pos !== 'ADP') return false;
  return !beforePrevious || !/^(?:DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(beforePrevious.pos);
}

const happenings = new Set('talks strikes raids protests attacks floods clashes visits'.split(' '));
