/** German words around times, and in them. */
import type { TimeWords } from '../times';
import { words } from '../words';

export const times: TimeWords = {
  leads: words(
    `am im in an um der den dem des die das seit ab bis vor nach gegen vom zum zur von zu noch bereits
     schon erst spätestens kurz für auf ende anfang mitte nacht abend morgen nachmittag vormittag jahr
     jahre jahres sommer zwischen kommenden frühen späten`,
  ),
  shifting: words('seit ab bis vor nach für auf spätestens zwischen von'),
  ahead: words('für auf'),
  verbs: new Set(),
  joints: words('und bis oder sowie'),
  ranges: words('bis'),
  spanning: / bis /,
  shifted: /^(?:seit|bis|ab|vor|nach)(?!\p{L})/iu,
  since: /^(?:bereits |schon )?seit(?!\p{L})/iu,
  ago: /^(?:erst |noch |bereits |schon )?vor(?!\p{L}).*(?:jahr|monat|woche|tag|stunde)/iu,
  relative:
    /(?<!\p{L})(?:gestern|vorgestern|hier|dies|jene|später|danach|darauf|zuvor)(?:[rsmn]?|em|es|er)(?!\p{L})/iu,
  placing: new Set(),
  today: /^(?:heute|derzeit)$/iu,
};
