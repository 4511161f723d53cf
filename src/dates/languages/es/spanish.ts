/** Spanish: its words, its rules in order, and its cues. */
import type { Language, Tense } from '../language';
import { isoDates } from '../neutral/iso';
import { explicit } from './explicit';
import { relative } from './relative';
import { words } from './words';

const past =
  `era eran fue fueron había habían ha han dijo dijeron anunció declaró afirmó murió nació
  empezó comenzó terminó firmó firmaron llegó llegaron desde estuvo estuvieron tuvo tuvieron`.split(
    /\s+/,
  );
const future =
  `será serán habrá habrán debe deben deberá deberán debería deberían podría podrían va van
  previsto prevista previstos previstas quiere quieren espera esperan planea planean`.split(/\s+/);
const tenses = new Map<string, Tense>([
  ...past.map((word): [string, Tense] => [word, 'past']),
  ...future.map((word): [string, Tense] => [word, 'future']),
]);

export const spanish: Language = {
  code: 'es',
  words,
  ordinalSuffixes: new Set(['º', 'o', 'ro']),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...explicit, ...relative],
  tenseOf: (word) => tenses.get(word) ?? null,
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  possessives: new Set(),
  untilWords: new Set(['hasta']),
  clauseWords: new Set(['que', 'quien', 'cuando', 'donde', 'porque', 'aunque', 'pero']),
};
