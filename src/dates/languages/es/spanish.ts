/** Spanish: its words, its rules in order, and its cues. */
import type { Language } from '../language';
import { isoDates } from '../neutral/iso';
import { tensesOf, verbForm } from '../tenses';
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
  previsto prevista previstos previstas programado programada programados programadas quiere quieren espera esperan planea planean`.split(
    /\s+/,
  );
/** "responderá", "abrirán"; "cerró", "llegaron" */
const forms = [
  verbForm('future', 2, 'ar|er|ir|dr', 'á|án|emos'),
  verbForm('past', 2, '', 'ó|aron|ieron'),
];

export const spanish: Language = {
  code: 'es',
  words,
  ordinalSuffixes: new Set(['º', 'o', 'ro']),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...explicit, ...times, ...relative],
  tenses: tensesOf(past, future, forms),
  futureIsNow: 'forms',
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  calls: {
    verbs: new Set(['convocado', 'convocaron', 'convocó', 'convocan', 'convoca']),
    things: new Set(['huelga', 'paro', 'manifestación', 'concentración', 'protesta', 'protestas']),
  },
  forWords: new Set(['para', 'para el']),
  calendarVerbs: new Set(
    `comienza comienzan empieza empiezan arranca arrancan recibe reciben visita visitan reúne reúnen juega
     juegan vota votan celebra celebran abre abren debate debaten viaja viajan convoca convocan`.split(
      /\s+/,
    ),
  ),
  possessives: new Set(),
  sinceWords: new Set(['desde']),
  sayingWords: new Set(
    'dijo dijeron informó informaron anunció anunciaron declaró indicó señaló'.split(' '),
  ),
  untilWords: new Set(['hasta']),
  clauseWords: new Set(['que', 'quien', 'cuando', 'donde', 'porque', 'aunque', 'pero']),
};
