/** Clauses whose headline would leave open what or whom the act was done to. */
import type { Clause } from '../../clauses/clause';
import type { ParsedSentence } from '../../sentence';
import { wordIs } from '../../words';

/** “fired him”, “took it”: an object that only the text before can name; `others`: those it has named, by their index. */
export function pointsBack(
  { words }: ParsedSentence,
  { verb, coreLast }: Clause,
  others: ReadonlyMap<number, string | null>,
): boolean {
  // “told customers”: what, the headline has to say.
  if (wordIs(words[verb.head], telling) && coreLast - verb.last <= 2) return true;
  // “will neither confirm nor deny”: half of it says the opposite.
  if (words[verb.first - 1]?.lower === 'nor') return true;
  // “led the Russian one”
  if (/^ones?$/.test(words[coreLast]?.lower ?? '')) return true;
  const object = words[verb.last + 1];
  if (object?.pos !== 'PRON' || others.get(verb.last + 1)) return false;
  if (/^(?:him|them|it|me|us)$/.test(object.lower)) return true;
  const next = words[verb.last + 2];
  return object.lower === 'her' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ';
}

const telling = new Set(['tell', 'inform']);

/** “which he founded”: the object stands outside the clause. */
export function lacksObject(
  parsed: ParsedSentence,
  { kind, ownSubject, opener, verb, parent }: Clause,
): boolean {
  const { words } = parsed;
  // “which he wrote and believed he had burned”
  if (kind === 'coordinate' && !ownSubject && parent) return lacksObject(parsed, parent);
  if (kind !== 'relative' || !ownSubject || verb.passive) return false;
  return opener !== null && words[opener]?.lower !== 'where';
}
