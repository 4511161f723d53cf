/** Whom to call or write to about what an office announces: a label and short lines, or lines of nothing but numbers. */
import { runLength, type LineRule, type Page } from '../rule';
import { endsSentence } from '../shape';

const label =
  /^(?:(?:media|press|news|further|editorial)?\s?(?:contacts?|enquiries|inquiries)|(?:presse|medien)?(?:kontakt|stelle)|ansprechpartner\p{L}*|contacts? presse|contacto(?: de prensa)?|contatti(?: stampa)?)\s?(?:$|[:：])/iu;
/** "Tel.: 0228 123", "press@harbour.example": all of it, whatever else stands around it. */
const number =
  /^(?:(?:tel(?:efon|ephone|éfono|efono)?|phone|mobile?|mobil|handy|fax|e-?mail|correo|internet|web(?:site|seite)?|www)\s?[.:：]{1,2}\s?\S.{2,80}|\S{1,40}@\S{1,40}\.\p{L}{2,10}|[+(0][\d\s()/.-]{7,24})$/iu;
const longestLine = 12;
const fewestNumbers = 2;

export const contact: LineRule = {
  kind: 'boilerplate',
  reason: 'contact',
  takes: (page, index) => {
    const run = runLength(page, index, ({ text }) => number.test(text));
    const isAround = index < page.firstProse || index > page.lastProse;
    if (run >= fewestNumbers && isAround) return run;
    return label.test(page.lines[index]?.text ?? '') ? cardFrom(page, index) : 0;
  },
};

/** Short lines from the label on, up to the last of those with a number. */
function cardFrom(page: Page, index: number): number {
  const run = runLength(
    page,
    index,
    ({ text }, i) => (page.words[i] ?? 0) <= longestLine && !endsSentence(text),
  );
  const held = page.lines.slice(index, index + run);
  return held.findLastIndex(({ text }) => number.test(text) || /\S@\S|\d{4}/.test(text)) + 1;
}
