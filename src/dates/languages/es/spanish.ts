/** Spanish: its words, its rules in order, and its cues. */
import type { Language, Tense } from '../language';
import { isoDates } from '../neutral/iso';
import { explicit } from './explicit';
import { relative } from './relative';
import { times } from './times';
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

/** "responderá", "abrirán"; "cerró", "llegaron" */
function tenseOfEnding(word: string): Tense | null {
  if (/..(?:ar|er|ir|dr)(?:á|án|emos)$/.test(word)) return 'future';
  return /..(?:ó|aron|ieron)$/.test(word) ? 'past' : null;
}

export const spanish: Language = {
  code: 'es',
  words,
  ordinalSuffixes: new Set(['º', 'o', 'ro']),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...explicit, ...times, ...relative],
  tenseOf: (word) => tenses.get(word) ?? tenseOfEnding(word),
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  possessives: new Set(),
  untilWords: new Set(['hasta']),
  clauseWords: new Set(['que', 'quien', 'cuando', 'donde', 'porque', 'aunque', 'pero']),
};
