/** Paragraphs in which an outlet, in its own voice, offers what it sells or sends: newsletters, apps, editions. */
import { runLength, type LineRule, type Page } from '../rule';

/** "our free morning newsletter", "unsere App": what is the outlet's own. */
const own =
  /(?<!\p{L})(?:our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?)\s(?:\S{1,30}\s){0,3}?[\p{L}-]{0,30}?(?:news-?letters?|e-?mails?|briefings?|bulletin|podcasts?|apps?|channels?|facebook|instagram|telegram|whatsapp|magazines?|e-?papers?|coverage|dossiers?|guides?|series|archives?|special report|live ?blog|themenseite|(?:print|digital) edition|subscribers|membership|supporters|fan-?shop|online-?shop|abos?|abonnements?|kan[aä]l(?:e|en)?|programm|unterstützer\p{L}*|ausgabe|infolettre|bolet[ií]n|suscripción|aplicación)(?!\p{L})/iu;
const offer =
  /(?<!\p{L})(?:subscribe|sign up|register|join|follow|download|check out|become|donate|support|click|get|read|listen|find|see|here|abonnier\p{L}*|bestell\p{L}*|an(?:zu)?meld\p{L}*|melde\p{L}*|unterstütz\p{L}*|herunterlad\p{L}*|download|folge\p{L}*|lesen sie|finde\p{L}*|hier|abonnez|inscrivez|recevez|suivez|téléchargez|suscr[ií]b\p{L}*|s[ií]gue\p{L}*|descarg\p{L}*|recib\p{L}*|iscriv\p{L}*|segui\p{L}*|assine|siga\p{L}*)(?!\p{L})/iu;
/** "The Courier newsletter tells you all. Sign up here.": a product, and words that send the reader to it. */
const product =
  /(?<!\p{L})(?:newsletters?|briefings?|podcasts?|whatsapp|telegram|apps?|infolettre|bolet[ií]n|канал\p{L}*|рассылк\p{L}*)(?!\p{L})/iu;
const command =
  /(?:^|[.!?:–]\s)(?:sign up|subscribe|register|click|tap|join|download|listen|follow|abonnier\p{L}*|jetzt|hier|подпис\p{L}*)(?!\p{L})|(?<!\p{L})(?:melden sie sich|mit (?:nur )?einem klick|abonnez-vous|inscrivez-vous|recevez|suscríb(?:ete|ase)|apúntate|iscriviti)(?!\p{L})/iu;
/** Sends the reader somewhere in so many words; needs no product. */
const sent =
  /(?<!\p{L})(?:(?:click|tap|sign up) here|fill (?:out|in) (?:this|our) (?:\p{L}+ )?survey|klicken sie hier|hier klicken|(?:in|into|to) your (?:e-?mail )?inbox|in (?:dein|ihr|euer)(?:em)? postfach|dans votre boîte|en tu (?:correo|bandeja)|cliquez ici|en cliquant ici|haz clic aquí|clicca(?:re|ndo)? qui|clique aqui)(?!\p{L})/iu;
const mostWordsWhenSent = 60;
/** What an outlet says to those who have its letters. */
const leave =
  /(?<!\p{L})(?:unsubscribe|désinscri\p{L}*|désabonn\p{L}*|abbestell\p{L}*|dar(?:te|se) de baja|disiscriv\p{L}*)(?!\p{L})/iu;
/** "Help support journalism like this. Become a subscriber today." */
const patronage =
  /(?:^|[.!?]\s)(?:please )?(?:(?:help |to )?support (?:(?:our|your|this|quality|local|independent|trusted|public-interest) ){1,3}(?:journalism|newsroom|reporting)|become an? (?:\p{L}+ )?(?:subscriber|member|supporter|patron) (?:today|now|for))(?!\p{L})/iu;
/** Asks readers how they liked the article, to ask for something else next. */
const question =
  /^(?:(?:hat|haben) (?:dir|euch|ihnen) (?:dieser|der|unser|das) \p{L}+(?: \p{L}+){0,2} gefallen|(?:ihnen|dir|euch) (?:gefällt|gefallen) |did you (?:like|enjoy|find) this |enjoyed this |(?:vous avez aimé|cet article vous a plu)|¿te ha gustado )/iu;
/** Ways to buy it: any three of them make an offer. */
const edition =
  /(?<!\p{L})(?:kiosk|e-?paper|abo|abonnement|(?:aktuelle|neue) ausgabe|print-?ausgabe|readly|app store|google play|newsstands?|print edition|current issue|out now|am kiosk|subscription)/giu;
const fewestWays = 3;
/** By the line that opens an appeal, as many may go on with it. */
const longestAppeal = 6;
/** How an outlet that lives by gifts calls itself and those who give. */
const funding =
  /(?<!\p{L})(?:(?:non-?profit|reader-(?:supported|funded)|independent) (?:newsroom|news (?:site|organi[sz]ation|outlet)|journalism|publication|magazine)|readers like you|(?:making|make) an? (?:\p{L}+[- ]){0,2}(?:donation|contribution|gift)|spendenfinanziert|(?:eure|deine|ihre|durch) spenden?|leser\p{L}* finanziert|(?:vos|votre|faire un|faites un) dons?|(?:tu|su|vuestra) (?:donación|donativo)|gemeinnützig und unabhängig)(?!\p{L})/iu;
