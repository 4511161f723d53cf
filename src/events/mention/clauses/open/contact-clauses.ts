/** Contact clauses: relative clauses without their pronoun (“a colleague she had known”). */
import { isNominal, wordIs, type Word } from '../../words';
import { subjectPronouns } from '../../words/function-words';
import { framingVerbs } from '../../words/verbs';
import type { VerbGroup } from '../verb-groups';
import type { Parsing } from './parsing';
import { frames } from './unmarked-content';

/** Whether a noun and a pronoun of its own stand before the verb at `verb`: “… she had known”. */
export function standsBehindNoun(words: readonly Word[], verb: number): boolean {
  return subjectPronouns.has(words[verb - 1]?.lower ?? '') && isNominal(words[verb - 2]);
}

/** “the bridge she built fell”: a clause of its own, and no frame (“the minister he said had left”). */
export function isContactClause(parsing: Parsing, { first, last, head }: VerbGroup): boolean {
  const {
    words,
    look,
    open: { top, waiting },
  } = parsing;
  if (!standsBehindNoun(words, first)) return false;
  // “when Marsh closed a cap it had placed on the well”
  if (top.verb)
    return (
      !waiting &&
      !frames(words, top) &&
      (look.commaBetween(top.verb.last + 1, first) || isDescribed(words, first - 2))
    );
  if (top.kind !== 'main') return false;
  const ahead = look.nextFinite(last + 1);
  return (
    ahead !== null &&
    words[top.first]?.pos !== 'ADP' &&
    !wordIs(words[head], framingVerbs) &&
    !look.breakBetween(last + 1, ahead.first)
  );
}

/** Whether a determiner opens the noun phrase that ends at `last`: what a verb is done to, and no name. */
function isDescribed(words: readonly Word[], last: number): boolean {
  let first = last;
  while (isNominal(words[first - 1]) && words[first - 1]?.pos !== 'PROPN') first--;
  return words[first]?.pos !== 'PROPN' && words[first - 1]?.pos === 'DET';
}
