/** Of two verbs in a row the first is none. */
import type { PartOfSpeech } from '../../../../article/article';
import { type Rule, isHappening } from '../place';
import { type Word, isVerbal } from '../../words';
import { demonstratives, endsInS, isBaseForm } from '../forms';
import { irregularParticiples, irregularPast } from '../../words/verbs';

/** “where peers are expected”: of two verbs in a row the first is none. */
export const pluralBeforeSeveral: Rule = ({ word, previous, next }) =>
  endsInS(word.lower) && previous.pos !== 'PRON' && /^(?:are|were|have)$/.test(next?.lower ?? '')
    ? 'NOUN'
    : null;

/** “a salt works opened”, “the old works became”: of two verbs in a row the first is no verb. */
export const pluralBeforeVerb: Rule = ({ word, previous, next }) =>
  endsInS(word.lower) && previous.pos === 'NOUN' && isFinite(next) ? 'NOUN' : null;

/** “Peace talks with the rebels collapsed” */
export const happening: Rule = (place) => (isHappening(place) ? 'NOUN' : null);

/** “this plan was”: the verb comes next. */
export const behindThis: Rule = ({ previous, next }) =>
  demonstratives.has(previous.lower) && isVerbal(next) ? 'NOUN' : null;

/** “later water broke in”, “when salt was found”: two verbs in a row, and no subject before them. */
export const subjectOfNext: Rule = ({ word, previous, next }) =>
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
