/** Participles that describe what comes next. */
import type { Rule } from '../place';
import { demonstratives, endsInS, opensNounPhrase } from '../forms';
import { hasFiniteVerb } from '../outlook';
import { isNominal, isParticipleForm, isVerbal } from '../../words';

/** “this altered photo” */
export const participleBehindThis: Rule = ({ word, previous, next }) =>
  demonstratives.has(previous.lower) && word.lower.endsWith('ed') && next?.pos === 'NOUN'
    ? 'ADJ'
    : null;

/** “U.S.-led”, “life-threatening” */
export const behindHyphen: Rule = ({ word, previous }) =>
  previous.text === '-' && previous.end === word.start ? 'ADJ' : null;

/** “to limited effect” */
export const participleBehindTo: Rule = ({ word, previous }) =>
  previous.lower === 'to' && /[^e]ed$/.test(word.lower) ? 'ADJ' : null;

/** “the ousted premier”, “a friend of ousted premier Quill” */
export const participleInPhrase: Rule = ({ word, previous, beforePrevious, next }) =>
  isParticipleForm(word.lower) &&
  isNominal(next) &&
  (opensNounPhrase(previous, beforePrevious) || previous.lower === 'of')
    ? 'ADJ'
    : null;

/** “A dispute over touring costs led to …”: what they cost, and nobody tours. */
export const describesThing: Rule = ({ words, at, word, previous, next, afterNext }) =>
  word.lower.endsWith('ing') &&
  previous.pos === 'ADP' &&
  next?.pos === 'NOUN' &&
  endsInS(next.lower) &&
  isVerbal(afterNext) &&
  !hasFiniteVerb(words, at)
    ? 'ADJ'
    : null;
