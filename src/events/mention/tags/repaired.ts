/** What a tagger often takes a word for, and what it is where it stands: rules in order, by its tag. */
import type { PartOfSpeech } from '../../../article/article';
import type { Word } from '../words';
import { anywhere, atStart, bornIsVerb, ofAnyTag } from './any-tag';
import { ofAdverbs } from './adverbs';
import { ofAdjectives, ofNouns } from './nouns-and-adjectives';
import { isInside, placeOf, type Inside, type Place, type Rule } from './place';
import { ofVerbs } from './verbs';

/** Of the word at `at`; those before it are set right already, those behind it as tagged. */
export function repaired(words: readonly Word[], at: number): PartOfSpeech {
  const word = words[at];
  if (!word) return 'X';
  const place = placeOf(words, at, word);
  const known = firstAnswer(anywhere, place);
  if (known) return known;
  if (!isInside(place)) return firstAnswer(atStart, place) ?? word.pos;
  return firstAnswer(byTag.get(word.pos) ?? ofOthers, place) ?? word.pos;
}

/** By the tag that is in doubt; the first rule that answers decides. */
const byTag: ReadonlyMap<PartOfSpeech, readonly Rule[]> = new Map<PartOfSpeech, readonly Rule[]>([
  ['VERB', [...ofAnyTag, ...ofVerbs]],
  ['ADV', [...ofAnyTag, ...ofAdverbs, bornIsVerb]],
  ['ADJ', [...ofAnyTag, bornIsVerb, ...ofAdjectives]],
  ['NOUN', [...ofAnyTag, bornIsVerb, ...ofNouns]],
]);
const ofOthers: readonly Rule[] = [...ofAnyTag, bornIsVerb];

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
