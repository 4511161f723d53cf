/** Paragraphs in which an outlet, in its own voice, offers what it sells or sends: newsletters, apps, editions. */
import type { LineRule } from '../rule';

/** "our free morning newsletter", "unsere App": what is the outlet's own. */
const own =
  /(?<!\p{L})(?:our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?)\s(?:\S{1,30}\s){0,3}?\p{L}{0,20}?(?:news-?letters?|e-?mails?|briefings?|bulletin|podcasts?|apps?|channels?|facebook|instagram|telegram|whatsapp|magazines?|e-?papers?|coverage|dossiers?|guides?|series|archives?|special report|live ?blog|themenseite|(?:print|digital) edition|subscribers|membership|supporters|fan-?shop|online-?shop|abos?|abonnements?|kan[aä]l(?:e|en)?|programm|unterstützer\p{L}*|ausgabe|infolettre|bolet[ií]n|suscripción|aplicación)(?!\p{L})/iu;
const offer =
  /(?<!\p{L})(?:subscribe|sign up|register|join|follow|download|check out|become|donate|support|click|get|read|listen|find|see|here|abonnier\p{L}*|bestell\p{L}*|an(?:zu)?meld\p{L}*|melde\p{L}*|unterstütz\p{L}*|herunterlad\p{L}*|download|folge\p{L}*|lesen sie|finde\p{L}*|hier|abonnez|inscrivez|recevez|suivez|téléchargez|suscr[ií]b\p{L}*|s[ií]gue\p{L}*|descarg\p{L}*|recib\p{L}*|iscriv\p{L}*|segui\p{L}*|assine|siga\p{L}*)(?!\p{L})/iu;
/** "The Courier newsletter tells you all. Sign up here.": a product, and a sentence that sends the reader to it. */
const product =
  /(?<!\p{L})(?:newsletters?|briefings?|podcasts?|whatsapp|telegram|apps?|infolettre|bolet[ií]n|канал\p{L}*|рассылк\p{L}*)(?!\p{L})/iu;
const command =
  /(?:^|[.!?:–]\s)(?:sign up|subscribe|register|click|tap|join|download|listen|follow|melden sie sich|abonnier\p{L}*|jetzt|hier|abonnez-vous|inscrivez-vous|suscríb\p{L}*|apúntate|iscriviti|подпис\p{L}*)(?!\p{L})/iu;
/** Asks readers how they liked the article, to ask for something else next. */
const question =
  /^(?:(?:hat|haben) (?:dir|euch|ihnen) (?:dieser|der|unser|das) \p{L}+(?: \p{L}+){0,2} gefallen|(?:ihnen|dir|euch) (?:gefällt|gefallen) |did you (?:like|enjoy|find) this |enjoyed this |(?:vous avez aimé|cet article vous a plu)|¿te ha gustado )/iu;
/** Ways to buy it: any three of them make an offer. */
const edition =
  /(?<!\p{L})(?:kiosk|e-?paper|abo|abonnement|(?:aktuelle|neue) ausgabe|print-?ausgabe|readly|app store|google play|newsstands?|print edition|current issue|out now|am kiosk|subscription)/giu;
const fewestWays = 3;
/** How an outlet that lives by gifts calls itself and those who give. */
const funding =
  /(?<!\p{L})(?:(?:non-?profit|reader-(?:supported|funded)|independent) (?:newsroom|news (?:site|organi[sz]ation|outlet)|journalism|publication|magazine)|readers like you|(?:making|make) an? (?:\p{L}+[- ]){0,2}(?:donation|contribution|gift)|spendenfinanziert|(?:eure|deine|ihre|durch) spenden?|leser\p{L}* finanziert|(?:vos|votre|faire un|faites un) dons?|(?:tu|su|vuestra) (?:donación|donativo)|gemeinnützig und unabhängig)(?!\p{L})/iu;
const giver =
  /(?<!\p{L})(?:you|your|sie|ihr|ihre[nrms]?|du|dich|euch|eure[nrms]?|deine[nrms]?|vous|vos|votre|tu|usted|nosotros|uns)(?!\p{L})/iu;
/** On what it is read: "on your phone or tablet". */
const device =
  /(?<!\p{L})(?:on your (?:phone|smartphone|mobile|tablet|device)s?|auf (?:ihrem|deinem|eurem) (?:handy|smartphone|tablet|gerät)|sur votre (?:téléphone|mobile|smartphone|tablette)|en tu (?:móvil|celular|tableta))(?!\p{L})/iu;
const fewestWords = 6;
const mostWords = 75;
/** Share of the text before it: in its lead a story may tell of letters and apps. */
const late = 0.1;

export const promotion: LineRule = {
  kind: 'boilerplate',
  reason: 'promotion',
  takes: ({ lines, words, before }, index) => {
    const text = lines[index]?.text ?? '';
    const length = words[index] ?? 0;
    if (length < fewestWords || length > mostWords || (before[index] ?? 0) < late) return 0;
    // What is said in quotation marks is no offer to the reader.
    if (/["“”„«»]/.test(text)) return 0;
    return isOffer(text) || isAppeal(text) || ways(text) ? 1 : 0;
  },
};

function isOffer(text: string): boolean {
  return (
    question.test(text) ||
    ((own.test(text) || device.test(text)) && offer.test(text)) ||
    (product.test(text) && command.test(text))
  );
}

function isAppeal(text: string): boolean {
  return funding.test(text) && giver.test(text);
}

function ways(text: string): boolean {
  const found = [...text.matchAll(edition)].map(([name]) => name.toLowerCase());
  return new Set(found).size >= fewestWays;
}
