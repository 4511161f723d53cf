/** Rules by how a word is written, of any verb or auxiliary, and for the first word of a sentence. */
import type { PartOfSpeech } from '../../../article/article';
import { isComma, isParticipleForm, isPastForm, isVerbal, type Word } from '../words';
import { isCapitalised, isDayOrMonth } from './forms';
import { sight, verbComes } from './outlook';
import type { Place, Rule } from './place';

/** “Having passed the exam, she …”, “…, having been found” */
const havingIsAuxiliary: Rule<Place> = ({ next }) =>
  next?.lower === 'been' || (next?.pos === 'VERB' && isPerfect(next.lower)) ? 'AUX' : null;

function isPerfect(lower: string): boolean {
  return isParticipleForm(lower) || /^(?:be|over)?come$|^run$/.test(lower);
}

/** “Fighting resumed”, “In May looting broke out” */
const actIsSubject: Rule<Place> = ({ word, previous, next }) =>
  word.lower.endsWith('ing') &&
  next?.pos === 'VERB' &&
  isPastForm(next.lower) &&
  (!previous || /^(?:NOUN|PROPN|NUM|DET)$/.test(previous.pos))
    ? 'NOUN'
    : null;

/** “Rescued on 3 May by fishermen, Ada …”, “Married, with two children, …”: no name, whatever its capital. */
const openingIsParticiple: Rule<Place> = ({ words, at, word, next, afterNext }) => {
  if (word.pos !== 'PROPN' || !isParticipleForm(word.lower) || word.lower.length < 5) return null;
  if (next?.text === ',') return afterNext?.pos === 'ADP' ? 'VERB' : null;
  // “Cross-examined by Ada Quill, for the defence, …”
  if (next?.lower === 'by') return words.some(isComma) ? 'VERB' : null;
  return next?.pos === 'ADP' && nounFollowsComma(words, at + 2, at + sight) ? 'VERB' : null;
};

/** “Packing winds of 210 kph, the storm reached …”: what the subject behind the comma did, not “Spring floods, the worst so far, …”. */
const openingIsAct: Rule<Place> = ({ words, at, word, next }) => {
  if (!/^(?:PROPN|NOUN)$/.test(word.pos) || !/.{3}ing$/.test(word.lower)) return null;
  if (!/^(?:NOUN|NUM|DET)$/.test(next?.pos ?? '')) return null;
  const comma = words.findIndex((other, i) => i > at && (isComma(other) || isVerbal(other)));
  if (!isComma(words[comma]) || !/^(?:DET|PRON)$/.test(words[comma + 1]?.pos ?? '')) return null;
  const verb = words.findIndex((other, i) => i > comma && (isComma(other) || isVerbal(other)));
  return isVerbal(words[verb]) ? 'VERB' : null;
};

/** Whether the first comma from `from` on, with no verb before it, has a noun phrase behind it. */
function nounFollowsComma(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, text } = words[i] ?? {};
    if (text === ',') return nominal.has(words[i + 1]?.pos);
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}

const nominal = new Set<PartOfSpeech | undefined>(['PROPN', 'DET', 'PRON', 'NOUN']);

/** “Confirmed cases of flu have …” */
const openingDescribes: Rule<Place> = ({ words, at, word, next }) =>
  word.pos === 'VERB' &&
  isParticipleForm(word.lower) &&
  next?.pos === 'NOUN' &&
  verbComes(words, at + 1)
    ? 'ADJ'
    : null;

/** “Not everything went well”: no verb in -ing. */
const anythingIsPronoun: Rule<Place> = () => 'PRON';

/** “Outside court, Ada Quill said” */
const placeOpens: Rule<Place> = ({ word, next }) =>
  (word.lower === 'outside' || word.lower === 'inside') &&
  /^(?:NOUN|PROPN|DET)$/.test(next?.pos ?? '')
    ? 'ADP'
    : null;

/** “Existing investors have joined”, “Neighbouring Norland closed its border” */
const openingActDescribes: Rule<Place> = ({ word, next }) =>
  word.pos === 'VERB' &&
  describingActs.has(word.lower) &&
  (next?.pos === 'NOUN' || next?.pos === 'PROPN')
    ? 'ADJ'
    : null;

/** “Early tests began”: no name, whatever its capital. */
const openingIsAdjective: Rule<Place> = ({ word, next }) =>
  word.pos === 'PROPN' && stages.has(word.lower) && /^(?:NOUN|VERB)$/.test(next?.pos ?? '')
    ? 'ADJ'
    : null;

const stages = new Set(['early', 'initial', 'preliminary', 'late', 'recent', 'further']);

