/** Where a page shuts before readers who have not paid: the call to do so, and the offers under it. */
import { runLength, type LineRule } from '../rule';

const call =
  /^(?:(?:to )?(?:(?:continue|keep|finish) reading (?:with|for|by|your|this (?:article|story) (?:with|for|by))|(?:finish|unlock) (?:this|the) (?:article|story))\b.{0,60}|(?:subscribe|sign (?:in|up)|log ?in|register|join) (?:now )?to (?:continue|keep|read|unlock|finish)\b.{0,60}|(?:this|the (?:rest|full)) .{0,30}(?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) .{0,30}(?:subscribers|members)\b.{0,60}|you[’']?(?:ve| have) (?:reached|read|used) .{0,40}(?:free|limit).{0,40}|already (?:a |have a )subscri(?:ber|ption)\b.{0,40}|(?:jetzt |artikel )?(?:weiterlesen|weiter lesen) mit .{2,40}|(?:diesen|den) artikel (?:weiterlesen|freischalten).{0,40}|.{0,40}\b(?:lesen sie (?:diesen|den) artikel|nur für (?:unsere )?abonnenten)\b.{0,40}|(?:article|contenu|accès) (?:premium )?réservée? (?:aux|à nos) abonnés.{0,40}|il vous reste .{2,40}(?:à lire|à découvrir).{0,60}|(?:cet article|la suite) est réservée? .{0,60}|pour lire (?:la suite|gratuitement|cet article).{0,60}|(?:suscríbete|regístrate|inicia sesión)(?: gratis)? (?:para|y) .{0,60}|si (?:ya )?tienes (?:una )?cuenta en .{2,60}|para (?:seguir|continuar) leyendo\b.{0,160}|(?:contenido|artículo) (?:exclusivo|solo) para suscriptores.{0,40}|(?:abbonati|accedi|registrati) per (?:continuare|leggere).{0,60}|questo (?:articolo|contenuto) è riservato .{0,60}|(?:assine|faça login) para (?:continuar|ler).{0,60})$/iu;
/** What an offer names: a price, or who has paid already. */
const offer =
  /[€$£¥]\s?\d|\d\s?[€$£¥]|(?<!\p{L})(?:subscri(?:be|bers?|ptions?)|abonn\p{L}*|suscri\p{L}*|abbona\p{L}*|assina\p{L}*|(?:log|sign) ?in|anmelden|connect(?:er|ez)|iniciar? sesión)(?!\p{L})/iu;
/** Share of the running text above the call: where the text goes on, the call stands amid it. */
const mostlyAbove = 0.5;
/** Offers are told in a sentence or two each. */
const longestOffer = 60;

export const paywall: LineRule = {
  kind: 'boilerplate',
  reason: 'paywall',
  takes: (page, index) => {
    if (!call.test(page.lines[index]?.text ?? '')) return 0;
    if ((page.before[index] ?? 0) < mostlyAbove) return 1;
    const rest = runLength(page, index, (_, i) => (page.words[i] ?? 0) <= longestOffer);
    const isLast = index + rest === page.lines.length;
    return isLast && page.lines.slice(index + 1).some(({ text }) => offer.test(text)) ? rest : 1;
  },
};
