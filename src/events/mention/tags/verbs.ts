/** Words tagged as verbs that are nouns, names or adjectives. */
import type { PartOfSpeech } from '../../../article/article';
import { roles } from '../../../article/run-ons';
import { isGenitive, isNominal, isParticipleForm, isPastForm, isVerbal, type Word } from '../words';
import { titles } from '../words/names';
import { plurals } from '../words/plurals';
import { irregularParticiples, irregularPast } from '../words/verbs';
import {
  articles,
  demonstratives,
  endsInS,
  isBaseForm,
  isCapitalised,
  opensNounPhrase,
  opensObject,
} from './forms';
import { hasFiniteVerb, hasModalBefore } from './outlook';
import { isHappening, type Rule } from './place';

const further: Rule = ({ word }) => (word.lower === 'further' ? 'ADV' : null);

/** “was reported missing by her husband” */
const missing: Rule = ({ word, previous }) =>
  word.lower === 'missing' &&
  /^(?:reported|went|gone|been|still|was|were|is|are)$/.test(previous.lower)
    ? 'ADJ'
    : null;

/** “It last paid a dividend in 2009”, “streamed the dive live” */
const adverb: Rule = ({ word, previous, next }) => {
  if (word.lower === 'last') return next?.pos === 'VERB' && isPastForm(next.lower) ? 'ADV' : null;
  return word.lower === 'live' && previous.pos === 'NOUN' && next?.pos === 'PUNCT' ? 'ADV' : null;
};

/** “came to power in 2009”, “came to light” */
const power: Rule = ({ word, previous, beforePrevious }) =>
  (word.lower === 'power' || word.lower === 'light') &&
  previous.lower === 'to' &&
  /^(?:brought|bring|c[ao]m(?:e|es|ing)|r[io]s(?:e|en|es|ing)|return(?:s|ed|ing)?|swe(?:pt|ep)|back)$/.test(
    beforePrevious?.lower ?? '',
  )
    ? 'NOUN'
    : null;

/** “pleaded guilty to two counts of fraud” */
const counted: Rule = ({ word, previous, next }) =>
  previous.pos === 'NUM' && previous.lower !== 'one' && endsInS(word.lower) && next?.lower === 'of'
    ? 'NOUN'
    : null;

/** “was home to two squadrons” */
const home: Rule = ({ word, next }) =>
  word.lower === 'home' && next?.lower === 'to' ? 'NOUN' : null;

/** “to make ends meet” */
const endsThatMeet: Rule = ({ word, previous, beforePrevious, next }) => {
  if (word.lower === 'ends') return next?.lower === 'meet' ? 'NOUN' : null;
  return word.lower === 'meet' && previous.lower === 'ends' && beforePrevious ? 'ADV' : null;
};

/** “where peers are expected”: of two verbs in a row the first is none. */
const pluralBeforeSeveral: Rule = ({ word, previous, next }) =>
  endsInS(word.lower) && previous.pos !== 'PRON' && /^(?:are|were|have)$/.test(next?.lower ?? '')
    ? 'NOUN'
    : null;

/** “an earlier leak”: what an article and an adjective describe, where no object follows. */
const headBehindOne: Rule = ({ word, previous, beforePrevious, next }) =>
  (previous.pos === 'ADJ' || previous.lower.endsWith('ing')) &&
  /^an?$/.test(beforePrevious?.lower ?? '') &&
  isBaseForm(word.lower) &&
  !opensObject(next)
    ? 'NOUN'
    : null;

/** “has died aged 91”: what the dead were, no second act. */
const age: Rule = ({ word, next }) => (word.lower === 'aged' && next?.pos === 'NUM' ? 'ADJ' : null);

/** “in a rented shed”: forms of the past that are things as well. */
const thingBehindParticiple: Rule = ({ word, previous, beforePrevious, next }) =>
  things.has(word.lower) &&
  previous.lower.endsWith('ed') &&
  articles.has(beforePrevious?.lower ?? '') &&
  !opensObject(next)
    ? 'NOUN'
    : null;

const things = new Set('shed cut hit set split spread cast cost bet'.split(' '));

/** “US ambassador Ada Quill”, “the then Home Secretary” */
const title: Rule = ({ word, previous, next }) =>
  next?.pos === 'PROPN' && isNominal(previous) && titles.has(word.lower) ? 'NOUN' : null;

/** “Riga goalkeeper Ada Quill” */
const role: Rule = ({ word, previous, next }) =>
  next?.pos === 'PROPN' && isNominal(previous) && roles.test(word.lower) ? 'NOUN' : null;

/** “Ian Fell was sent off”: the verb comes next. */
const surname: Rule = ({ word, previous, next }) =>
  isCapitalised(word) && previous.pos === 'PROPN' && next?.pos === 'AUX' ? 'PROPN' : null;

