/** Pieces become a headline: cut where the sense allows, ended where it says something. */
import { joinPieces, type Piece } from './pieces';
import { endsOpen } from '../judging/readable';

/** The longest headline, in UTF-16 units. */
export const longest = 90;

/** A cut that leaves less than this leaves too much out. */
const shortestCut = 40;

/** At most `room` characters, cut where the sense allows; `least` pieces are never given up. */
export function fit(parts: readonly Piece[], least: number, room: number = longest): string {
  const whole = finished(parts.some(isReason) ? withoutStub(parts, opensReason) : parts);
  if (whole.length <= room) return whole;
  const lean = parts.some(({ spare }) => spare) ? withoutSpare(parts) : parts;
  const short = lean === parts ? whole : finished(lean);
  if (short.length <= room) return short;
  const open: string[] = [];
  for (const those of lean === parts ? [parts] : [parts, lean]) {
    for (let end = those.length - 1; end >= Math.max(least, 2); end--) {
      if (those[end]?.cut !== 'well') continue;
      const text = cut(those.slice(0, end));
      if (text.length > room || (text.length < shortestCut && end !== least)) continue;
      // “signed it into law, little more | than an hour after …”: farther in front there may be a better place.
      if (!endsOpen(text)) return text;
      open.push(text);
    }
  }
  const [first] = open;
  if (first !== undefined) return first;
  for (let end = parts.length - 1; end >= Math.max(least, 2); end--) {
    const text = cut(parts.slice(0, end));
    if (parts[end]?.cut !== 'never' && text.length <= room) return text;
  }
  for (let end = parts.length - 1; end > 1; end--) {
    const text = finished(parts.slice(0, end));
    if (text.length < room) return `${text}…`;
  }
  return `${whole.slice(0, room - 1)}…`;
}

function withoutSpare(parts: readonly Piece[]): readonly Piece[] {
  return parts.filter(({ spare }) => !spare);
}

