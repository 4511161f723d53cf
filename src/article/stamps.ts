/** A sentence → the time stamps and photo credits in it: a page's own words, which tell nothing. */
import { matchesOf } from '../base/matches';
import { monthNames } from '../base/month-names';
import type { Span } from '../base/span';

const month = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2} ${month} \\d{4}`;
const zone = '(?: (?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]T|UK time|UK|Help))';
const clock = `\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?${zone}{0,2}`;
const updated = '(?:(?:Page )?[Ll]ast updated at )';

/** “Monday 3 May 2021 19.10 BST”, “Page last updated at 10:14 GMT, Monday, 3 May 2021 11:14 UK”. */
const timeStamp = new RegExp(
  `(?:${updated}?${clock},? (?:\\| )?${day}(?: ${clock})?|${day}(?:,| \\|)? ${updated}?${clock})`,
  'g',
);

const agency =
  '(?:Getty Images|Getty|Rex Features|Rex|Associated Press|Press Association|AP|AFP|Reuters|EPA|PA|Corbis|Alamy|Bloomberg|Greenpeace|Nasa|Handout)';

/** “Photograph: Ada Quill/Reuters”, “Photo: AP”. */
const credit = new RegExp(
  `\\b(?:Photograph|Photo|Picture|Image): (?:[^.:/]{1,40}\\/){0,3}${agency}(?:\\\\?\\/${agency}){0,2}(?![\\p{L}\\p{N}])`,
  'gu',
);

const company = '(?:Ltd|LTD|Limited|Inc|LLC|Productions|Pictures|Studios|Media|TV)';

/** “Clips courtesy Marsh Media Ltd”, as far as the firm’s name tells where it ends. */
const courtesy = new RegExp(
  `\\b(?:Clips?|Footage|Images?|Photos?|Pictures?|Video) courtesy (?:of )?(?:\\p{Lu}[\\p{L}&.-]* ){0,4}?${company}(?: ${company})?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** In a date of a sentence these words come before: it is no stamp. */
const introducing = /\b(?:on|at|in|since|by|of|from|until|till|before|after|to|and|the) $/i;

/** Each with what is found at once, and without which it is not there: every sentence is asked. */
const stamps: readonly (readonly [stamp: RegExp, sign: RegExp])[] = [
  [timeStamp, /\d[:.]\d\d/],
  [credit, /: /],
  [courtesy, / courtesy /],
];

/** In order; offsets into `sentence`. */
export function stampsIn(sentence: string): readonly Span[] {
  const likely = stamps.filter(([, sign]) => sign.test(sentence));
  if (likely.length === 0) return [];
  return likely
    .flatMap(([stamp]) => matchesOf(sentence, stamp))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start }) => !introducing.test(sentence.slice(Math.max(0, start - 8), start)))
    .sort((a, b) => a.start - b.start);
}

/** Whether the sentence is nothing but a stamp or a credit. */
export function isStamp(sentence: string): boolean {
  const rest = stampsIn(sentence).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    sentence,
  );
  return rest !== sentence && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether the sentence begins with a photo credit: what stands before it describes the photo. */
export function isCredited(sentence: string): boolean {
  return /^(?:Photograph|Photo|Picture|Image)(?: credit)?:/.test(sentence);
}
