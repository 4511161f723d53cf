/** One key for a noun and its verb: `death` and `died`, so that a happening told again is known. */
import { stem } from '../lemmas';
import { nounToVerb } from '../words/event-nouns';

export function eventKey(word: string): string {
  const key = stem(word);
  const verb = nounToVerb.get(word) ?? nounToVerb.get(key);
  return verb ? stem(verb) : key;
}
