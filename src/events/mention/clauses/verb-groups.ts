/** A sentence's words become its verb groups: auxiliaries, adverbs between them, and the head. */
import { periods } from '../times/times';
import { irregularParticiples, irregularPast } from '../words/verbs';
import { isPastForm, isParticipleForm, isVerbal, type Range, type Word } from '../words';

/**
 * `ambiguous` is a past form without an auxiliary: a finite verb (“he opened it”) or a participle
 * (“the letter opened by him”); clause parsing decides.
 */
type VerbForm = 'finite' | 'ambiguous' | 'participle' | 'gerund' | 'infinitive';
type Tense = 'past' | 'present' | 'future' | 'modal';

export interface VerbGroup extends Range {
  /** Index of the word that carries the meaning. */
  readonly head: number;
  readonly form: VerbForm;
  readonly tense: Tense;
  /** Lower-case, without the head when the head is an auxiliary itself. */
  readonly auxiliaries: readonly string[];
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

const future = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const modal = new Set('would could may might should can must ca cannot'.split(' '));
const having = new Set(['has', 'have', 'had', 'having', "'ve", '’ve', "'d", '’d']);
const being = new Set('be is are was were been being am get got gets'.split(' '));
const negations = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'cannot']);

/** In order, not overlapping. */
export function findVerbGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i);
    if (!group) continue;
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function groupAt(words: readonly Word[], at: number): VerbGroup | null {
  const opening = words[at];
  if (!opening) return null;
  const infinitive =
    opening.lower === 'to' &&
    verbFollows(words, at + 1) &&
    !/.(ed|ing)$/.test(words[at + 1]?.lower ?? '');
  if (!infinitive && !isVerbal(opening)) return null;
  // “according to”, “including”, “due” and their like head no clause.
  if (prepositional.has(opening.lower)) return null;
  // “the quarter ended on 30 September” is a period.
  if (periods.has(words[at - 1]?.lower ?? '') && /^(?:ended|ending)$/.test(opening.lower))
    return null;
  if (words[at - 1]?.lower === 'as' && asPlanned.has(opening.lower)) return null;

  const auxiliaries: string[] = [];
  let negated = false;
  let head = at;
  let i = infinitive ? at + 1 : at;
  for (; ; i++) {
    const word = words[i];
    if (!word) break;
    if (negates(words, i)) negated = true;
    if (word.pos === 'VERB' && !(infinitive && isHavingDone(words, i))) {
      // “to help prepare”: the second verb says what is done.
      head = helps.has(word.lower) && isBase(words[i + 1]) ? i + 1 : i;
      break;
    }
    if (isVerbal(word)) {
      head = i;
      auxiliaries.push(word.lower);
    } else if (!isBetween(word)) break;
    if (verbFollows(words, i + 1)) continue;
    const far = isModal(words[head]?.lower) ? interruptedVerb(words, i + 1) : null;
    if (far === null) break;
    i = far - 1;
  }
  const last = head;
  if (words[head]?.pos === 'AUX') auxiliaries.pop();
  // “ordered not to leave” denies the leaving, not the order.
  const after = words[head + 1]?.lower ?? '';
  const [word, next] = [words[head], words[head + 2]];
  // “pleaded not guilty”: she did plead.
  const ofWhatFollows = next?.lower === 'to' || (next?.pos === 'ADJ' && word?.pos === 'VERB');
  if (after === 'no' || (negates(words, head + 1) && !ofWhatFollows)) negated = true;
  if (negates(words, at - 1)) negated = true;
  const [lead] = auxiliaries;
  const { form, tense } = shapeOf(words, head, lead, infinitive);
  const perfect = auxiliaries.some((auxiliary) => having.has(auxiliary));
  const passive = isPassive(words[head], auxiliaries.at(-1));
  return { first: at, last, head, form, tense, auxiliaries, perfect, passive, negated };
}

/** “was to have appeared”, “due to have been finished”: its “have” is no act, though tagged as one. */
function isHavingDone(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'have' || !/^(?:was|were|due)$/.test(words[at - 2]?.lower ?? ''))
    return false;
  const next = words[at + 1];
  return next !== undefined && isVerbal(next) && isParticipleForm(next.lower);
}

