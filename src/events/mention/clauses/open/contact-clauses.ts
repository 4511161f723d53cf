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
export function isContactClause(
  { words, look, open: { top } }: Parsing,
  { first, last, head }: VerbGroup,
): boolean {
  if (top.kind !== 'main' || !standsBehindNoun(words, first)) return false;
  if (top.verb) return !frames(words, top) && look.commaBetween(top.verb.last + 1, first);
  const ahead = look.nextFinite(last + 1);
  return (
    ahead !== null &&
    words[top.first]?.pos !== 'ADP' &&
    !wordIs(words[head], framingVerbs) &&
    !look.breakBetween(last + 1, ahead.first)
  );
}
