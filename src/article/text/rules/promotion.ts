/** Paragraphs in which an outlet, in its own voice, offers what it sells or sends: newsletters, apps, editions. */
import { runLength, type LineRule, type Page } from '../rule';
import {
  address,
  command,
  cues,
  device,
  edition,
  funding,
  leave,
  offer,
  own,
  ownVoice,
  patronage,
  plea,
  product,
  question,
  sent,
  shut,
} from './words/offers';

const fewestWords = 6;
const mostWords = 75;
const mostWordsWhenSent = 60;
/** Share of the text before it: in its lead a story may tell of letters and apps. */
const late = 0.1;
/** By the line that opens an appeal, as many may go on with it. */
const longestAppeal = 6;
const fewestPleas = 2;
/** It says nothing to the reader yet. */
const fewestPleasAside = 3;
/** Ways to buy it. */
const fewestWays = 3;
const lastLatin = '\u024f';

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
  const text = lines[index]?.text ?? '';
  return !quotation.test(text) || !quotation.test(text.replace(named, ''));
}

const quotation = /["“”„«»]/;

/** An appeal of several paragraphs, up to the last that asks; those between speak to the reader. */
function appealFrom(page: Page, index: number): number {
  const run = runLength(
    page,
    index,
    ({ text }, i) =>
      i < index + longestAppeal && isInReach(page, i) && (address.test(text) || isAppeal(text)),
  );
  const last = page.lines.slice(index, index + run).findLastIndex(({ text }) => isAppeal(text));
  return Math.max(1, last + 1);
}

function isOffer(text: string, length: number): boolean {
  return (
    patronage.test(text) ||
    (leave.test(text) && address.test(text)) ||
    (length <= mostWordsWhenSent && sent.test(text)) ||
    ((own.test(text) || device.test(text)) && offer.test(text)) ||
    (product.test(text) && command.test(text))
  );
}

function isAppeal(text: string): boolean {
  if (funding.test(text) && address.test(text)) return true;
  if (!ownVoice.test(text)) return false;
  if (shut.test(text)) return true;
  const pleas = new Set([...text.matchAll(plea)].map(([word]) => word.toLowerCase())).size;
  return pleas >= (address.test(text) ? fewestPleas : fewestPleasAside);
}

function ways(text: string): boolean {
  const found = [...text.matchAll(edition)].map(([name]) => name.toLowerCase());
  return new Set(found).size >= fewestWays;
}
