/** What a tagger often takes a word for, and what it is where it stands: rules in order, by its form and its tag. */
import type { PartOfSpeech } from '../../../article/article';
import type { Word } from '../words';
import {
  atStart,
  bornIsNoAdverb,
  isDecade,
  ofAnyVerb,
  ofAuxiliaries,
  ofVerbsInside,
  ofWord,
} from './any-tag';
import { ofAdverbs } from './adverbs';
import { ofAdjectives, ofNouns } from './nouns-and-adjectives';
import { isInside, placeOf, type Inside, type Place, type Rule } from './place';
import { ofVerbs } from './verbs';

/** Of the word at `at`; those before it are set right already, those behind it as tagged. */
export function repaired(words: readonly Word[], at: number): PartOfSpeech {
  const word = words[at];
  if (!word) return 'X';
  const ofItsForm = ofWord.get(word.lower);
  const ofItsTag = byTag.get(word.pos);
  // Most words: no rule is about them.
  if (!ofItsForm && !ofItsTag && at > 0) return isDecade(word) ? 'NOUN' : word.pos;
  const place = placeOf(words, at, word);
  const known = ofItsForm?.(place) ?? (word.pos === 'VERB' ? firstAnswer(ofAnyVerb, place) : null);
  if (known) return known;
  if (!isInside(place)) return firstAnswer(atStart, place) ?? word.pos;
  if (isDecade(word)) return 'NOUN';
  return (ofItsTag && firstAnswer(ofItsTag, place)) ?? word.pos;
}

/** By the tag that is in doubt, of words inside a sentence; the first rule that answers decides. */
const byTag: ReadonlyMap<PartOfSpeech, readonly Rule[]> = new Map<PartOfSpeech, readonly Rule[]>([
  ['VERB', [...ofVerbsInside, ...ofVerbs]],
  ['AUX', ofAuxiliaries],
  ['ADV', [...ofAdverbs, bornIsNoAdverb]],
  ['ADJ', ofAdjectives],
  ['NOUN', ofNouns],
]);

function firstAnswer<P extends Place | Inside>(
  rules: readonly Rule<P>[],
  place: P,
): PartOfSpeech | null {
  for (const rule of rules) {
    const answer = rule(place);
    if (answer) return answer;
  }
  return null;
}
