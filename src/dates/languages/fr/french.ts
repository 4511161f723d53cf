/** French: its words, its rules in order, and its cues. */
import type { Language } from '../language';
import { isoDates } from '../neutral/iso';
import { tensesOf, verbForm } from '../tenses';
import { explicit } from './explicit';
import { relative } from './relative';
import { times } from './times';
import { words } from './words';

const past =
  `était étaient fut furent avait avaient a ont été déclaré annoncé affirmé dit mort morte
  commencé depuis eut eurent mourut naquit signa signèrent devint commença`.split(/\s+/);
const future =
  `sera seront aura auront doit doivent devra devront devrait devraient pourrait pourraient
  va vont prévu prévue prévus prévues programmé programmée programmés programmées compte comptent veut veulent souhaite souhaitent espère espèrent`.split(
    /\s+/,
  );
/** "répondra", "ouvriront" */
const simpleFuture = verbForm('future', 2, 'er|ir|dr|vr', 'a|ont');

export const french: Language = {
  code: 'fr',
  words,
  ordinalSuffixes: new Set(['er', 'e', 'ème', 're']),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...explicit, ...times, ...relative],
  tenses: tensesOf(past, future, [simpleFuture]),
  futureIsNow: 'forms',
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  calls: {
    verbs: new Set(['appelé', 'appellent', 'appelle']),
    things: new Set(['grève', 'manifester', 'manifestation', 'mobilisation', 'rassemblement']),
  },
  forWords: new Set(['pour', 'pour le']),
  calendarVerbs: new Set(
    `commence commencent débute débutent démarre démarrent reçoit reçoivent affronte affrontent appelle
     appellent réunit réunissent ouvre ouvrent vote votent examine examinent rencontre rencontrent joue
     jouent organise organisent accueille accueillent reprend reprennent rend rendent prend prennent
     achève achèvent entre entrent`.split(/\s+/),
  ),
  possessives: new Set(),
  sinceWords: new Set(['depuis']),
  sayingWords: new Set('annoncé indiqué déclaré affirmé précisé rapporté'.split(' ')),
  untilWords: new Set(['jusqu', 'jusque', 'avant', 'ici']),
  clauseWords: new Set(['que', 'qui', 'dont', 'où', 'parce', 'quand', 'lorsque', 'mais']),
};
