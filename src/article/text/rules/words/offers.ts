/**
 * What an outlet says where it offers its readers something in its own voice: patterns, and the words
 * without which none of them applies.
 */
function list(words: string): readonly string[] {
  return words.split(/\s+/);
}

function anyOf(words: readonly string[]): string {
  return `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
}

const possessives = list(
  `our unser unsere unserem unseren unserer unseres notre nos nuestro nuestra nuestros nuestras
  nostro nostra nostri nostre nosso nossa nossos nossas`,
);
/** To the reader: "your", "vous". */
const addresses = list(
  `you your sie ihr ihre ihrem ihren ihrer ihres du dich euch eure eurem euren eurer eures deine deinem
  deinen deiner deines vous vos votre tu usted nosotros uns`,
);
const voices = list('we our us');
const products = list(
  `newsletter newsletters briefing briefings podcast podcasts whatsapp telegram app apps infolettre
  boletin boletín`,
);

/** "our free morning newsletter", "unsere App": what is the outlet's own. */
export const own = new RegExp(
  `(?<!\\p{L})(?:${possessives.join('|')})\\s(?:\\S{1,30}\\s){0,3}?[\\p{L}-]{0,30}?(?:news-?letters?|e-?mails?|briefings?|bulletin|podcasts?|apps?|channels?|facebook|instagram|telegram|whatsapp|magazines?|e-?papers?|coverage|dossiers?|guides?|series|archives?|special report|live ?blog|themenseite|(?:print|digital) edition|subscribers|membership|supporters|fan-?shop|online-?shop|abos?|abonnements?|kan[aä]l(?:e|en)?|programm|unterstützer\\p{L}*|ausgabe|infolettre|bolet[ií]n|suscripción|aplicación)(?!\\p{L})`,
  'iu',
);
export const offer =
  /(?<!\p{L})(?:subscribe|sign up|register|join|follow|download|check out|become|donate|support|click|get|read|listen|find|see|here|abonnier\p{L}*|bestell\p{L}*|an(?:zu)?meld\p{L}*|melde\p{L}*|unterstütz\p{L}*|herunterlad\p{L}*|download|folge\p{L}*|lesen sie|finde\p{L}*|hier|abonnez|inscrivez|recevez|suivez|téléchargez|suscr[ií]b\p{L}*|s[ií]gue\p{L}*|descarg\p{L}*|recib\p{L}*|iscriv\p{L}*|segui\p{L}*|assine|siga\p{L}*)(?!\p{L})/iu;
/** "The Courier newsletter tells you all. Sign up here.": a product, and words that send the reader to it. */
export const product = new RegExp(anyOf([...products, 'канал\\p{L}*', 'рассылк\\p{L}*']), 'iu');
export const command =
  /(?:^|[.!?:–]\s)(?:sign up|subscribe|register|click|tap|join|download|listen|follow|abonnier\p{L}*|jetzt|hier|подпи[сш]\p{L}*)(?!\p{L})|(?<!\p{L})(?:melden sie sich|mit (?:nur )?einem klick|abonnez-vous|inscrivez-vous|recevez|suscríb(?:ete|ase)|apúntate|iscriviti)(?!\p{L})/iu;
/** Sends the reader somewhere in so many words; needs no product. */
export const sent =
  /(?<!\p{L})(?:(?:click|tap|sign up) here|fill (?:out|in) (?:this|our) (?:\p{L}+ )?survey|klicken sie hier|hier klicken|(?:in|into|to) your (?:e-?mail )?inbox|in (?:dein|ihr|euer)(?:em)? postfach|dans votre boîte|en tu (?:correo|bandeja)|cliquez ici|en cliquant ici|haz clic aquí|clicca(?:re|ndo)? qui|clique aqui)(?!\p{L})/iu;
/** What an outlet says to those who have its letters. */
export const leave =
  /(?<!\p{L})(?:unsubscribe|désinscri\p{L}*|désabonn\p{L}*|abbestell\p{L}*|dar(?:te|se) de baja|disiscriv\p{L}*)(?!\p{L})/iu;
/** "Help support journalism like this. Become a subscriber today." */
export const patronage =
  /(?:^|[.!?]\s)(?:please )?(?:(?:help |to )?support (?:(?:our|your|this|quality|local|independent|trusted|public-interest) ){1,3}(?:journalism|newsroom|reporting)|become an? (?:\p{L}+ )?(?:subscriber|member|supporter|patron) (?:today|now|for))(?!\p{L})/iu;
/** Asks readers how they liked the article, to ask for something else next. */
export const question =
  /^(?:(?:hat|haben) (?:dir|euch|ihnen) (?:dieser|der|unser|das) \p{L}+(?: \p{L}+){0,2} gefallen|(?:ihnen|dir|euch) (?:gefällt|gefallen) |did you (?:like|enjoy|find) this |enjoyed this |(?:vous avez aimé|cet article vous a plu)|¿te ha gustado )/iu;
/** Ways to buy it: any three of them make an offer. */
export const edition =
  /(?<!\p{L})(?:kiosk|e-?paper|abo|abonnement|(?:aktuelle|neue) ausgabe|print-?ausgabe|readly|app store|google play|newsstands?|print edition|current issue|out now|am kiosk|subscriptions?)(?!\p{L})/giu;
/** How an outlet that lives by gifts calls itself and those who give. */
export const funding =
  /(?<!\p{L})(?:(?:non-?profit|reader-(?:supported|funded)|independent) (?:newsroom|news (?:site|organi[sz]ation|outlet)|journalism|publication|magazine)|readers like you|(?:making|make) an? (?:\p{L}+[- ]){0,2}(?:donation|contribution|gift)|spendenfinanziert|(?:eure|deine|ihre|durch) spenden?|leser\p{L}* finanziert|(?:vos|votre|faire un|faites un) dons?|(?:tu|su|vuestra) (?:donación|donativo)|gemeinnützig und unabhängig)(?!\p{L})/iu;
/** What an outlet that asks for money speaks of: its work, what that costs, and who pays for it. */
export const plea =
  /(?<!\p{L})(?:(?:high-quality |independent |local )?journalism|paywall|contributions?|donat(?:e|ions?)|subscriptions?|readership|newsroom|news (?:production|costs money)|(?:fact-checked|accessible) news|free(?:ly accessible)? (?:for|to) (?:all|every(?:one|body))|as little as)(?!\p{L})/giu;
export const shut =
  /(?<!\p{L})(?:our|these) (?:stories|articles|work|reporting|news) (?:\p{L}+ ){0,2}behind an? (?:\p{L}+ )?paywall(?!\p{L})/iu;
export const ownVoice = new RegExp(anyOf(voices), 'iu');
export const address = new RegExp(anyOf(addresses), 'iu');
/** On what it is read: "on your phone or tablet". */
export const device =
  /(?<!\p{L})(?:on your (?:phone|smartphone|mobile|tablet|device)s?|auf (?:ihrem|deinem|eurem) (?:handy|smartphone|tablet|gerät)|sur votre (?:téléphone|mobile|smartphone|tablette)|en tu (?:móvil|celular|tableta))(?!\p{L})/iu;

/**
 * In lower case. Of every pattern but `question`, one of these stands in whatever it finds, or a word in
 * another script than Latin: looking them up takes a tenth of what looking for the patterns does.
 */
export const cues: ReadonlySet<string> = new Set([
  ...possessives,
  ...addresses,
  ...voices,
  ...products,
  // Of `sent`: to where, or into what of the reader's.
  ...list('here survey hier ici aquí qui aqui dein euer'),
  // Of `patronage`.
  ...list('support become'),
  // Of `edition`.
  ...list(
    `kiosk epaper paper abo abonnement ausgabe printausgabe readly store play newsstand newsstands
    edition issue out subscription subscriptions`,
  ),
]);