/** What an outlet that asks for money speaks of: its work, what that costs, and who pays for it. */
const plea =
  /(?<!\p{L})(?:(?:high-quality |independent |local )?journalism|paywall|contributions?|donat(?:e|ions?)|subscriptions?|readership|newsroom|news (?:production|costs money)|(?:fact-checked|accessible) news|free(?:ly accessible)? (?:for|to) (?:all|every(?:one|body))|as little as)(?!\p{L})/giu;
const shut =
  /(?<!\p{L})(?:our|these) (?:stories|articles|work|reporting|news) (?:\p{L}+ ){0,2}behind an? (?:\p{L}+ )?paywall(?!\p{L})/iu;
const ownVoice = /(?<!\p{L})(?:we|our|us)(?!\p{L})/iu;
const fewestPleas = 2;
/** It says nothing to the reader yet. */
const fewestPleasAside = 3;
const giver =
  /(?<!\p{L})(?:you|your|sie|ihr|ihre[nrms]?|du|dich|euch|eure[nrms]?|deine[nrms]?|vous|vos|votre|tu|usted|nosotros|uns)(?!\p{L})/iu;
/** On what it is read: "on your phone or tablet". */
const device =
  /(?<!\p{L})(?:on your (?:phone|smartphone|mobile|tablet|device)s?|auf (?:ihrem|deinem|eurem) (?:handy|smartphone|tablet|gerät)|sur votre (?:téléphone|mobile|smartphone|tablette)|en tu (?:móvil|celular|tableta))(?!\p{L})/iu;
/**
 * The words without which nothing of this applies, but for questions and for other scripts than Latin:
 * looking them up takes a tenth of what looking for the patterns does.
 */
const cues = new Set(
  `our unser unsere unserem unseren unserer unseres notre nos nuestro nuestra nuestros nuestras nostro
  nostra nostri nostre nosso nossa nossos nossas newsletter newsletters briefing briefings podcast podcasts
  whatsapp telegram app apps infolettre boletin boletín kiosk epaper paper abo abonnement ausgabe
  printausgabe readly store play newsstand newsstands edition issue out subscription you your sie ihr ihre
  ihrem ihren ihrer ihres du dich euch eure eurem euren eurer eures euer dein deine deinem deinen deiner deines vous
  vos votre tu usted nosotros uns we us support become survey here hier ici aquí qui aqui`.split(
    /\s+/,
  ),
);
const lastLatin = '\u024f';
const fewestWords = 6;
const mostWords = 75;
/** Share of the text before it: in its lead a story may tell of letters and apps. */
const late = 0.1;

export const promotion: LineRule = {
  kind: 'boilerplate',
  reason: 'promotion',
  takes: (page, index) => {
    if (!isInReach(page, index) || (page.before[index] ?? 0) < late) return 0;
    const text = page.lines[index]?.text ?? '';
    if (question.test(text)) return 1;
    if (!hasCue(page.squeezed[index] ?? '')) return 0;
    if (isAppeal(text)) return appealFrom(page, index);
    return isOffer(text, page.words[index] ?? 0) || ways(text) ? 1 : 0;
  },
};

/** `squeezed`: in lower case, with nothing but blanks between words. */
function hasCue(squeezed: string): boolean {
  return squeezed.split(' ').some((word) => cues.has(word) || word > lastLatin);
}

/** A few words in quotation marks, without an end: the name of a letter or a show. */
const named = /[„“"«][^„“”"«»,.!?]{1,40}[“”"»]/gu;

function isInReach({ lines, words }: Page, index: number): boolean {
  const length = words[index] ?? 0;
  if (length < fewestWords || length > mostWords) return false;
  // What is said in quotation marks is no offer to the reader, though it may name one.
  return !/["“”„«»]/.test((lines[index]?.text ?? '').replace(named, ''));
}

/** An appeal of several paragraphs, up to the last that asks; those between speak to the reader. */
function appealFrom(page: Page, index: number): number {
  const run = runLength(
    page,
    index,
    ({ text }, i) =>
      i < index + longestAppeal && isInReach(page, i) && (giver.test(text) || isAppeal(text)),
  );
  const last = page.lines.slice(index, index + run).findLastIndex(({ text }) => isAppeal(text));
  return Math.max(1, last + 1);
}

function isOffer(text: string, length: number): boolean {
  return (
    patronage.test(text) ||
    (leave.test(text) && giver.test(text)) ||
    (length <= mostWordsWhenSent && sent.test(text)) ||
    ((own.test(text) || device.test(text)) && offer.test(text)) ||
    (product.test(text) && command.test(text))
  );
}

function isAppeal(text: string): boolean {
  if (funding.test(text) && giver.test(text)) return true;
  if (!ownVoice.test(text)) return false;
  if (shut.test(text)) return true;
  const pleas = new Set([...text.matchAll(plea)].map(([word]) => word.toLowerCase())).size;
  return pleas >= (giver.test(text) ? fewestPleas : fewestPleasAside);
}

function ways(text: string): boolean {
  const found = [...text.matchAll(edition)].map(([name]) => name.toLowerCase());
  return new Set(found).size >= fewestWays;
}