/** “Opening in 1941, the base was home to …” */
const openingActIsDated: Rule<Place> = ({ words, at, word, next, afterNext }) =>
  word.pos === 'PROPN' &&
  word.lower.endsWith('ing') &&
  next?.lower === 'in' &&
  /^\d{4}$/.test(afterNext?.text ?? '') &&
  nounFollowsComma(words, at + 3, at + 4)
    ? 'VERB'
    : null;

const describingActs = new Set(
  'existing remaining surviving leading rising growing outgoing incoming opposing warring striking ruling governing neighbouring neighboring'.split(
    ' ',
  ),
);

/** “in the late 1920s the firm” */
export function isDecade({ lower }: Word): boolean {
  return lower.endsWith('s') && /^\d+s$/.test(lower);
}

/** “conductor Will Marsh”, “the actor May Quill” */
const modalIsName: Rule = ({ word, previous, next }) =>
  isCapitalised(word) && next?.pos === 'PROPN' && /^\p{Ll}/u.test(previous.text) ? 'PROPN' : null;

/** “sold to Northern Isles Shipping in May”: the end of a name. */
const actEndsName: Rule = ({ word, previous }) =>
  previous.pos === 'PROPN' && word.lower.endsWith('ing') && isCapitalised(word) ? 'PROPN' : null;

/** “when fighting in Senu forced them out”: nobody fights there who is forced. */
const strifeIsNoun: Rule = ({ word, previous, next }) =>
  strife.has(word.lower) &&
  (previous.pos === 'SCONJ' || previous.pos === 'ADP' || previous.pos === 'ADV') &&
  next?.pos === 'ADP'
    ? 'NOUN'
    : null;

const strife = new Set('fighting shelling bombing rioting looting flooding'.split(' '));

/** “by letter dated January 14” */
const datedIntroduces: Rule<Place> = ({ previous, next }) =>
  previous && next && (next.pos === 'NUM' || isDayOrMonth(next.lower)) ? 'ADP' : null;

/** “Judge Anna Prior said”: the verb comes next. */
export const surname: Rule = ({ word, previous, next }) =>
  isCapitalised(word) && previous.pos === 'PROPN' && next?.pos === 'VERB' ? 'PROPN' : null;

/** “was all but destroyed”: nearly. */
const allBeforeBut: Rule<Place> = ({ previous, next, afterNext }) =>
  previous && next?.lower === 'but' && isPast(afterNext) ? 'ADV' : null;
const butBehindAll: Rule<Place> = ({ previous, next }) =>
  previous?.lower === 'all' && isPast(next) ? 'ADV' : null;

/** “has since corrected the figure”: from then on, and no clause of its own. */
const sinceThen: Rule<Place> = ({ previous, next }) =>
  /^(?:has|have|had)$/.test(previous?.lower ?? '') && isPast(next) ? 'ADV' : null;

function isPast(word: Word | undefined): boolean {
  return word?.pos === 'VERB' && isParticipleForm(word.lower);
}

const bornIsVerb: Rule<Place> = ({ word, previous }) =>
  previous && word.pos !== 'ADV' && word.pos !== 'VERB' ? 'VERB' : null;
export const bornIsNoAdverb: Rule = ({ word }) => (word.lower === 'born' ? 'VERB' : null);

/** “pleaded guilty to that incident” */
const thatPoints: Rule<Place> = ({ word, previous, next }) =>
  word.pos === 'SCONJ' && next?.pos === 'NOUN' && pointedAt.test(previous?.lower ?? '')
    ? 'DET'
    : null;

const pointedAt = /^(?:to|of|over|for|at|by|with|from|about|after|during|on)$/;

/** Of words that are written so, whatever they are tagged. */
export const ofWord: ReadonlyMap<string, Rule<Place>> = new Map([
  ['having', havingIsAuxiliary],
  ['anything', anythingIsPronoun],
  ['everything', anythingIsPronoun],
  ['nothing', anythingIsPronoun],
  ['something', anythingIsPronoun],
  ['dated', datedIntroduces],
  ['all', allBeforeBut],
  ['but', butBehindAll],
  ['since', sinceThen],
  ['that', thatPoints],
  ['born', bornIsVerb],
]);
/** Of the first word of a sentence. */
export const atStart: readonly Rule<Place>[] = [
  placeOpens,
  openingIsParticiple,
  openingIsAct,
  openingIsAdjective,
  openingActIsDated,
  openingActDescribes,
  openingDescribes,
];
/** Of verbs, wherever they stand. */
export const ofAnyVerb: readonly Rule<Place>[] = [actIsSubject];
/** Of verbs behind the first word. */
export const ofVerbsInside: readonly Rule[] = [actEndsName, strifeIsNoun];
export const ofAuxiliaries: readonly Rule[] = [modalIsName];
