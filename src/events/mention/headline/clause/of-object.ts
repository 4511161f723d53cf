/** A relative clause becomes a sentence with the object it describes: of “Quill, which Marsh bought in 2012,” “Marsh bought Quill”. */
import type { Clause } from '../../clauses/clause';
import { antecedent } from '../../clauses/subjects/antecedents';
import { nameAt, textOf } from '../../names/phrases';
import type { ParsedSentence } from '../../sentence';
import { isComma, isVerbal, wordIs } from '../../words';
import { joined, type Made } from '../pieces/made';
import { timesOf } from '../pieces/omissions';
import { fixed, pieces } from '../pieces/pieces';
import { lacksObject } from './incomplete';

/** Null for other clauses, and where the object is not told by itself. */
export function objectHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  subject: string | null,
): Made | null {
  const { words, attached } = parsed;
  const { opener, verb, kind, coreLast } = clause;
  if (kind !== 'relative' || subject === null || opener === null) return null;
  if (!attached.clauses.has(clause) || !lacksObject(parsed, clause)) return null;
  // “which he believed he had burned”, “with which it opened”, “which it said would close”
  if (verb.tense !== 'past' || verb.negated || !wordIs(words[verb.head], taking)) return null;
  if (!/^(?:which|that|whom)$/.test(words[opener]?.lower ?? '')) return null;
  if (words.slice(verb.last + 1, coreLast + 1).some(isVerbal)) return null;
  const range = antecedent(words, opener - 1);
  if (!range || range.last < opener - 2) return null;
  const opening = words[range.first]?.lower ?? '';
  // “the app Lumen”
  const ends = /^(?:the|an?)$/.test(opening) && words[range.last]?.pos === 'PROPN';
  const name = nameAt(parsed, range);
  if (!name && !ends && !/^an?$/.test(opening)) return null;
  const before = words[range.first - 1];
  // “the director of a bank, which Marsh bought”: the bank; “shares of”, “a third of”: a part.
  if (before && !isComma(before) && before.pos !== 'ADP' && !isVerbal(before)) return null;
  const object = name?.name ?? `${opening} ${textOf(words, range.first + 1, range.last)}`;
  const act = pieces(words, { first: verb.first, last: verb.last }, []);
  const rest = pieces(words, { first: verb.last + 1, last: coreLast }, timesOf(parsed));
  const [first, ...others] = rest;
  return joined(subject, [
    ...act,
    fixed(object),
    ...(first ? [{ ...first, spaced: first.pos !== 'PUNCT' }, ...others] : []),
  ]);
}

/** What is done to what a clause describes, as a whole act. */
const taking = new Set(
  `buy acquire sell found launch adopt approve sign publish write build open close demolish destroy
  win lose join leave bomb capture seize take recapture shut abolish introduce pass ban release record direct
  design invent discover establish create merge spin`.split(/\s+/),
);