/** “swept across the south coast” */
const headBehindAdjective: Rule = ({ words, at, word, previous, beforePrevious }) =>
  (previous.pos === 'ADJ' || /^(?:north|south|east|west|back)$/.test(previous.lower)) &&
  articles.has(beforePrevious?.lower ?? '') &&
  isBaseForm(word.lower) &&
  hasFiniteVerb(words, at) &&
  !hasModalBefore(words, at)
    ? 'NOUN'
    : null;

/** “a tunnel under the Orsova pass will be built”: a noun behind its name, whose verb comes next. */
const headBehindName: Rule = ({ word, previous, beforePrevious, next }) =>
  next?.pos === 'AUX' &&
  previous.pos === 'PROPN' &&
  beforePrevious?.lower === 'the' &&
  isBaseForm(word.lower)
    ? 'NOUN'
    : null;

const nameBehindDescription: Rule = ({ word, previous, next }) =>
  next?.pos === 'PROPN' &&
  isCapitalised(word) &&
  isBaseForm(word.lower) &&
  (previous.pos === 'ADV' || previous.pos === 'ADJ')
    ? 'PROPN'
    : null;

/** “the most-watched shows in Riga” */
const pluralBehindAdjective: Rule = ({ words, at, word, previous, next }) =>
  endsInS(word.lower) &&
  previous.pos === 'ADJ' &&
  next?.pos === 'ADP' &&
  words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => articles.has(lower))
    ? 'NOUN'
    : null;

/** “this altered photo” */
const participleBehindThis: Rule = ({ word, previous, next }) =>
  demonstratives.has(previous.lower) && word.lower.endsWith('ed') && next?.pos === 'NOUN'
    ? 'ADJ'
    : null;

/** “seconds before the blast” */
const timeUnit: Rule = ({ word, next }) =>
  /^(?:seconds|minutes)$/.test(word.lower) && /^(?:before|after|later)$/.test(next?.lower ?? '')
    ? 'NOUN'
    : null;

/** “by phone calls, letters and …”: a noun without an article behind a preposition is no subject. */
const compoundBehindPreposition: Rule = ({ word, previous, beforePrevious, next }) =>
  endsInS(word.lower) &&
  previous.pos === 'NOUN' &&
  beforePrevious?.pos === 'ADP' &&
  isBaseForm(previous.lower) &&
  !opensObject(next)
    ? 'NOUN'
    : null;

/** “Black Eyed Peas”; what else stands between two names is a verb. */
const betweenNames: Rule = ({ word, previous, next }) => {
  if (!isCapitalised(word) || previous.pos !== 'PROPN' || next?.pos !== 'PROPN') return null;
  return isPastForm(word.lower) ? 'PROPN' : 'VERB';
};

/** “voiced hope”, “expressed hopes for”: an object, not a second verb. */
const objectOfVerb: Rule = ({ word, previous }) =>
  previous.pos === 'VERB' &&
  (word.lower === 'hope' || word.lower.endsWith('s')) &&
  !causing.has(previous.lower) &&
  (isPastForm(previous.lower) || previous.lower.endsWith('s'))
    ? 'NOUN'
    : null;

const causing = new Set(
  'said says thinks thought believes believed hopes hoped knows knew'.split(' '),
);

/** “a salt works opened”, “the old works became”: of two verbs in a row the first is no verb. */
const pluralBeforeVerb: Rule = ({ word, previous, next }) =>
  endsInS(word.lower) && previous.pos === 'NOUN' && isFinite(next) ? 'NOUN' : null;

/** “Peace talks with the rebels collapsed” */
const happening: Rule = (place) => (isHappening(place) ? 'NOUN' : null);

/** “peace talks between … are going on” */
const talksBetween: Rule = ({ word, previous, next }) =>
  word.lower.endsWith('s') && isNominal(previous) && next?.lower === 'between' ? 'NOUN' : null;

/** “the start-up” */
const beforeHyphen: Rule = ({ words, at, word, next, afterNext }) =>
  next?.text === '-' &&
  next.start === word.end &&
  /^(?:up|off|out|in|down)$/.test(afterNext?.lower ?? '') &&
  words[at + 3]?.pos !== 'DET'
    ? 'NOUN'
    : null;

/** “U.S.-led”, “life-threatening” */
const behindHyphen: Rule = ({ word, previous }) =>
  previous.text === '-' && previous.end === word.start ? 'ADJ' : null;

const partOfName: Rule = ({ word, previous }) =>
  isCapitalised(word) &&
  isBaseForm(word.lower) &&
  (previous.pos === 'PROPN' || previous.pos === 'DET')
    ? 'PROPN'
    : null;

/** “the operating profit” */
const modifier: Rule = ({ word, next }) =>
  modifiers.has(word.lower) && next?.pos === 'NOUN' ? 'ADJ' : null;

const modifiers = new Set(
  'operating mining working living housing training shopping banking manufacturing voting acting'.split(
    ' ',
  ),
);

/** “the rescue work”: behind one thing no bare form is a verb. */
const bareBehindNoun: Rule = ({ words, at, word, previous }) =>
  previous.pos === 'NOUN' &&
  !previous.lower.endsWith('s') &&
  isBaseForm(word.lower) &&
  !plurals.has(previous.lower) &&
  !hasModalBefore(words, at)
    ? 'NOUN'
    : null;

