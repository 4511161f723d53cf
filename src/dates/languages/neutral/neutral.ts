/** What stays when the language is not known: dates in digits. */
import type { Language } from '../language';
import { tensesOf } from '../tenses';
import { unmistakable } from './digits';
import { isoDates } from './iso';

export const neutral: Language = {
  code: 'und',
  words: {},
  ordinalSuffixes: new Set(),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...unmistakable],
  tenses: tensesOf([], []),
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  possessives: new Set(),
  untilWords: new Set(),
  clauseWords: new Set(),
};
