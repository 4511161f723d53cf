/** German: its words, its rules in order, and its cues. */
import type { Language } from '../language';
import { isoDates } from '../neutral/iso';
import { tensesOf } from '../tenses';
import { explicit } from './explicit';
import { relative } from './relative';
import { times } from './times';
import { words } from './words';

const past =
  `war waren wurde wurden hatte hatten sagte sagten teilte erklärte erklärten kam kamen ging
  gingen starb starben fiel begann begannen fand fanden traf trafen gab gaben seit berichtete kündigte
  endete trat traten unterzeichnete unterzeichneten hat haben`.split(/\s+/);
const future =
  `wird werden soll sollen will wollen plant planen möchte könnte könnten dürfte dürften
  muss müssen ab spätestens`.split(/\s+/);
export const german: Language = {
  code: 'de',
  words,
  ordinalSuffixes: new Set(),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...explicit, ...times, ...relative],
  tenses: tensesOf(past, future),
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  possessives: new Set(),
  untilWords: new Set(['bis']),
  clauseWords: new Set(['dass', 'weil', 'als', 'wenn', 'obwohl', 'während']),
};
