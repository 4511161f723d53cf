/** German words by what they do where the finite verb comes second and the rest of it last. */
import type { VerbSecond } from '../verb-second';
import { words } from '../words';
import { capitalNouns } from './nouns';

const separable =
  /^(?:ab|an|auf|aus|bei|dar|ein|empor|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)/;
const withMark =
  /^(?:ab|an|auf|aus|bei|dar|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zurück|zusammen)\p{Ll}*zu\p{Ll}{3,}n$/u;
const participle =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)$/u;

export const order: VerbSecond = {
  order: 'second',
  capitalNouns,
  oblique: words('den dem des einen einem eines einer'),
  objects: words('den dem einen einem'),
  several: /^(?:die|zwei|drei|vier|fünf|viele|mehrere|einige|beide|\p{N}+)$/u,
  tiesAtFront: words(
    `außerdem ausserdem zudem ferner überdies demnach unterdessen inzwischen mittlerweile gleichzeitig zugleich
     daneben zuletzt schließlich schliesslich weiterhin allerdings hingegen dagegen indes derweil`,
  ),
  listJoints: words('und oder sowie'),
  limited:
    /^(?:[Aa]lle[nrs]?|[Jj]ede[nrsm]?|[Kk]ein\p{Ll}*|[Dd]iejenige[n]?|[Dd]erjenige|denjenigen|[Ww]enige[nr]?|einzige[nrs]?|erste[nrs]?|letzte[nrs]?|\p{Ll}+ste[nrs]?)$/u,
  spans: /^(?:Jahre?n?|Monaten?|Monate|Wochen?|Tagen?|Tage|Stunden?|Minuten?)$/,
  from: words('nach vor'),
  purposes: words('um'),
  soSaid: words('so'),
  asks: (word) => word.startsWith('w'),
  unprefixed: (word) => word.replace(/^(?:mit|an|vor|aus|ein|fest|klar)(?=t|k|r|w|s)/, ''),
  prefixes: words(
    `ab an auf aus bei ein fest fort her hin los mit nach nieder statt teil um unter vor weg wieder zu
     zurück zusammen durch über`,
  ),
  isSeparable: (word) => separable.test(word),
  isPrefixedInfinitive: (word) => withMark.test(word),
  infinitiveMark: 'zu',
  isNeverFinite: (word) => /^ge\p{Ll}+(?:t|en)$/u.test(word),
  isSureParticiple: (word) => participle.test(word),
  compared: /(?<!\p{L})(?:früher|später|eher)$/u,
  than: 'als',
  closing: words('haben werden sein können sollen wollen müssen dürfen lassen'),
  passivePast: words('wurde wurden'),
  passivePresent: words('wird werden'),
  passiveEnd: words('worden'),
  wholeActs: words(
    `verurteilt errichtet eröffnet verhaftet festgenommen beschlossen gewählt getötet verletzt gegründet gebaut
     gekauft verkauft veröffentlicht angekündigt freigesprochen ausgezeichnet zerstört beschädigt
     entlassen gesperrt evakuiert geräumt entdeckt gefunden genehmigt abgelehnt untersucht durchsucht
     gerettet beendet begonnen abgesagt unterzeichnet vorgestellt besucht gewonnen verloren eingestellt
     gestorben verstorben ermordet überfallen angegriffen besetzt geschlossen aufgelöst eingeweiht
     fertiggestellt erschossen verabschiedet empfangen kritisiert bestätigt zurückgetreten`,
  ),
  indicatives: new Map(
    `sei ist, seien sind, habe hat, werde wird, solle soll, könne kann, müsse muss, wolle will, dürfe darf,
     gebe gibt, gehe geht, komme kommt, stehe steht, bleibe bleibt, liege liegt, lasse lässt`
      .split(',')
      .map((pair) => {
        const [told = '', plain = ''] = pair.trim().split(' ');
        return [told, plain] as const;
      }),
  ),
  rumour: words('soll sollen will wollen'),
  perfectEnds: words('haben sein'),
  circumstances: words(
    'wegen während trotz dank infolge aufgrund anlässlich angesichts bei beim mittels seitens',
  ),
  goals: words('in ins nach auf an ans zu zum zur'),
  together: new Set(['gemeinsam mit', 'zusammen mit']),
  ages: words('alt'),
  circumpositions: words('aus an her'),
  phases: /^(?:beginn|begann|start|ende|lauf|lief|scheiter|platz|stock|dauer)/,
  dependent: words('über für gegen zu zum zur zwischen um aus von vom'),
};
