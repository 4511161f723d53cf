/** The pieces of a clause from its verb on, with what its verb shares with another clause or takes along. */
import type { Clause } from '../../clauses/clause';
import { takenAlong } from '../../clauses/taken-along';
import { isNounPhraseStart } from '../../clauses/subjects/noun-phrases';
import type { Antecedents } from '../../antecedents/antecedents';
import type { ParsedSentence } from '../../sentence';
import { isHedged } from '../../status';
import { wordIs, type Range } from '../../words';
import { intransitiveVerbs } from '../../words/verbs';
import { complete } from '../judging/bare';
import { timesOf } from '../pieces/omissions';
import { fixed, joinPieces, pieces, type Piece } from '../pieces/pieces';
import { longest } from '../pieces/text';
import { calledThings } from './called-things';
import { ownEnd } from './own-end';

/** `subject`: as the headline calls it; `others`: what pronouns that do not mean it stand for. */
export function predicateOf(
  parsed: ParsedSentence,
  clause: Clause,
  subject: string | null,
  others: ReadonlyMap<number, string | null>,
  antecedents: Antecedents,
): readonly Piece[] {
  const range = { first: hedgedStart(parsed, clause), last: ownEnd(parsed, clause, others) };
  const times = timesOf(parsed);
  const taken = subject?.length ?? 0;
  const fits = (parts: readonly Piece[]): boolean => joinPieces(parts).length < longest - taken;
  const things = calledThings(parsed, range, subject, antecedents);
  const named = things && pieces(parsed.words, range, times, new Map([...others, ...things]));
  const isNamed = named !== null && fits(named);
  const whole = isNamed ? named : pieces(parsed.words, range, times, others);
  const isShort = isNamed || fits(whole);
  const between = isShort ? null : beforeContent(parsed, clause);
  return [
    ...sharedAuxiliaries(parsed, clause),
    ...(between ? pieces(parsed.words, range, [...times, between]) : whole),
    ...howHarmed(parsed, clause, longest - taken - joinPieces(whole).length),
  ];
}

/** “… when the roof fell”, where it fits into the room that is left. */
function howHarmed(parsed: ParsedSentence, clause: Clause, room: number): readonly Piece[] {
  const how = takenAlong(parsed.words, parsed.clauses, clause);
  if (!how) return [];
  const [first, ...rest] = pieces(
    parsed.words,
    { first: how.first, last: how.coreLast },
    timesOf(parsed),
  );
  if (!first || joinPieces([first, ...rest]).length > room - 2) return [];
  return [{ ...first, spaced: true }, ...rest];
}

/** “Rescued by fishermen, Ada …”: the word that opened the sentence, behind its subject. */
export function withSmallOpening(
  { words }: ParsedSentence,
  { verb }: Clause,
  predicate: readonly Piece[],
): readonly Piece[] {
  const [first, ...rest] = predicate;
  const opens = words.slice(0, verb.first).every(({ pos }) => pos === 'PUNCT');
  return first && opens ? [{ ...first, text: first.text.toLowerCase() }, ...rest] : predicate;
}

/** “In a post, he wrote”: a bare verb takes the phrase in front of it along. */
export function withFront(
  parsed: ParsedSentence,
  clause: Clause,
  predicate: readonly Piece[],
): readonly Piece[] {
  const last = (clause.subject?.first ?? clause.verb.first) - 1;
  const opening = parsed.words[clause.first];
  if (!clause.ownSubject || opening?.pos !== 'ADP' || last <= clause.first) return predicate;
  const front = pieces(parsed.words, { first: clause.first, last }, timesOf(parsed));
  const [first, ...rest] = front;
  // “In 2003 her memoir, Salt, appeared”: without its time nothing opens the sentence.
  if (first?.pos !== 'ADP') return predicate;
  return [...predicate, { ...first, text: first.text.toLowerCase(), spaced: true }, ...rest];
}

/** “promised at a summit in Riga that …”: where it was said gives way to what was. */
function beforeContent({ words, clauses }: ParsedSentence, clause: Clause): Range | null {
  const content = clauses.find(({ kind, parent }) => kind === 'content' && parent === clause);
  const first = clause.verb.last + 1;
  if (!content || content.first <= first || words[first]?.pos !== 'ADP') return null;
  return /^(?:at|in|on|during|after)$/.test(words[first]?.lower ?? '')
    ? { first, last: content.first - 1 }
    : null;
}

/** With the “reportedly” or “hardly” in front of the verb: without it more would be said. */
export function hedgedStart({ words }: ParsedSentence, clause: Clause): number {
  const { first } = clause.verb;
  const before = words[first - 1];
  if (before?.pos !== 'ADV') return first;
  return isHedged(words, clause) || limiting.has(before.lower) ? first - 1 : first;
}

const limiting = new Set(
  'never hardly barely scarcely almost nearly seldom rarely partly only'.split(' '),
);

/** “was seized in 1973 and sentenced in 1980”, “will close a plant and cut jobs”: the second act is passive, or to come, as well. */
function sharedAuxiliaries(parsed: ParsedSentence, clause: Clause): readonly Piece[] {
  const { verb } = clause;
  const parent = clause.ownSubject ? null : firstSister(clause);
  if (!parent) return [];
  const sharesModal = verb.first === verb.head && verb.auxiliaries.length > 0;
  if (!sharesModal && !(parent.verb.passive && canBePassive(parsed, clause))) return [];
  const auxiliaries = { first: parent.verb.first, last: parent.verb.head - 1 };
  return [...pieces(parsed.words, auxiliaries, []), fixed('')];
}

/** The first of the clauses it is coordinated with; null of one that is not. */
function firstSister({ kind, parent }: Clause): Clause | null {
  if (kind !== 'coordinate' || !parent) return null;
  return firstSister(parent) ?? parent;
}

/** Not “was shot and survived the attack”, “was born and died on Friday”: nothing shows it passive. */
function canBePassive({ words, times }: ParsedSentence, { verb }: Clause): boolean {
  if (verb.form !== 'ambiguous' && verb.form !== 'participle') return false;
  const head = words[verb.head];
  if (wordIs(head, intransitiveVerbs)) return false;
  const next = verb.last + 1;
  // “was awarded the prize but refused to come”
  if (words[next]?.lower === 'to' && wordIs(head, willing)) return false;
  // “was elected to the Academy and made a Commander of the Order”
  if (head?.lower === 'made' && /^\p{Lu}/u.test(words[next + 1]?.text ?? '')) return true;
  const timed = times.some(({ phrase: { first, last } }) => first <= next && next <= last);
  return timed ? !wordIs(head, complete) : !isNounPhraseStart(words[next]);
}

/** With “to …” they tell what somebody does, or will not do. */
const willing = new Set(
  'refuse decline agree promise vow pledge fail try attempt manage decide continue hope want seek threaten offer'.split(
    ' ',
  ),
);
