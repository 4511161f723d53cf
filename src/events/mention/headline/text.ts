/** Joins words into a headline: what is left out, where it may be cut, how it begins and ends. */
import { isComma, type Range, type Word } from '../words';

/** The longest headline, in UTF-16 units. */
export const longest = 90;

/** A cut that leaves less than this leaves too much out. */
const spare = 40;

export interface Piece {
  readonly text: string;
  /** A blank stands before it. */
  readonly spaced: boolean;
  /** The headline may end before it. */
  readonly breaks: boolean;
}

const empty = new Set([
  'also',
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'therefore',
  'thus',
]);
const openers = new Set([
  'including',
  'regarding',
  'concerning',
  'that',
  'which',
  'who',
  'whether',
  'because',
  'while',
  'after',
  'before',
  'as',
]);

/** The words of `range` as pieces, without those in `omitted` and without parentheses. */
export function pieces(
  words: readonly Word[],
  range: Range,
  omitted: readonly Range[],
): readonly Piece[] {
  const left: Piece[] = [];
  let depth = 0;
  let gap = false;
  for (let i = range.first; i <= range.last; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.text === '(' || word.text === '[') depth++;
    const inside = depth > 0;
    if (word.text === ')' || word.text === ']') depth--;
    if (
      inside ||
      omitted.some((part) => part.first <= i && i <= part.last) ||
      empty.has(word.lower)
    ) {
      gap = true;
      continue;
    }
    const previous = words[i - 1];
    const text = word.text;
    // What a left out phrase leaves behind: its comma, its possessive.
    if (gap && (/^['’]s?$/.test(text) || (isComma(word) && left.length === 0))) continue;
    if (isComma(word) && left.at(-1)?.text === ',') continue;
    // “followed on Monday, after …”
    if (gap && isComma(word) && /^(?:after|before)$/.test(words[i + 1]?.lower ?? '')) continue;
    const spaced =
      left.length > 0 &&
      (previous === undefined || previous.end < word.start || (gap && !isMark(word)));
    // “clean-up” has no place to cut.
    const joint = isComma(word) || /^[—–;:]$/.test(text);
    left.push({
      text,
      spaced,
      breaks: joint || (spaced && opensPart(word, previous)),
    });
    gap = false;
  }
  return left;
}

/** Whether a part of the sentence begins that a headline can do without. */
function opensPart(word: Word, previous: Word | undefined): boolean {
  return (
    (word.pos === 'ADP' && word.lower !== 'of' && !isParticle(word, previous)) ||
    word.pos === 'CCONJ' ||
    word.pos === 'SCONJ' ||
    word.text === 'to' ||
    openers.has(word.lower)
  );
}

/** “rule out”, “take off”: no place to cut. */
function isParticle(word: Word, previous: Word | undefined): boolean {
  const verbal = previous?.pos === 'VERB' || previous?.lower.endsWith('ing') === true;
  return verbal && particles.has(word.lower);
}

const particles = new Set('out up off down away back over in on'.split(' '));

function isMark(word: Word): boolean {
  return word.pos === 'PUNCT' && !/^["“‘(]$/.test(word.text);
}

/** One piece of text that stands as it is. */
export function fixed(text: string, spaced = true): Piece {
  return { text, spaced, breaks: false };
}

/** At most `room` characters, cut where the sense allows; `least` pieces are never given up. */
export function fit(parts: readonly Piece[], least: number, room: number = longest): string {
  const whole = finished(parts);
  if (whole.length <= room) return whole;
  for (let end = parts.length - 1; end >= Math.max(least, 2); end--) {
    if (!parts[end]?.breaks) continue;
    const text = cut(parts.slice(0, end));
    if (text.length <= room && (text.length >= spare || end === least)) return text;
  }
  // Before “of” when little else is left: “the position of …” says little without.
  for (let end = parts.length - 1; end >= Math.max(least, 2); end--) {
    const text = cut(parts.slice(0, end));
    if ((parts[end]?.breaks || parts[end]?.text === 'of') && text.length <= room) return text;
  }
  for (let end = parts.length - 1; end > 1; end--) {
    const text = finished(parts.slice(0, end));
    if (text.length < room) return `${text}…`;
  }
  return `${whole.slice(0, room - 1)}…`;
}

/** The pieces as text, as they are. */
export function joinPieces(parts: readonly Piece[]): string {
  return parts.map(({ text, spaced }, i) => (i > 0 && spaced ? ' ' : '') + text).join('');
}

function finished(parts: readonly Piece[]): string {
  const closing = parts.at(-1)?.text === '”' ? parts.slice(-1) : [];
  let end = parts.length - closing.length;
  while (end > 2 && isUnfinished(parts[end - 1]?.text ?? '')) end--;
  let text = joinPieces([...parts.slice(0, end), ...closing])
    .replace(/\s+/g, ' ')
    .trim();
  text = balanced(text.replace(/,? and again$/, ''))
    .replace(/^[,;:.\s—–-]+/, '')
    .replace(/[,;:\s—–-]+$/, '');
  if (text.endsWith('.') && !/\b(?:[A-Z]\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.)$/.test(text))
    text = text.slice(0, -1);
  text = text.replace(/[.,](?=["”]$)/, '');
  return capitalised(text);
}

/** With a capital, but for names that are written without one (“iPhone”). */
export function capitalised(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** “… if the United States”: a clause of which its verb was cut off. */
const stub =
  /,? (?:if|when|unless|because|while|although|though|until|as|after|before)(?: \S+){1,3}$/;

/** A cut headline does not end on an example or on half a relative clause. */
function cut(parts: readonly Piece[]): string {
  return finished(parts)
    .replace(/,? including .*$/, '')
    .replace(/ (?:that|which|who) \S+$/, '')
    .replace(openEnd, '')
    .replace(stub, '');
}

/** Participles and nouns that ask for what was cut off behind them. */
const openEnd =
  /,? (?:known|linked|used|based|aimed|designed|intended|related|due|according|compared|in (?:relation|response|addition|connection|order|line|terms)|as well|such|along|together)$/;

const unfinished = new Set(
  `the a an of in on at by for with from to into and or but as that which who whose than its his her
   their our more most very also about over under between against after before during while when is
   are was were be been has have had will would could may might , - – — ; : ( regarding including
   not no such another other both just only even shortly soon until since he she they we i
   if whether per like just least so nor into upon amid despite without`.split(/\s+/),
);

function isUnfinished(text: string): boolean {
  return unfinished.has(text.toLowerCase());
}

/** Straight and curly quotation marks in pairs, or none. */
function balanced(text: string): string {
  const straight = text.split('"').length - 1;
  let result = straight % 2 === 1 ? text.replace('"', '') : text;
  const open = result.split('“').length;
  const close = result.split('”').length;
  if (open > close) result = result.includes(': “') ? `${result}”` : result.replace('“', '');
  if (close > open) result = result.replace('”', '');
  return result;
}
