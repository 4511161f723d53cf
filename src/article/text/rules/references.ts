/** What a report on research was taken from: "Journal reference:", and the citations under it. */
import { runLength, type LineRule } from '../rule';

const label =
  /^(?:(?:journal |further )?references?|bibliography|works cited|literatur(?:verzeichnis|hinweise?)?|quellen(?:angaben)?|bibliographie|bibliografía|referencias|riferimenti|bibliografia)\s?:?$/iu;
const citation =
  /\bdoi\b|\bISBN\b|\bet al\b|\((?:19|20)\d\d\)|\b(?:19|20)\d\d\s?;|\bpp?\.\s?\d|\bvol\.\s?\d|^\[?\d{1,3}\]/iu;
/** Share of the running text above them. */
const late = 0.6;

export const references: LineRule = {
  kind: 'boilerplate',
  reason: 'references',
  takes: (page, index) => {
    if (!label.test(page.lines[index]?.text ?? '') || (page.before[index] ?? 0) < late) return 0;
    const run = runLength(page, index + 1, ({ text }) => citation.test(text));
    return run > 0 ? run + 1 : 0;
  },
};
