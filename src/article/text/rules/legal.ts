/** Copyright and terms, and what a site says about its cookies and its commissions. */
import { hasSign, type LineRule } from '../rule';

const legal =
  /^(?:(?:copyright\s)?(?:©|\(c\)\s*(?:19|20)\d\d)|copyright\b.{0,10}(?:19|20)\d\d|copyright (?:\S+ ){0,2}\S+$|terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)|we use cookies|this (?:site|website) uses cookies|by (?:continuing|using this site)|impressum|datenschutz(?:erklärung)?$|mentions légales|aviso legal|this material may not be published|disclaimer\s?:|(?:the )?(?:views|opinions) expressed (?:here|above|in this|are|by (?:\S+ ){1,4}(?:are|do not))\b|(?:media|press|investor) (?:contacts?|relations)\s?:|(?:this|the) (?:(?:press|news) )?(?:release|announcement|statement|document)s? (?:may )?(?:contain|include)s? .{0,40}forward[- ]looking|view original (?:content|release)|view source version|url\s?:\s?https?:)/i;
/** What may stand behind a few other words. */
const legalBehind =
  /^(?:.{0,80}\ball rights reserved|.{0,60}\balle rechte vorbehalten|.{0,60}\btous droits réservés|.{0,60}\btodos los derechos reservados|.{0,40}forward[- ]looking statements? (?:disclaimer|disclosure|notice)?$)/i;
const signsOfLegal = ['reserved', 'vorbehalten', 'réservés', 'reservados', 'looking'];
/** How a wire for press releases closes one. */
const source = /^SOURCE:?\s\p{Lu}/u;

/** What a site says about the cookies it sets, however it begins. Speech about cookies is news. */
const consent = /\bcookies\b|\bcookie[- ](?:\p{L}+)/iu;
const speaker =
  /\b(?:we|our|us|your?|this (?:web)?site|wir|uns|unsere[rn]?|ihre[rn]?|diese[rn]? website|nous|notre|nos|votre|ce site|nosotros|nuestr[oa]s?|este sitio|noi|nostr[oi]|questo sito|usamos|utilizamos)\b/iu;
const matter =
  /\b(?:websites?|sites?|browser|consent|privacy|personali[sz]e\p{L}*|personalisier\p{L}*|advertis\p{L}*|partners?|analy[sz]e\p{L}*|preferences|settings|experience|webseiten?|einwilligung|zustimm\p{L}*|einstellungen|anzeigen|navigation|publicité|contenus|sitio|publicidad|sito|pubblicità)\b/iu;

export function isConsent(text: string): boolean {
  return (
    /cookie/i.test(text) &&
    consent.test(text) &&
    !/^["“„«]/.test(text) &&
    speaker.test(text) &&
    matter.test(text)
  );
}

/** How a site is paid for what it links to. */
const commission =
  /(?<!\p{L})(?:affiliate[- ](?:links?|commissions?|partner)|(?:earn|receive|get)s? (?:us )?(?:an? )?(?:small )?(?:affiliate )?(?:commission|compensation)|verdienen wir (?:eine )?(?:kleine )?provision|erhalten wir (?:eine )?(?:kleine )?provision|liens? d['’]affiliation|enlaces? de afiliad)/iu;
const signsOfCommission = ['affiliat', 'afiliad', 'commission', 'compensation', 'provision'];
const reader = /\b(?:we|our|my|you|wir|unser\p{L}*|sie|du|nous|vous|nosotros|tu)\b/iu;

function isPaidFor(text: string): boolean {
  return !/["“”„«»]/.test(text) && commission.test(text) && reader.test(text);
}

const mostWords = 90;

export const legalLines: LineRule = {
  kind: 'boilerplate',
  reason: 'legal',
  takes: ({ lines, words, squeezed }, index) => {
    const text = lines[index]?.text ?? '';
    if ((words[index] ?? 0) > mostWords) return 0;
    if (legal.test(text) || source.test(text) || isConsent(text)) return 1;
    if (hasSign(squeezed[index], signsOfLegal) && legalBehind.test(text)) return 1;
    return hasSign(squeezed[index], signsOfCommission) && isPaidFor(text) ? 1 : 0;
  },
};
