/** What stays for languages that have no rules of their own: dates in digits, and with a month by name. */
import type { Language } from '../language';
import { tensesOf } from '../tenses';
import { unmistakable } from './digits';
import { isoDates } from './iso';
import { months, namedMonths } from './months';

export const neutral: Language = {
  code: 'und',
  words: { month: months },
  ordinalSuffixes: new Set(),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...unmistakable, ...namedMonths],
  tenses: tensesOf([], []),
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  possessives: new Set(),
  untilWords: new Set(),
  clauseWords: new Set(),
};
