/** A clause below another → the main clause it would be, its verb in second place. */
import type { Opening } from '../../languages/language';
import { ranks, type Clause, type Unit } from '../clause';
import { newDraft, type Draft } from '../draft';
import { chunks } from './phrases';
import { ranked } from './ranked';
import type { Sentence } from './sentence';
import type { Stretch } from './stretches';

/** “nachdem ein Feuer die Öfen zerstört hatte” → “ein Feuer hatte die Öfen zerstört” */
export function sunkClause(
  s: Sentence,
  head: Unit | undefined,
  { first, last }: Stretch,
  opening: Opening,
): Clause | null {
  const { auxiliaries, isSeparable, passivePast, passivePresent } = s.language;
  const { tellingOpeners, subjectRelatives, oblique, objects } = s.language;
  const form = s.forms[last];
  const verb = s.words[last];
  if (!form || !verb || last - first < 3 || s.finiteIn(first, last) !== last) return null;
  // “stattfand” comes apart in a main clause.
  if (!auxiliaries.has(verb.lower) && isSeparable(verb.lower)) return null;
  const made: Draft = {
    ...newDraft(),
    verb: last,
    form,
    passive: passivePast.has(verb.lower) || passivePresent.has(verb.lower),
  };
  const units = chunks(s, first + 1, last - 1, 'field', made.passive);
  const noun = units.findIndex(({ kind }) => kind === 'noun');
  made.units = [{ first: last, last, kind: 'verb', rank: ranks.kept }, ...units];
  if (opening === 'content') return noun === 0 || noun === 1 ? ranked(s, made) : null;
  if (tellingOpeners.has(s.lower(first))) return noun >= 0 ? ranked(s, made) : null;
  // “Marwitz, die 1930 den Hof übernahm”: nothing else can be who did it.
  const nominative =
    subjectRelatives.has(s.lower(first)) &&
    head?.kind === 'noun' &&
    !oblique.has(s.lower(head.first));
  const alone = units.every(({ kind, first: at }) => kind !== 'noun' || objects.has(s.lower(at)));
  if (!nominative || !alone || !agrees(s, head, last)) return null;
  made.units = [head, ...made.units];
  return ranked(s, made);
}

/** A plural verb has no singular subject that we can see. */
function agrees(s: Sentence, head: Unit, verb: number): boolean {
  const { plural, several, determiners } = s.language;
  const lead = s.lower(head.first);
  return !plural.test(s.lower(verb)) || several.test(lead) || !determiners.has(lead);
}