function finished(parts: readonly Piece[]): string {
  const closing = parts.at(-1)?.text === '”' ? parts.slice(-1) : [];
  let end = parts.length - closing.length;
  while (end > 2 && isUnfinished(parts[end - 1], parts[end - 2])) end--;
  let text = joinPieces([...parts.slice(0, end), ...closing])
    // “Bells rang for 43 minutes, one for each”: of whom, stands before.
    .replace(/, (?:one|two|three) (?:for|to|from|in) each(?:,|$)/, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  text = balanced(withoutDangling(text))
    .replace(/^[,;:.\s—–-]+/, '')
    .replace(/[,;:\s—–_-]+$/, '');
  if (text.endsWith('.') && !/\b(?:[A-Z]\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.)$/.test(text))
    text = text.slice(0, -1);
  text = text.replace(/[.,](?=["”]$)/, '');
  return capitalised(text);
}

/** Without what a time that was left out leaves behind: “loses seats in elections due”. */
function withoutDangling(text: string): string {
  const whole = text.replace(
    /,? and (?:again$|that .*$)| from now$|, (?:later|perhaps|rather|though|(?:most|more) recently)$/,
    '',
  );
  // “proposed it, when, as a student”: she did something else.
  const stub = /,? (?:when|where|while), (?:as|in|at|after|with|by|during) [^,]*$/;
  if (stub.test(whole)) return whole.replace(stub, '');
  // “rose 5% in the three months ended”
  const period =
    / (?:in|for|during|over) the \p{L}+ (?:weeks|months|quarters|year) end(?:ed|ing)(?=$|,)/u;
  if (period.test(whole)) return whole.replace(period, '');
  // “has been kept ever”, without its “since”
  if (whole.endsWith(' ever')) return whole.replace(/( been \p{L}+) ever$/u, '$1');
  if (whole.endsWith(' due')) return isDue.test(whole) ? whole : whole.slice(0, -' due'.length);
  // “accused of killing Ruth Calder, 46”
  return /\d$/.test(whole) ? whole.replace(/(\p{Lu}\p{Ll}+), \d{1,2}$/u, '$1') : whole;
}

/** “a report is due” */
const isDue = /\b(?:is|are|was|were|be|been|falls?|fell) due$/;

/** With a capital, but for names that are written without one (“iPhone”). */
export function capitalised(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  // “top kill” as well
  return text.replace(/^["“‘]?\p{Ll}/u, (opening) => opening.toUpperCase());
}

/** A cut headline does not end on an example or on half a clause. */
function cut(parts: readonly Piece[]): string {
  return finished(withoutStub(parts))
    .replace(/,? including .*$/, '')
    .replace(openEnd, '')
    .replace(openSpan, '');
}

/** “…, more than 24 hours”, of which what it was after was cut off. */
const openSpan =
  /, (?:(?:(?:little )?(?:more|less) than|just|only|barely|nearly|almost|about) )?(?:\p{N}+|an?|two|three|four|five|six|a few|several) \p{L}*(?:minute|hour|day|week|month|year)s?$/u;

/** “… that the United States”, “… if the”: a clause of which its verb was cut off. */
function withoutStub(parts: readonly Piece[], openers = opensClause): readonly Piece[] {
  const opener = parts.findLastIndex(({ text, pos }) => pos && openers.has(text.toLowerCase()));
  if (opener < 2) return parts;
  const before = (i: number): string => parts[opener + i]?.text ?? '';
  // “that Quill, aged 55”, “that the right to net salmon”: they describe, and tell nothing.
  const told = parts
    .slice(opener + 1)
    .some(({ pos }, i) => (pos === 'VERB' && !/^(?:,|to)$/.test(before(i))) || pos === 'AUX');
  const said = parts[opener]?.text.toLowerCase() === 'that';
  const verbal = (!said && parts[opener - 1]?.pos === 'VERB') || parts[opener]?.pos === 'DET';
  return told || verbal ? parts : parts.slice(0, opener);
}

const opensClause = new Set(
  'that which who whose whom whether if when unless because while although though until where how why'.split(
    ' ',
  ),
);

/** They open nothing but clauses: where one lacks its verb, the sentence was misread. */
const opensReason = new Set('because although though unless'.split(' '));

function isReason({ text, pos }: Piece): boolean {
  return pos === 'SCONJ' && opensReason.has(text);
}

/** Participles and nouns that ask for what was cut off behind them. */
const openEnd =
  /,? (?:demanding|showing|saying|suggesting|claiming|warning|arguing|indicating|noting|revealing|insisting|known|linked|used|based|aimed|designed|intended|related|due|according|compared|in (?:relation|response|addition|connection|order|line|terms)|as well|such|along|together)$/;

const unfinished = new Set(
  `the a an of in on at by for with from to into and or but as that which who whose than its his her
   their our more most very also about over under between against after before during while when is
   are was were be been has have had will would could may might , - – — ; : ( regarding including
   not no such another other both just only even shortly soon until since he she they we i
   if whether though although unless per like just least so nor into upon amid despite without`.split(
    /\s+/,
  ),
);

function isUnfinished(part: Piece | undefined, before: Piece | undefined): boolean {
  if (part === undefined || part.particle === true) return false;
  // “voted against”: how, and of what the text before tells.
  if (part.text === 'against' && /^vot(?:es?|ed|ing)$/i.test(before?.text ?? '')) return false;
  return unfinished.has(part.text.toLowerCase());
}

/** Straight and curly quotation marks in pairs, or none. */
function balanced(text: string): string {
  const straight = text.split('"').length - 1;
  let result = straight % 2 === 1 ? text.replace('"', '') : text;
  const open = result.split('“').length;
  const close = result.split('”').length;
  if (open > close) result = result.includes(': “') ? `${result}”` : result.replace('“', '');
  if (close > open) result = open === 1 ? result.replaceAll('”', '') : result.replace('”', '');
  return result;
}
