/** What a text cites, in a list under a heading of its own. */
import { runLength, type LineRule } from '../rule';

const heading =
  /^(?:\d{1,2}\.?\s)?(?:references?(?: and notes)?|bibliography|works cited|literature(?: cited)?|citations|literatur(?:verzeichnis|hinweise|angaben)?|quellen(?:verzeichnis|angaben|nachweise?)?|einzelnachweise|références(?: bibliographiques)?|notes et références|bibliographie|referencias(?: bibliográficas)?|bibliografía|bibliografia|riferimenti(?: bibliografici)?|referências|källor|kilder|referenser|bronnen|литература|источники|примечания|参考文献|脚注|출처|참고문헌)\s?[:：]?$/iu;
/** A year, an address or a number in a journal: what every entry of such a list bears. */
const entry =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|\bdoi\b|\bISBN\b|\bet al\b|\b(?:pp?|vol|no|S|Nr|Bd)\. ?\d/iu;
/** "[3]", "CAS PubMed Google Scholar": what stands between the entries. */
const mostBetween = 8;
const mostWords = 90;
const fewestEntries = 2;

export const references: LineRule = {
  kind: 'boilerplate',
  reason: 'references',
  takes: ({ lines, words, ...page }, index) => {
    if (!heading.test(lines[index]?.text ?? '')) return 0;
    let entries = 0;
    const run = runLength({ lines, words, ...page }, index + 1, ({ text }, i) => {
      const length = words[i] ?? 0;
      const isEntry = length <= mostWords && entry.test(text);
      if (isEntry) entries += 1;
      return isEntry || length <= mostBetween;
    });
    return entries >= fewestEntries ? 1 + run : 0;
  },
};
