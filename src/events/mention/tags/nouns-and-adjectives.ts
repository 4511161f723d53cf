/** Words tagged as nouns or adjectives that are verbs. */
import type { PartOfSpeech } from '../../../article/article';
import { isGenitive, isNominal, isVerbal, wordIs, type Word } from '../words';
import { particles, possessives, subjectPronouns, timeUnits } from '../words/function-words';
import { intransitiveVerbs, irregularPast, nounLikeVerbs } from '../words/verbs';
import { canBeVerb, endsInS, isDayOrMonth, opensObject } from './forms';
import { titles } from '../words/names';
import { plurals } from '../words/plurals';
import { hasFiniteVerb, sight, verbComes } from './outlook';
import { surname } from './any-tag';
import { isHappening, type Inside, type Rule } from './place';

const subjects = new Set([...subjectPronouns, 'you', 'who', 'which']);

/** “will open”: no adjective follows a modal verb. */
const behindModal: Rule = ({ previous }) =>
  modals.has(previous.lower) && previous.pos === 'AUX' ? 'VERB' : null;

const modals = new Set('will would can could may might shall should must'.split(' '));

/** “had sheltered in the bay”: the perfect, unless a noun follows. */
const behindHad: Rule = ({ word, previous, next }) =>
  /^(?:has|have|had)$/.test(previous.lower) && word.lower.endsWith('ed') && next?.pos === 'ADP'
    ? 'VERB'
    : null;

/** “Quill rounded the evening off”, “Ada Quill retired at the end of May and died in June” */
const pastBehindSubject: Rule = ({ words, at, word, previous, beforePrevious, next }) =>
  word.lower.endsWith('ed') &&
  (previous.pos === 'PROPN' ||
    subjects.has(previous.lower) ||
    // “counsel, Bo Marsh, informed Ada Quill”
    (previous.text === ',' && beforePrevious?.pos === 'PROPN' && next?.pos !== 'ADP')) &&
  followsVerb.has(next?.pos ?? 'X') &&
  isOnlyVerb(words, at)
    ? 'VERB'
    : null;

/** “The woman drowned in her flat” */
const pastBehindNoun: Rule = ({ words, at, word, previous, next }) =>
  word.lower.endsWith('ed') &&
  previous.pos === 'NOUN' &&
  next?.pos === 'ADP' &&
  isOnlyVerb(words, at)
    ? 'VERB'
    : null;

/** “moved to Riga and married Ada Quill”, “taught there, married a baker”, “was elected in 1981, retired in 1994 and died” */
const pastInSeries: Rule = ({ words, at, word, previous, next, afterNext }) =>
  word.lower.endsWith('ed') &&
  (previous.pos === 'CCONJ' || previous.text === ',') &&
  (next?.pos === 'PROPN' ||
    next?.pos === 'DET' ||
    (next?.lower === 'in' && afterNext?.pos === 'NUM')) &&
  hasFiniteVerb(words, at)
    ? 'VERB'
    : null;

/** “Her eldest son, Bo, drowned in 1986”: what one does, not what one is like. */
const pastBehindApposition: Rule = ({ words, at, word, previous, beforePrevious, next }) =>
  word.lower.endsWith('ed') &&
  wordIs(word, intransitiveVerbs) &&
  previous.text === ',' &&
  beforePrevious?.pos === 'PROPN' &&
  (next?.pos === 'ADP' || next?.pos === 'PUNCT') &&
  isOnlyVerb(words, at)
    ? 'VERB'
    : null;

/** What stands behind a verb of its own, and behind no adjective. */
const followsVerb: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'DET',
  'PRON',
  'PROPN',
  'ADP',
  'NUM',
  'SCONJ',
]);

/** “, later revealing he had …” */
const participleClause: Rule = ({ word, previous, beforePrevious, next }) => {
  const opens = previous.text === ',' || (previous.pos === 'ADV' && beforePrevious?.text === ',');
  return opens && word.lower.endsWith('ing') && opensObject(next) ? 'VERB' : null;
};

/** “…, Ada Quill reports.” */
const reportingAtEnd: Rule = ({ word, previous, next }) =>
  previous.pos === 'PROPN' && reporting.has(word.lower) && next?.text === '.' ? 'VERB' : null;

const reporting = new Set('reports says writes adds claims notes'.split(' '));

const behindPronoun: Rule = ({ word, previous }) =>
  word.pos === 'NOUN' && subjects.has(previous.lower) && canBeVerb(word.lower) ? 'VERB' : null;

/** “The battle, in August, cost 11,000 lives” */
const pastBehindAside: Rule = ({ words, at, word, previous, next, afterNext }) =>
  previous.text === ',' &&
  next?.pos === 'NUM' &&
  afterNext?.pos === 'NOUN' &&
  irregularPast.has(word.lower) &&
  !hasFiniteVerb(words, at)
    ? 'VERB'
    : null;

/** “a strike that cost it 19 days”, “drugs that target the gene”: the verb of what a relative “that” opens. */
const pastBehindThat: Rule = ({ word, previous, beforePrevious, next }) =>
  previous.lower === 'that' &&
  beforePrevious?.pos === 'NOUN' &&
  !timeUnits.has(word.lower) &&
  (opensObject(next) || (next?.pos === 'NUM' && irregularPast.has(word.lower)))
    ? 'VERB'
    : null;

