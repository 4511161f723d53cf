/** Forms of the past: “The woman drowned in her flat”, “A pipe burst”. */
import type { PartOfSpeech } from '../../../../article/article';
import type { Rule } from '../place';
import { type Word, isGenitive, isNominal, isVerbal, wordIs } from '../../words';
import { hasFiniteVerb, isOnlyVerb } from '../outlook';
import { intransitiveVerbs, irregularPast } from '../../words/verbs';
import { opensObject, subjects } from '../forms';
import { particles, timeUnits } from '../../words/function-words';

/** “had sheltered in the bay”: the perfect, unless a noun follows. */
export const behindHad: Rule = ({ word, previous, next }) =>
  /^(?:has|have|had)$/.test(previous.lower) && word.lower.endsWith('ed') && next?.pos === 'ADP'
    ? 'VERB'
    : null;

/** “Quill rounded the evening off”, “Ada Quill retired at the end of May and died in June” */
export const pastBehindSubject: Rule = ({ words, at, word, previous, beforePrevious, next }) =>
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
export const pastBehindNoun: Rule = ({ words, at, word, previous, next }) =>
  word.lower.endsWith('ed') &&
  previous.pos === 'NOUN' &&
  next?.pos === 'ADP' &&
  isOnlyVerb(words, at)
    ? 'VERB'
    : null;

/** “moved to Riga and married Ada Quill”, “taught there, married a baker”, “was elected in 1981, retired in 1994 and died” */
export const pastInSeries: Rule = ({ words, at, word, previous, next, afterNext }) =>
  word.lower.endsWith('ed') &&
  (previous.pos === 'CCONJ' || previous.text === ',') &&
  (next?.pos === 'PROPN' ||
    next?.pos === 'DET' ||
    (next?.lower === 'in' && afterNext?.pos === 'NUM')) &&
  hasFiniteVerb(words, at)
    ? 'VERB'
    : null;

/** “Her eldest son, Bo, drowned in 1986”: what one does, not what one is like. */
export const pastBehindApposition: Rule = ({ words, at, word, previous, beforePrevious, next }) =>
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

/** “The battle, in August, cost 11,000 lives” */
export const pastBehindAside: Rule = ({ words, at, word, previous, next, afterNext }) =>
  previous.text === ',' &&
  next?.pos === 'NUM' &&
  afterNext?.pos === 'NOUN' &&
  irregularPast.has(word.lower) &&
  !hasFiniteVerb(words, at)
    ? 'VERB'
    : null;

/** “a strike that cost it 19 days”, “drugs that target the gene”: the verb of what a relative “that” opens. */
export const pastBehindThat: Rule = ({ word, previous, beforePrevious, next }) =>
  previous.lower === 'that' &&
  beforePrevious?.pos === 'NOUN' &&
  !timeUnits.has(word.lower) &&
  (opensObject(next) || (next?.pos === 'NUM' && irregularPast.has(word.lower)))
    ? 'VERB'
    : null;

/** “A bridge built in 1958 fell on Friday”: no noun follows a year so. */
export const pastBehindYear: Rule = ({ word, previous, beforePrevious, next }) =>
  word.pos === 'NOUN' &&
  word.text === word.lower &&
  irregularPast.has(word.lower) &&
  beforePrevious?.lower === 'in' &&
  /^\d{4}$/.test(previous.text) &&
  next?.pos !== 'NOUN'
    ? 'VERB'
    : null;

/** An irregular past form where the clause has no verb yet. */
export const irregularPastForm: Rule = ({ words, at, word, previous, next, afterNext }) => {
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
