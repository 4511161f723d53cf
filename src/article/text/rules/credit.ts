/** Lines in which a news agency or its people are credited with the report. */
import { readByline } from '../../byline';
import { isAgencyAlone } from '../../credit';
import type { LineRule } from '../rule';

const opening =
  /^[([]?(?:this (?:article|story|report|content|copy)\b.{0,60}\b(?:produced|published|provided|generated|distributed|syndicated|written|supplied|created|republished|appeared)\b|(?:additional )?(?:reporting|writing|editing)\s(?:and\s(?:writing|editing)\s)?by\s|(?:written|compiled|edited|produced) by:?\s[^,]{3,60}$|(?:\(|\[)?(?:source|quelle|fuente|fonte|källa|kilde|bron|źródło|zdroj|forrás|источник|джерело|kaynak|المصدر|来源|來源|出典|출처)\s?[:：]|contributing(?: reporters?| writers?)?\s?:\s|(?:with|con|avec|mit) (?:inputs?|reporting|files|agencies|informaci[oó]n(?:es)?|material|informationen)\b|(?:text|report|words|story)\s?:\s[^.]{3,60}$|our standards:|the post .{3,200} appeared first on|der beitrag .{3,200} erschien zuerst auf|the associated press contributed|.{0,80}\bcontributed to this (?:report|article|story))/i;
/** "Photographs and text by Ann Lee", "Audio produced by Bob Roe": who made what, and nothing else. */
const makers =
  /^(?:(?:additional|produced|and|&|,|text|words|story|audio|sound|video|film|graphics?|illustrations?|drawings|maps?|data|design|research|interview|pictures|images|photos?|photographs?|photography|translation|development)\s?){1,6}(?:(?:was |were )?(?:produced|edited|provided|compiled)\s)?by:?\s(.{3,80})$/iu;
/** "Lee reported from Oslo. Roe and Fell contributed from Bergen.", at the end. */
const reporters =
  /^(?:(?:\p{Lu}[\p{L}.’'-]{1,30},?\s(?:and\s)?){1,8}(?:also\s)?(?:reported|contributed)\s(?:from|to)\s[^.]{2,60}\.\s?){1,3}$/u;
const mostWords = 40;

export const credit: LineRule = {
  kind: 'boilerplate',
  reason: 'credit',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    const words = page.words[index] ?? 0;
    if (words <= mostWords && (opening.test(text) || isOfMakers(text))) return 1;
    if (index >= page.lastProse && words <= mostWords && reporters.test(text)) return 1;
    // "Reuters" or "(AFP)" alone on a line.
    return words <= 4 && isAgencyAlone(text) ? 1 : 0;
  },
};

function isOfMakers(text: string): boolean {
  const names = makers.exec(text)?.[1]?.replace(/\.$/, '');
  return names !== undefined && readByline(`By ${names}`) !== null;
}