/** “to limited effect” */
const participleBehindTo: Rule = ({ word, previous }) =>
  previous.lower === 'to' && /[^e]ed$/.test(word.lower) ? 'ADJ' : null;

/** “the ousted premier”, “a friend of ousted premier Quill” */
const participleInPhrase: Rule = ({ word, previous, beforePrevious, next }) =>
  isParticipleForm(word.lower) &&
  isNominal(next) &&
  (opensNounPhrase(previous, beforePrevious) || previous.lower === 'of')
    ? 'ADJ'
    : null;

/** “the rise”, “its plans”, “a fast track”, but “Harper’s cut its forecast” */
const headOfPhrase: Rule = ({ word, previous, beforePrevious, next }) => {
  if (isGenitive(previous) && irregularPast.has(word.lower) && opensObject(next)) return null;
  const opened = opensNounPhrase(previous) && !word.lower.endsWith('ing');
  const bare = isBaseForm(word.lower) && opensNounPhrase(previous, beforePrevious);
  return opened || bare ? 'NOUN' : null;
};

/** “a clerk at the Lund works, …” */
const works: Rule = ({ word, previous, beforePrevious }) =>
  word.lower === 'works' && previous.pos === 'PROPN' && beforePrevious?.lower === 'the'
    ? 'NOUN'
    : null;

/** “A dispute over touring costs led to …”: what they cost, and nobody tours. */
const describesThing: Rule = ({ words, at, word, previous, next, afterNext }) =>
  word.lower.endsWith('ing') &&
  previous.pos === 'ADP' &&
  next?.pos === 'NOUN' &&
  endsInS(next.lower) &&
  isVerbal(afterNext) &&
  !hasFiniteVerb(words, at)
    ? 'ADJ'
    : null;

/** “objected in writing on Friday” */
const actBehindIn: Rule = ({ word, previous, next }) =>
  previous.lower === 'in' && word.lower.endsWith('ing') && !canBeObject(next) ? 'NOUN' : null;

function canBeObject(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SYM|SCONJ|ADV)$/.test(word.pos);
}

/** “by phone calls”, “on leave” */
const behindPreposition: Rule = ({ word, previous }) =>
  previous.pos === 'ADP' &&
  !comparing.has(previous.lower) &&
  (endsInS(word.lower) || isBaseForm(word.lower))
    ? 'NOUN'
    : null;

/** A verb may follow these, whatever they are tagged. */
const comparing = new Set('to than as like but except not'.split(' '));

/** “this plan was”: the verb comes next. */
const behindThis: Rule = ({ previous, next }) =>
  demonstratives.has(previous.lower) && isVerbal(next) ? 'NOUN' : null;

/** “later water broke in”, “when salt was found”: two verbs in a row, and no subject before them. */
const subjectOfNext: Rule = ({ word, previous, next }) =>
  isBaseForm(word.lower) && opensClause.has(previous.pos) && isFinite(next) ? 'NOUN' : null;

/** What stands before a clause's subject. */
const opensClause: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['SCONJ', 'ADV', 'PUNCT']);

function isFinite(word: Word | undefined): boolean {
  if (!word || !isVerbal(word)) return false;
  return (
    finiteForms.has(word.lower) ||
    /^(?:opened|closed|started|ended)$/.test(word.lower) ||
    (irregularPast.has(word.lower) && !irregularParticiples.has(word.lower))
  );
}

/** Forms that are finite whatever stands around them. */
const finiteForms = new Set('was were is has had'.split(' '));

/** “the 40 ft (12 m) funnel above”: behind a second measure, what is measured. */
const measured: Rule = ({ words, at, word, previous }) => {
  if (previous.text !== ')' || !isBaseForm(word.lower)) return null;
  const open = words.slice(0, at).findLastIndex(({ text }) => text === '(');
  const first = words[open - 2];
  return first?.pos === 'NUM' && words[open + 1]?.pos === 'NUM' ? 'NOUN' : null;
};

/** In order. */
export const ofVerbs: readonly Rule[] = [
  measured,
  further,
  age,
  missing,
  adverb,
  power,
  counted,
  home,
  endsThatMeet,
  pluralBeforeSeveral,
  headBehindOne,
  thingBehindParticiple,
  title,
  role,
  surname,
  headBehindAdjective,
  headBehindName,
  nameBehindDescription,
  pluralBehindAdjective,
  participleBehindThis,
  timeUnit,
  compoundBehindPreposition,
  betweenNames,
  objectOfVerb,
  pluralBeforeVerb,
  happening,
  talksBetween,
  beforeHyphen,
  behindHyphen,
  partOfName,
  modifier,
  bareBehindNoun,
  participleBehindTo,
  participleInPhrase,
  works,
  describesThing,
  headOfPhrase,
  actBehindIn,
  behindPreposition,
  behindThis,
  subjectOfNext,
];
