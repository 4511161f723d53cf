/** What heads a noun phrase that its neighbours open: behind an article, a preposition, an adjective, another noun. */
import type { Rule } from '../place';
import { type Word, isGenitive, isNominal, isPastForm } from '../../words';
import { articles, endsInS, isBaseForm, opensNounPhrase, opensObject } from '../forms';
import { hasFiniteVerb, hasModalBefore } from '../outlook';
import { irregularPast } from '../../words/verbs';
import { plurals } from '../../words/plurals';

/** “an earlier leak”: what an article and an adjective describe, where no object follows. */
export const headBehindOne: Rule = ({ word, previous, beforePrevious, next }) =>
  (previous.pos === 'ADJ' || previous.lower.endsWith('ing')) &&
  /^an?$/.test(beforePrevious?.lower ?? '') &&
  isBaseForm(word.lower) &&
  !opensObject(next)
    ? 'NOUN'
    : null;

/** “swept across the south coast” */
export const headBehindAdjective: Rule = ({ words, at, word, previous, beforePrevious }) =>
  (previous.pos === 'ADJ' || /^(?:north|south|east|west|back)$/.test(previous.lower)) &&
  articles.has(beforePrevious?.lower ?? '') &&
  isBaseForm(word.lower) &&
  hasFiniteVerb(words, at) &&
  !hasModalBefore(words, at)
    ? 'NOUN'
    : null;

/** “the most-watched shows in Riga” */
export const pluralBehindAdjective: Rule = ({ words, at, word, previous, next }) =>
  endsInS(word.lower) &&
  previous.pos === 'ADJ' &&
  next?.pos === 'ADP' &&
  words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => articles.has(lower))
    ? 'NOUN'
    : null;

/** “by phone calls, letters and …”: a noun without an article behind a preposition is no subject. */
export const compoundBehindPreposition: Rule = ({ word, previous, beforePrevious, next }) =>
  endsInS(word.lower) &&
  previous.pos === 'NOUN' &&
  beforePrevious?.pos === 'ADP' &&
  isBaseForm(previous.lower) &&
  !opensObject(next)
    ? 'NOUN'
    : null;

/** “voiced hope”, “expressed hopes for”: an object, not a second verb. */
export const objectOfVerb: Rule = ({ word, previous }) =>
  previous.pos === 'VERB' &&
  (word.lower === 'hope' || word.lower.endsWith('s')) &&
  !causing.has(previous.lower) &&
  (isPastForm(previous.lower) || previous.lower.endsWith('s'))
    ? 'NOUN'
    : null;

const causing = new Set(
  'said says thinks thought believes believed hopes hoped knows knew'.split(' '),
);

/** “peace talks between … are going on” */
export const talksBetween: Rule = ({ word, previous, next }) =>
  word.lower.endsWith('s') && isNominal(previous) && next?.lower === 'between' ? 'NOUN' : null;

/** “the start-up” */
export const beforeHyphen: Rule = ({ words, at, word, next, afterNext }) =>
  next?.text === '-' &&
  next.start === word.end &&
  /^(?:up|off|out|in|down)$/.test(afterNext?.lower ?? '') &&
  words[at + 3]?.pos !== 'DET'
    ? 'NOUN'
    : null;

/** “the rescue work”: behind one thing no bare form is a verb. */
export const bareBehindNoun: Rule = ({ words, at, word, previous }) =>
  previous.pos === 'NOUN' &&
  !previous.lower.endsWith('s') &&
  isBaseForm(word.lower) &&
  !plurals.has(previous.lower) &&
  !hasModalBefore(words, at)
    ? 'NOUN'
    : null;

/** “the rise”, “its plans”, “a fast track”, but “Harper’s cut its forecast” */
export const headOfPhrase: Rule = ({ word, previous, beforePrevious, next }) => {
  if (isGenitive(previous) && irregularPast.has(word.lower) && opensObject(next)) return null;
  const opened = opensNounPhrase(previous) && !word.lower.endsWith('ing');
  const bare = isBaseForm(word.lower) && opensNounPhrase(previous, beforePrevious);
  return opened || bare ? 'NOUN' : null;
};

/** “objected in writing on Friday” */
export const actBehindIn: Rule = ({ word, previous, next }) =>
  previous.lower === 'in' && word.lower.endsWith('ing') && !canBeObject(next) ? 'NOUN' : null;

function canBeObject(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SYM|SCONJ|ADV)$/.test(word.pos);
}

/** “by phone calls”, “on leave” */
export const behindPreposition: Rule = ({ word, previous }) =>
  previous.pos === 'ADP' &&
  !comparing.has(previous.lower) &&
  (endsInS(word.lower) || isBaseForm(word.lower))
    ? 'NOUN'
    : null;

/** A verb may follow these, whatever they are tagged. */
const comparing = new Set('to than as like but except not'.split(' '));

/** “the 40 ft (12 m) funnel above”: behind a second measure, what is measured. */
export const measured: Rule = ({ words, at, word, previous }) => {
  if (previous.text !== ')' || !isBaseForm(word.lower)) return null;
  const open = words.slice(0, at).findLastIndex(({ text }) => text === '(');
  const first = words[open - 2];
  return first?.pos === 'NUM' && words[open + 1]?.pos === 'NUM' ? 'NOUN' : null;
};