/** “A bridge built in 1958 fell on Friday”: no noun follows a year so. */
const pastBehindYear: Rule = ({ word, previous, beforePrevious, next }) =>
  word.pos === 'NOUN' &&
  word.text === word.lower &&
  irregularPast.has(word.lower) &&
  beforePrevious?.lower === 'in' &&
  /^\d{4}$/.test(previous.text) &&
  next?.pos !== 'NOUN'
    ? 'VERB'
    : null;

/** An irregular past form where the clause has no verb yet. */
const irregularPastForm: Rule = ({ words, at, word, previous, next, afterNext }) => {
  if (!irregularPast.has(word.lower) || hasFiniteVerb(words, at)) return null;
  // “Harper’s cut its forecast”: no noun is followed by an article.
  if ((isNominal(previous) || isGenitive(previous)) && opensObject(next)) return 'VERB';
  if (!isNominal(previous)) return null;
  // “Rebels shot down a helicopter”
  if (particles.has(next?.lower ?? '') && opensObject(afterNext)) return 'VERB';
  // “A pipe burst in the cellar.”
  if (word.pos === 'NOUN' && !words.some(isVerbal)) return 'VERB';
  // “A dam burst above the town, sending …”
  if (word.lower === 'burst' && next?.pos === 'ADP' && previous.pos === 'NOUN')
    return isOnlyVerb(words, at) && !verbBeforeComma(words, at + 1) ? 'VERB' : null;
  // “the boy clung to”
  const plain = word.pos === 'NOUN' && word.text === word.lower && !nounsToo.has(word.lower);
  return plain ? 'VERB' : null;
};

function verbBeforeComma(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && words[i]?.pos !== 'PUNCT'; i++)
    if (isVerbal(words[i])) return true;
  return false;
}

/** Past forms that are nouns as well. */
const nounsToo = new Set(
  `beat bet bit bound broadcast built burst cast cost cut dealt dug fed felt fell forecast found ground hit hurt lay lead led left
  let light lit lost meant met put quit rang read rose saw set shed shot shut sold split spoke spread sting
  stole stuck swing thought wound`.split(/\s+/),
);

/** Told as of today: “The president signs the law”, “Russia annexes Crimea”. */
const presentBetweenNouns: Rule = (place) =>
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
const secondVerb: Rule = ({ words, at, word, previous, next }) =>
  previous.pos === 'CCONJ' &&
  nounLikeVerbs.has(word.lower) &&
  next?.lower === 'to' &&
  hasFiniteVerb(words, at)
    ? 'VERB'
    : null;

/** “The bank, which has lost its head, plans to hire”: the verb that the subject waits for. */
const verbBehindAside: Rule = ({ words, at, word, previous, next }) =>
  previous.text === ',' &&
  nounLikeVerbs.has(word.lower) &&
  next?.lower === 'to' &&
  words.slice(0, at).some(({ lower }, i) => opensAside.test(lower) && words[i - 1]?.text === ',') &&
  !words.slice(at + 3).some(({ pos }) => pos === 'AUX')
    ? 'VERB'
    : null;

const opensAside = /^(?:which|who|whose)$/;

/** “was withdrawn in 2022 following objections”: a preposition, where an article would stand before a noun. */
const followingIsAfter: Rule = ({ word, previous, next }) =>
  word.lower === 'following' &&
  /^(?:NUM|NOUN|PROPN|ADV|VERB)$/.test(previous.pos) &&
  /^(?:NOUN|ADJ|DET|PRON|PROPN)$/.test(next?.pos ?? '') &&
  previous.text !== '-'
    ? 'ADP'
    : null;

/** “Analysts fear the …”: a plural and a bare form. */
const bareBehindPlural: Rule = ({ words, at, word, previous, next }) =>
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
const onlyVerb: Rule = ({ words, word, previous, next }) => {
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
const bareSaying: Rule = ({ words, at, word, previous, next }) =>
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
const nounLikeVerb: Rule = (place) => {
  const { words, at, word, previous, next, afterNext } = place;
  if (!nounLikeVerbs.has(word.lower) || isHappening(place)) return null;
  if (!startsObject(next, afterNext) || verbComes(words, at + 1)) return null;
  if (previous.pos === 'PROPN' || (previous.lower === 'that' && at > 1)) return 'VERB';
  const behind = previous.pos === 'NOUN' || previous.text === ',';
  return behind && !hasFiniteVerb(words, at) ? 'VERB' : null;
};

/** “Rovers host City on Sunday”, “The premier visits Riga on Thursday”: the present of what the calendar holds. */
const onCalendar: Rule = ({ words, at, word, previous }) => {
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

function isOnlyVerb(words: readonly Word[], at: number): boolean {
  return !hasFiniteVerb(words, at) && !verbComes(words, at + 1);
}

/** In order. */
export const ofNouns: readonly Rule[] = [
  participleClause,
  reportingAtEnd,
  behindPronoun,
  pastBehindAside,
  pastBehindThat,
  pastBehindYear,
  irregularPastForm,
  presentBetweenNouns,
  secondVerb,
  verbBehindAside,
  followingIsAfter,
  bareBehindPlural,
  bareSaying,
  nounLikeVerb,
  onlyVerb,
  onCalendar,
];

/** In order. */
export const ofAdjectives: readonly Rule[] = [
  behindModal,
  behindHad,
  surname,
  pastBehindSubject,
  pastBehindNoun,
  pastBehindApposition,
  pastInSeries,
  ...ofNouns,
];