/** “has not only cost jobs”: it has. */
function negates(words: readonly Word[], at: number): boolean {
  return negations.has(words[at]?.lower ?? '') && !alone.has(words[at + 1]?.lower ?? '');
}

const alone = new Set(['only', 'just', 'merely', 'simply']);
const helps = new Set(['help', 'helps', 'helped', 'helping']);

function isBase(word: Word | undefined): boolean {
  return word?.pos === 'VERB' && !/(?:s|ed|ing)$/.test(word.lower) && !isPastForm(word.lower);
}

const asPlanned = new Set('planned expected scheduled agreed promised feared hoped'.split(' '));

const prepositional = new Set(
  'according including regarding concerning following given compared based due'.split(' '),
);

function isPassive(head: Word | undefined, auxiliary: string | undefined): boolean {
  return auxiliary !== undefined && being.has(auxiliary) && isParticipleForm(head?.lower ?? '');
}

type Shape = Pick<VerbGroup, 'form' | 'tense'>;

/** `auxiliary`: the first. */
function shapeOf(
  words: readonly Word[],
  head: number,
  auxiliary: string | undefined,
  infinitive: boolean,
): Shape {
  const lower = words[head]?.lower ?? '';
  const lead = auxiliary ?? lower;
  if (infinitive) return { form: 'infinitive', tense: 'present' };
  if (auxiliary === 'being' || auxiliary === 'having' || (!auxiliary && lower.endsWith('ing')))
    return { form: 'gerund', tense: 'present' };
  if (future.has(lead)) return { form: 'finite', tense: 'future' };
  if (modal.has(lead)) return { form: 'finite', tense: 'modal' };
  if (auxiliary || words[head]?.pos === 'AUX')
    return { form: 'finite', tense: pastAux.has(lead) ? 'past' : 'present' };
  if (irregularParticiples.has(lower)) return { form: 'participle', tense: 'past' };
  if (isRecord(words, head)) return { form: 'participle', tense: 'past' };
  if (isPastOnly(lower)) return { form: 'finite', tense: 'past' };
  if (isPastForm(lower)) return { form: 'ambiguous', tense: 'past' };
  return { form: 'finite', tense: 'present' };
}

/** “the heaviest squid ever recorded”: of what it was done to. */
function isRecord(words: readonly Word[], head: number): boolean {
  if (words[head - 1]?.lower !== 'ever' || !isParticipleForm(words[head]?.lower ?? ''))
    return false;
  return words
    .slice(Math.max(0, head - 6), head - 1)
    .some(({ lower }) => /^(?:first|last|only|most|worst|best|\p{Ll}{2,}est)$/u.test(lower));
}

/** Past forms that differ from the participle: no reduced clause can be meant. */
function isPastOnly(lower: string): boolean {
  const lemma = irregularPast.get(lower);
  return lemma !== undefined && (distinctParticiple.has(lemma) || /(come|run)$/.test(lemma));
}

const distinctParticiple = new Set(irregularParticiples.values());
const pastAux = new Set(['was', 'were', 'had', 'did', "'d", '’d']);

function isModal(lower: string | undefined): boolean {
  return lower !== undefined && (future.has(lower) || modal.has(lower));
}

/** Where the verb of “would one day become”, “will on average be reduced” stands. */
function interruptedVerb(words: readonly Word[], from: number): number | null {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (!word || word.pos === 'PUNCT' || word.pos === 'PRON' || word.pos === 'CCONJ') return null;
    if (isVerbal(word)) return /(ed|ing)$/.test(word.lower) ? null : i;
  }
  return null;
}

/** “was himself suspended” */
const reflexive = new Set('himself herself itself themselves'.split(' '));

/** Words that may stand inside a verb group. */
function isBetween(word: Word): boolean {
  return word.pos === 'ADV' || negations.has(word.lower) || reflexive.has(word.lower);
}

/** Whether a verb comes next, with at most three adverbs before it. */
function verbFollows(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    if (!word) return false;
    if (isVerbal(word)) return true;
    if (!isBetween(word)) return false;
  }
  return false;
}
