/** A clause below another → the main clause it would be, its verb in second place. */
import type { Opening } from '../../languages/language';
import { ranks, type Clause, type Unit } from '../clause';
import { newDraft, type Draft } from './draft';
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
  const form = s.forms[last];
  const verb = s.words[last];
  if (!form || !verb || last - first < 3 || s.finiteIn(first, last) !== last) return null;
  // “stattfand” comes apart in a main clause.
  if (!s.language.auxiliaries.has(verb.lower) && separable.test(verb.lower)) return null;
  const made: Draft = {
    ...newDraft(),
    verb: last,
    form,
    passive: /^(?:wird|werden|wurden?)$/.test(verb.lower),
  };
  const units = chunks(s, first + 1, last - 1, 'field', made.passive);
  const noun = units.findIndex(({ kind }) => kind === 'noun');
  made.units = [{ first: last, last, kind: 'verb', rank: ranks.kept }, ...units];
  if (opening === 'content') return noun === 0 || noun === 1 ? ranked(s, made) : null;
  if (/^(?:nachdem|weil|da|obwohl|obgleich|als|bevor|während)$/.test(s.lower(first)))
    return noun >= 0 ? ranked(s, made) : null;
  // “Marwitz, die 1930 den Hof übernahm”: nothing else can be who did it.
  const nominative =
    /^(?:der|die|das)$/.test(s.lower(first)) &&
    head?.kind === 'noun' &&
    !/^(?:den|dem|des|einen|einem|eines|einer)$/.test(s.lower(head.first));
  const alone = units.every(
    ({ kind, first: at }) => kind !== 'noun' || /^(?:den|dem|einen|einem)$/.test(s.lower(at)),
  );
  if (!nominative || !alone || !agrees(s, head, last)) return null;
  made.units = [head, ...made.units];
  return ranked(s, made);
}

/** A plural verb has no singular subject that we can see. */
function agrees(s: Sentence, head: Unit, verb: number): boolean {
  const plural = /(?:en|sind)$/.test(s.lower(verb));
  const several =
    /^(?:die|zwei|drei|vier|fünf|viele|mehrere|einige|beide|\p{N}+)$/u.test(s.lower(head.first)) ||
    !s.language.determiners.has(s.lower(head.first));
  return !plural || several;
}

const separable =
  /^(?:ab|an|auf|aus|bei|dar|ein|empor|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)/;
