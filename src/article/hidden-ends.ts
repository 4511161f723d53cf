/** Tagged words that hold two sentences, the first of which ends in a unit or an abbreviation (“raised €85m. Two months later …”) → each sentence. */
import { monthNames } from '../base/month-names';
import type { Token } from './article';

/** What a number is counted in, with the full stop that closes the sentence: 60m. · 30p. · 6ft. · 2pm. */
const units = /^(?:[mpkbgtcf]|[bt]n|mn|in|ft|yd|mi|mm|cm|km|kg|[ap]m)\.$/i;

/** A number and its unit in one token: `2pm.` */
const numberWithUnit = /^\d[\d.,:]*(?:[mpkbgt]|[bt]n|ft|km|kg|[ap]m)\.$/i;

/** Abbreviations that stand at the end of a sentence as often as inside one. */
const closing =
  /^(?:[ap]\.m|U\.[SKN]|U\.S\.A|E\.U|D\.C|L\.A|B\.C|A\.D|Inc|Ltd|Corp|Co|Jr|Sr|etc)\.$/;

/** Words that open a sentence far more often than they follow an abbreviation within one. */
const openers = new Set(
  `The A An In On At But And He She It They We I This That These Those However Meanwhile As For If
  When While After Before His Her Their Its There Some Many Most Two Three Four Five Six Seven Eight
  Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty`.split(
    /\s+/,
  ),
);

function startsSentence(word: string): boolean {
  return openers.has(word);
}

export function partAtHiddenEnds(tokens: readonly Token[]): readonly (readonly Token[])[] {
  // Of every sentence that is read: nearly all hold no such word.
  if (!tokens.some(({ text }) => text.length > 1 && text.endsWith('.'))) return [tokens];
  const parts: Token[][] = [];
  let part: Token[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (next && endsInUnit(token, tokens[i - 1]) && /^["“‘(]?\p{Lu}/u.test(next.text)) {
      parts.push([...part, ...withoutStop(token)]);
      part = [];
    } else if (next && closing.test(token.text) && opensAnew(token.text, next, tokens[i + 2])) {
      parts.push([...part, token]);
      part = [];
    } else {
      part.push(token);
    }
  });
  return [...parts, part];
}

/** Whether a sentence begins behind what may have ended one: “… at 3.12 a.m. Lava reached …”, but not “at 3 p.m. Eastern”, “at 3 p.m. London time” */
export function opensAnew(before: string, next: Token, afterNext: Token | undefined): boolean {
  if (startsSentence(next.text)) return true;
  if (!/(?<!\p{L})[ap]\.m\.$/u.test(before) || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return !behindHours.has(next.text) && !/^(?:time|standard)$/i.test(afterNext?.text ?? '');
}

/** Days, months and zones. */
const behindHours = new Set([
  ...monthNames,
  ...`Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Eastern Central Mountain Pacific Atlantic Greenwich Universal British Local`.split(/\s+/),
]);

function endsInUnit({ text }: Token, before: Token | undefined): boolean {
  return numberWithUnit.test(text) || (units.test(text) && /\d$/.test(before?.text ?? ''));
}

/** The unit, and the full stop as the mark it is. */
function withoutStop({ start, end, pos, text }: Token): readonly Token[] {
  return [
    { start, end: end - 1, pos: pos === 'SYM' ? 'NUM' : pos, text: text.slice(0, -1) },
    { start: end - 1, end, pos: 'PUNCT', text: '.' },
  ];
}
