/** German: its words, its rules in order, and its cues. */
import type { Language } from '../language';
import { isoDates } from '../neutral/iso';
import { tensesOf, verbForm } from '../tenses';
import { explicit } from './explicit';
import { relative } from './relative';
import { times } from './times';
import { words } from './words';

const past =
  `war waren wurde wurden hatte hatten sagte sagten teilte erklärte erklärten kam kamen ging
  gingen starb starben fiel begann begannen fand fanden traf trafen gab gaben seit berichtete kündigte
  endete trat traten unterzeichnete unterzeichneten hat haben`.split(/\s+/);
const future =
  `wird werden werde soll solle sollen will wollen plant planen möchte könnte könnten dürfte dürften
  muss müssen spätestens`.split(/\s+/);
/** “lieferte”, “kauften” */
const simplePast = verbForm(
  'past',
  3,
  '',
  'te|ten',
  `heute ersten letzte letzten dritte dritten zweite zweiten vierte vierten fünften sechsten achten zehnten
   nächste nächsten gesamte gesamten größte größten jüngste jüngsten höchsten meisten besten leichte leichten
   schlechte schlechten rechte rechten echten harten weite weiten späten roten guten alten seiten minuten
   städten gästen kosten osten westen posten firsten monaten daten taten`.split(/\s+/),
);

export const german: Language = {
  code: 'de',
  words,
  ordinalSuffixes: new Set(),
  readNumbers: () => [],
  yearWords: [],
  numberJoints: [],
  rules: [...isoDates, ...explicit, ...times, ...relative],
  tenses: tensesOf(past, future, [simplePast]),
  capitalNouns: true,
  futureIsNow: true,
  perfectEnds: new Set(['haben', 'sein']),
  infinitiveMark: null,
  planning: new Set(),
  pluperfect: new Set(),
  calls: {
    verbs: new Set(['aufgerufen']),
    things: new Set([
      'warnstreik',
      'warnstreiks',
      'streik',
      'streiks',
      'demonstration',
      'protest',
      'protesten',
    ]),
  },
  forWords: new Set(['für', 'für den']),
  calendarVerbs: new Set(
    `beginnt beginnen startet starten findet finden kommt kommen tritt treten trifft treffen tagt tagen
     eröffnet öffnet öffnen schließt schließen endet enden spielt spielen gastiert stimmt stimmen entscheidet entscheiden
     verhandelt berät beraten reist empfängt wählt wählen steht stehen steigt steigen sinkt sinken wechselt wechseln übernimmt verlässt
     erscheint kehrt feiert folgt fehlt geht gehen`.split(/\s+/),
  ),
  fromWords: new Set(['ab']),
  possessives: new Set(),
  sinceWords: new Set(['seit']),
  verbsApart: true,
  sayingWords: new Set(
    `sagte sagten teilte teilten mitteilte mitteilten mitgeteilt berichtete berichteten erklärte erklärten
     meldete meldeten bestätigte bestätigten kündigte kündigten`.split(/\s+/),
  ),
  untilWords: new Set(['bis']),
  clauseWords: new Set(['dass', 'weil', 'als', 'wenn', 'obwohl', 'während']),
};
