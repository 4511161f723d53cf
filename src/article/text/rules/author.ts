/** The paragraph about the writer under an article, and its heading. */
import { runLength, type LineRule } from '../rule';
import { wordCount } from '../shape';

const heading =
  /^(?:about the (?:author|writer)s?|author(?:s|\(s\))?|(?:über|zu) (?:den|die|der) autor(?:in|en)?(?:nen)?|zur person|autor(?:in)?|à propos de l['’]auteur(?:e)?|l['’]auteur(?:e)?|sobre (?:el autor|la autora|o autor|a autora)|sull['’]autore|over de auteur)\s?:?$/iu;

export const author: LineRule = {
  kind: 'boilerplate',
  reason: 'author',
  takes: (page, index) => {
    if (!heading.test(page.lines[index]?.text ?? '')) return 0;
    if ((page.before[index] ?? 0) < 0.6) return 1;
    return 1 + runLength(page, index + 1, ({ text }) => wordCount(text) >= 8);
  },
};
