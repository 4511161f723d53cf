/** Forms in -ing. */
import type { Rule } from '../place';
import { opensObject } from '../forms';

/** “, later revealing he had …” */
export const participleClause: Rule = ({ word, previous, beforePrevious, next }) => {
  const opens = previous.text === ',' || (previous.pos === 'ADV' && beforePrevious?.text === ',');
  return opens && word.lower.endsWith('ing') && opensObject(next) ? 'VERB' : null;
};

/** “was withdrawn in 2022 following objections”: a preposition, where an article would stand before a noun. */
export const followingIsAfter: Rule = ({ word, previous, next }) =>
  word.lower === 'following' &&
  /^(?:NUM|NOUN|PROPN|ADV|VERB)$/.test(previous.pos) &&
  /^(?:NOUN|ADJ|DET|PRON|PROPN)$/.test(next?.pos ?? '') &&
  previous.text !== '-'
    ? 'ADP'
    : null;
