/** Forms of the present and bare ones, told as of today: “Analysts fear the …”, “The bank plans to hire”. */
import { type Inside, type Rule, isHappening } from '../place';
import { type Word, isGenitive, isNominal, isVerbal } from '../../words';
import { canBeVerb, endsInS, isDayOrMonth, opensObject, subjects } from '../forms';
import { hasFiniteVerb, sight, verbComes, isOnlyVerb } from '../outlook';
import { nounLikeVerbs } from '../../words/verbs';
import { plurals } from '../../words/plurals';
import { possessives } from '../../words/function-words';
import { titles } from '../../words/names';

/** “will open”: no adjective follows a modal verb. */
export const behindModal: Rule = ({ previous }) =>
  modals.has(previous.lower) && previous.pos === 'AUX' ? 'VERB' : null;

const modals = new Set('will would can could may might shall should must'.split(' '));

/** “…, Ada Quill reports.” */
export const reportingAtEnd: Rule = ({ word, previous, next }) =>
  previous.pos === 'PROPN' && reporting.has(word.lower) && next?.text === '.' ? 'VERB' : null;

const reporting = new Set('reports says writes adds claims notes'.split(' '));

export const behindPronoun: Rule = ({ word, previous }) =>
  word.pos === 'NOUN' && subjects.has(previous.lower) && canBeVerb(word.lower) ? 'VERB' : null;

/** Told as of today: “The president signs the law”, “Russia annexes Crimea”. */
export const presentBetweenNouns: Rule = (place) =>
  governs(place) && isOnlyVerb(place.words, place.at) ? 'VERB' : null;

/** Whether a form stands between a subject it agrees with and what opens an object: no noun is followed by an article. */
function governs({ word, previous, beforePrevious, next }: Inside): boolean {
  if (word.text !== word.lower || !isNominal(previous)) return false;
  const singular = endsInS(word.lower);
  // “Norland and Brevia sign”, “Police clear”
  const two = beforePrevious?.lower === 'and' && previous.pos === 'PROPN';
  const plural = two || endsInS(previous.text) || plurals.has(previous.lower);
  // Names may end in -s and be one.
  if (singular === plural && !(singular && previous.pos === 'PROPN')) return false;
  if (next?.pos === 'DET' || possessives.has(next?.lower ?? '')) return true;
  // “Police chief Bo Marsh”
  if (previous.pos !== 'PROPN' || next?.pos !== 'PROPN' || titles.has(word.lower)) return false;
  return !isDayOrMonth(next.lower);
}

/** “bought a rival and plans to cut” */
export const secondVerb: Rule = ({ words, at, word, previous, next }) =>
  previous.pos === 'CCONJ' &&
  nounLikeVerbs.has(word.lower) &&
  next?.lower === 'to' &&
  hasFiniteVerb(words, at)
    ? 'VERB'
    : null;

/** “The bank, which has lost its head, plans to hire”: the verb that the subject waits for. */
export const verbBehindAside: Rule = ({ words, at, word, previous, next }) =>
  previous.text === ',' &&
  nounLikeVerbs.has(word.lower) &&
  next?.lower === 'to' &&
  words.slice(0, at).some(({ lower }, i) => opensAside.test(lower) && words[i - 1]?.text === ',') &&
  !words.slice(at + 3).some(({ pos }) => pos === 'AUX')
    ? 'VERB'
    : null;

const opensAside = /^(?:which|who|whose)$/;

/** “Analysts fear the …”: a plural and a bare form. */
export const bareBehindPlural: Rule = ({ words, at, word, previous, next }) =>
  (previous.pos === 'NOUN' || at === 1) &&
  endsInS(previous.lower) &&
  nounLikeVerbs.has(`${word.lower}s`) &&
  (previous.pos === 'NOUN' || isOnlyVerb(words, at)) &&
  (opensObject(next) ||
    (next?.pos === 'NUM' && isOnlyVerb(words, at)) ||
    // “Regulators in three countries open inquiries”
    (next?.pos === 'NOUN' && endsInS(next.lower) && isOnlyVerb(words, at)) ||
    (next?.lower === 'to' && !verbComes(words, at + 1)))
    ? 'VERB'
    : null;

/** “Some 3,000 villagers march on the capital”, “A dam breaks”: nothing else in the sentence is a verb. */
export const onlyVerb: Rule = ({ words, word, previous, next }) => {
  if (next && next.pos !== 'ADP' && next.pos !== 'PUNCT') return null;
  const named = plurals.has(previous.lower);
  if (previous.pos !== 'NOUN' && !(named && previous.pos === 'PROPN')) return null;
  const plural = named || endsInS(previous.lower);
  if (!(plural ? acts : actsOfOne).has(word.lower) || words.some(isVerbal)) return null;
  // “tax breaks for families” is no sentence.
  return plural || words.slice(0, 5).some(({ pos }) => pos === 'DET') ? 'VERB' : null;
};

const acts = new Set(
  'march protest riot fire strike clash flee rally return surrender retreat'.split(' '),
);

const actsOfOne = new Set(
  'breaks bursts collapses strikes returns surrenders sinks crashes'.split(' '),
);

/** “lawyers claim Ada Quill gave …”, “doctors report that …” */
export const bareSaying: Rule = ({ words, at, word, previous, next }) =>
  reports.has(word.lower) &&
  (endsInS(previous.lower) || plurals.has(previous.lower)) &&
  (previous.pos === 'NOUN' || at === 1) &&
  !hasFiniteVerb(words, at) &&
  (next?.lower === 'that' ||
    (next?.pos === 'PROPN' && words.slice(at + 2, at + sight).some(isVerbal)))
    ? 'VERB'
    : null;

const reports = new Set(
  'claim report hope fear estimate argue warn forecast promise vow charge'.split(' '),
);

/** “The firm plans a …”, “said that Norland fears …” */
export const nounLikeVerb: Rule = (place) => {
  const { words, at, word, previous, next, afterNext } = place;
  if (!nounLikeVerbs.has(word.lower) || isHappening(place)) return null;
  if (!startsObject(next, afterNext) || verbComes(words, at + 1)) return null;
  if (previous.pos === 'PROPN' || (previous.lower === 'that' && at > 1)) return 'VERB';
  const behind = previous.pos === 'NOUN' || previous.text === ',';
  return behind && !hasFiniteVerb(words, at) ? 'VERB' : null;
};

/** “Rovers host City on Sunday”, “The premier visits Riga on Thursday”: the present of what the calendar holds. */
export const onCalendar: Rule = ({ words, at, word, previous }) => {
  if (!fixtures.has(word.lower) || !(isNominal(previous) || previous.pos === 'ADJ')) return null;
  const several = endsInS(previous.text) || clubs.has(previous.lower);
  const agrees = endsInS(word.lower) ? !endsInS(previous.text) : several;
  const dated = words.slice(at + 1, at + 8).some(({ lower }) => isDayOrMonth(lower));
  return agrees && dated && isOnlyVerb(words, at) ? 'VERB' : null;
};

const fixtures = new Set(
  'host hosts face faces play plays visit visits travel meet meets'.split(' '),
);

/** Names of one that take the verb of several. */
const clubs = new Set('united city town county'.split(' '));

function startsObject(next: Word | undefined, afterNext: Word | undefined): boolean {
  if (!next) return false;
  if (/^(?:DET|PRON|PROPN|ADP|PART|ADJ|NUM|SCONJ)$/.test(next.pos))
    return next.lower !== 'of' && !isGenitive(next);
  return next.pos === 'NOUN' && !isVerbal(afterNext);
}
