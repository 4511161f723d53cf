/** Words that are no verb in the company they keep: “further”, “came to power”, “aged 91”. */
import type { Rule } from '../place';
import { articles, endsInS, opensObject } from '../forms';
import { isPastForm } from '../../words';

export const further: Rule = ({ word }) => (word.lower === 'further' ? 'ADV' : null);

/** “was reported missing by her husband” */
export const missing: Rule = ({ word, previous }) =>
  word.lower === 'missing' &&
  /^(?:reported|went|gone|been|still|was|were|is|are)$/.test(previous.lower)
    ? 'ADJ'
    : null;

/** “It last paid a dividend in 2009”, “streamed the dive live” */
export const adverb: Rule = ({ word, previous, next }) => {
  if (word.lower === 'last') return next?.pos === 'VERB' && isPastForm(next.lower) ? 'ADV' : null;
  return word.lower === 'live' && previous.pos === 'NOUN' && next?.pos === 'PUNCT' ? 'ADV' : null;
};

/** “came to power in 2009”, “came to light” */
export const power: Rule = ({ word, previous, beforePrevious }) =>
  (word.lower === 'power' || word.lower === 'light') &&
  previous.lower === 'to' &&
  /^(?:brought|bring|c[ao]m(?:e|es|ing)|r[io]s(?:e|en|es|ing)|return(?:s|ed|ing)?|swe(?:pt|ep)|back)$/.test(
    beforePrevious?.lower ?? '',
  )
    ? 'NOUN'
    : null;

/** “pleaded guilty to two counts of fraud” */
export const counted: Rule = ({ word, previous, next }) =>
  previous.pos === 'NUM' && previous.lower !== 'one' && endsInS(word.lower) && next?.lower === 'of'
    ? 'NOUN'
    : null;

/** “was home to two squadrons” */
export const home: Rule = ({ word, next }) =>
  word.lower === 'home' && next?.lower === 'to' ? 'NOUN' : null;

/** “to make ends meet” */
export const endsThatMeet: Rule = ({ word, previous, beforePrevious, next }) => {
  if (word.lower === 'ends') return next?.lower === 'meet' ? 'NOUN' : null;
  return word.lower === 'meet' && previous.lower === 'ends' && beforePrevious ? 'ADV' : null;
};

/** “has died aged 91”: what the dead were, no second act. */
export const age: Rule = ({ word, next }) =>
  word.lower === 'aged' && next?.pos === 'NUM' ? 'ADJ' : null;

/** “in a rented shed”: forms of the past that are things as well. */
export const thingBehindParticiple: Rule = ({ word, previous, beforePrevious, next }) =>
  things.has(word.lower) &&
  previous.lower.endsWith('ed') &&
  articles.has(beforePrevious?.lower ?? '') &&
  !opensObject(next)
    ? 'NOUN'
    : null;

const things = new Set('shed cut hit set split spread cast cost bet'.split(' '));

/** “seconds before the blast” */
export const timeUnit: Rule = ({ word, next }) =>
  /^(?:seconds|minutes)$/.test(word.lower) && /^(?:before|after|later)$/.test(next?.lower ?? '')
    ? 'NOUN'
    : null;

/** “the operating profit” */
export const modifier: Rule = ({ word, next }) =>
  modifiers.has(word.lower) && next?.pos === 'NOUN' ? 'ADJ' : null;

const modifiers = new Set(
  'operating mining working living housing training shopping banking manufacturing voting acting'.split(
    ' ',
  ),
);

/** “a clerk at the Lund works, …” */
export const works: Rule = ({ word, previous, beforePrevious }) =>
  word.lower === 'works' && previous.pos === 'PROPN' && beforePrevious?.lower === 'the'
    ? 'NOUN'
    : null;
