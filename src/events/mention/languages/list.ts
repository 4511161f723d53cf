/** The languages whose sentences the grammar reads by word tables. A new one is its folder and one line here. */
import { german } from './de/german';
import { spanish } from './es/spanish';
import { french } from './fr/french';
import type { Language } from './language';

/** By BCP 47 primary subtag. */
export const languages: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);
