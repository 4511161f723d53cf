/** The paragraph about the writer under an article, with or without a heading. */
import { readByline } from '../../byline';
import { runLength, type LineRule, type Page } from '../rule';
import { endsSentence } from '../shape';

const heading =
  /^(?:about the (?:author|writer)s?|author(?:s|\(s\))?|(?:über|zu) (?:den|die|der) autor(?:in|en)?(?:nen)?(?:\s?\/\s?(?:den |die )?autor(?:in)?)?|zur person|autor(?:[:*_/]?innen|[:*_/]?in)?|à propos de l['’]auteur(?:e)?|l['’]auteur(?:e)?|sobre (?:la firma|el autor|la autora|o autor|a autora)|sull['’]autore|over de auteur)\s?:?$/iu;

const name = "(?:Dr\\.? |Prof\\.? )?(?:[\\p{Lu}][\\p{L}.'’-]*\\s){1,4}";
/** "Ann Lee is a reporter at …", and the same in other languages. */
const biography = new RegExp(
  `^(?:${name}(?:is|was|has been|has(?= (?:covered|written))|covers|writes|reports|ist|est|es|è|é)|(?:The (?:author|writer)|Der Autor|Die Autorin|L['’]auteure?)\\s(?:is|ist|est))\\s.{0,120}?(?:\\b[Rr]eporter|[Jj]ournalist|[Rr]edakteur|[Rr]édact|[Kk]orrespondent|[Cc]orrespondent|\\b(?:editor|columnist|contributor|producer|writer|author|Autor|blogger|intern|fellow|staff|newsroom|freelance|professor|Professor|lecturer|cover(?:s|ed|ing)|writ(?:es|ten)|periodista|giornalista|jornalista))`,
  'u',
);
/** What only a note about the writer says. */
const cue =
  /@\w|twitter|e-?mail|follow (?:him|her|them)|reach(?:ed)? (?:him|her|them|at)|(?:his|her|their) (?:work|book|latest|column)|views? (?:expressed|here)|opinions? expressed|more from|contact|previously|joined the|based in|(?:lives|lebt) in|since (?:19|20)\d\d|seit (?:19|20)\d\d/iu;
/** "Ann Lee covers the port. Reach her at …": what she does, and where to write to her. */
const beat = new RegExp(`^${name}(?:covers|reports on|writes about)\\s`, 'u');
const addressOfWriter =
  /(?:reach|follow|e-?mail|contact|write to|find) (?:him|her|them)\b|(?:him|her|them) (?:at|on) \S{0,40}@|\S@\S{1,80}\.\S/iu;
const mostWords = 70;
/** A single sentence at the very end needs no further cue. */
const mostWordsAlone = 30;

export const author: LineRule = {
  kind: 'boilerplate',
  reason: 'author',
  takes: (page, index) => {
    const text = page.lines[index]?.text ?? '';
    const isNote = [isBiography, isUnderName, isUnderByline].some((is) => is(page, index, text));
    if (isNote) return 1;
    if (!heading.test(text)) return 0;
    if ((page.before[index] ?? 0) < 0.6) return 1;
    return 1 + runLength(page, index + 1, (_, i) => (page.words[i] ?? 0) >= 8);
  },
};

function isBiography(page: Page, index: number, text: string): boolean {
  const words = page.words[index] ?? 0;
  if ((page.before[index] ?? 0) < 0.6 || words > mostWords) return false;
  if (beat.test(text) && addressOfWriter.test(text)) return true;
  if (!biography.test(text)) return false;
  const isLast = index >= page.lastProse;
  return cue.test(text) || (isLast && words <= mostWordsAlone);
}

/** "I cover breaking news." under the name of the writer, above the text. */
const ofOneself = /^I (?:cover|write about|report on|edit)\s/;
const mostWordsOfName = 5;

function isUnderName(page: Page, index: number, text: string): boolean {
  if (!ofOneself.test(text) || index > page.firstProse) return false;
  const [above, words = 0] = [page.lines[index - 1]?.text ?? '', page.words[index - 1]];
  return words > 0 && words <= mostWordsOfName && !endsSentence(above);
}

/** A lead may stand above both. */
const mostOnTop = 3;

/** "Ann Lee has covered the port for six years." right under "By Ann Lee". */
function isUnderByline(page: Page, index: number, text: string): boolean {
  if (index > page.firstProse + mostOnTop || (page.words[index] ?? 0) > mostWordsAlone)
    return false;
  const names = readByline(page.lines[index - 1]?.text ?? '');
  return names !== null && text.startsWith(`${names} `) && biography.test(text);
}
