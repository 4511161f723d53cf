/** English numbers in words: "twenty-four", "two thousand", "twenty-first", and years as they are spoken ("nineteen ninety-six"). */
import type { Tokens } from '../../grammar/tokens';
import type { NumberInWords } from '../language';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalOnes =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ordinalTens =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const values = new Map<string, number>([
  ...ones.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const ordinals = new Map<string, number>([
  ...ordinalOnes.map((word, index): [string, number] => [word, index]),
  ...ordinalTens.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const factors = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Tokens a number in words may take; more is a list or nonsense. */
const longest = 12;

interface Read {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
}

/** The numbers that start at a token, longest first. */
export function readNumbers(tokens: Tokens, at: number): readonly NumberInWords[] {
  const found: NumberInWords[] = [];
  const year = readYear(tokens, at);
  if (year) found.push({ className: 'year', value: year.value, length: year.to - at });
  const number = readNumber(tokens, at);
  if (number) {
    const { value, ordinal, to } = number;
    found.push({ className: ordinal ? 'ordinal' : 'number', value, length: to - at });
    if (value >= 1900 && value < 2100 && !ordinal) {
      found.push({ className: 'year', value, length: to - at });
    }
  }
  return found;
}

/** "nineteen ninety-six", "eighteen twelve", "twenty twenty-five", "nineteen oh five". */
function readYear(tokens: Tokens, at: number): Read | null {
  const century = readBelowHundred(tokens, at);
  if (!century || century.ordinal || century.value < 11 || century.value > 20) return null;
  const zero = tokens.textOf(century.to) === 'oh';
  const rest = readBelowHundred(tokens, skipHyphen(tokens, zero ? century.to + 1 : century.to));
  if (!rest || rest.ordinal || (zero ? rest.value > 9 : rest.value < 10)) return null;
  return { value: century.value * 100 + rest.value, to: rest.to, ordinal: false };
}

function readNumber(tokens: Tokens, at: number): Read | null {
  let total = 0;
  let part: number | null = null;
  let here = at;
  while (here - at < longest) {
    const next = readBelowHundred(tokens, here);
    if (next && (part === null || part % 100 === 0)) {
      part = (part ?? 0) + next.value;
      here = next.to;
      if (next.ordinal) return { value: total + part, to: here, ordinal: true };
    }
    const factor = factors.get(tokens.textOf(skipHyphen(tokens, here)));
    if (factor === undefined || part === null) break;
    here = skipHyphen(tokens, here) + 1;
    if (factor === 100) {
      part *= 100;
    } else {
      total += part * factor;
      part = null;
    }
    const and = tokens.textOf(here) === 'and';
    const rest = readBelowHundred(tokens, and ? here + 1 : here);
    if (!rest) break;
    if (and) here += 1;
  }
  return here === at ? null : { value: total + (part ?? 0), to: here, ordinal: false };
}

function readBelowHundred(tokens: Tokens, at: number): Read | null {
  const word = tokens.textOf(at);
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, ordinal: true };
  const value = values.get(word);
  if (value === undefined) return null;
  if (value < 20) return { value, to: at + 1, ordinal: false };
  const next = skipHyphen(tokens, at + 1);
  const one = values.get(tokens.textOf(next));
  if (one !== undefined && one > 0 && one < 10) {
    return { value: value + one, to: next + 1, ordinal: false };
  }
  const last = ordinals.get(tokens.textOf(next));
  if (last !== undefined && last > 0 && last < 10) {
    return { value: value + last, to: next + 1, ordinal: true };
  }
  return { value, to: at + 1, ordinal: false };
}

function skipHyphen(tokens: Tokens, at: number): number {
  return tokens.textOf(at) === '-' && tokens.isGlued(at) ? at + 1 : at;
}
