/** What stands in a name or before one: titles, roles, surnames. */
import type { Rule } from '../place';
import { isBaseForm, isCapitalised } from '../forms';
import { isNominal, isPastForm } from '../../words';
import { roles } from '../../../../article/run-ons';
import { titles } from '../../words/names';

/** “US ambassador Ada Quill”, “the then Home Secretary” */
export const title: Rule = ({ word, previous, next }) =>
  next?.pos === 'PROPN' && isNominal(previous) && titles.has(word.lower) ? 'NOUN' : null;

/** “Riga goalkeeper Ada Quill” */
export const role: Rule = ({ word, previous, next }) =>
  next?.pos === 'PROPN' && isNominal(previous) && roles.test(word.lower) ? 'NOUN' : null;

/** “Ian Fell was sent off”: the verb comes next. */
export const surname: Rule = ({ word, previous, next }) =>
  isCapitalised(word) && previous.pos === 'PROPN' && next?.pos === 'AUX' ? 'PROPN' : null;

/** “a tunnel under the Orsova pass will be built”: a noun behind its name, whose verb comes next. */
export const headBehindName: Rule = ({ word, previous, beforePrevious, next }) =>
  next?.pos === 'AUX' &&
  previous.pos === 'PROPN' &&
  beforePrevious?.lower === 'the' &&
  isBaseForm(word.lower)
    ? 'NOUN'
    : null;

export const nameBehindDescription: Rule = ({ word, previous, next }) =>
  next?.pos === 'PROPN' &&
  isCapitalised(word) &&
  isBaseForm(word.lower) &&
  (previous.pos === 'ADV' || previous.pos === 'ADJ')
    ? 'PROPN'
    : null;

/** “Black Eyed Peas”; what else stands between two names is a verb. */
export const betweenNames: Rule = ({ word, previous, next }) => {
  if (!isCapitalised(word) || previous.pos !== 'PROPN' || next?.pos !== 'PROPN') return null;
  return isPastForm(word.lower) ? 'PROPN' : 'VERB';
};

export const partOfName: Rule = ({ word, previous }) =>
  isCapitalised(word) &&
  isBaseForm(word.lower) &&
  (previous.pos === 'PROPN' || previous.pos === 'DET')
    ? 'PROPN'
    : null;
