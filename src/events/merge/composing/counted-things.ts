/** A clause → what it counts: the numbers written before each noun, "11 workers", "at least nine people", "$20bn". */
import { termOf, wordsOf, type Word } from '../../../base/words';

/** How a number is meant: "nine", "at least nine", "up to nine", "about nine". */
type Bound = 'exact' | 'least' | 'most' | 'about';

export interface Count {
  readonly value: number;
  readonly bound: Bound;
  /** Decimals that are written: what one source rounds another may give in full. */
  readonly decimals: number;
  /** For readers, as it is written: "at least nine", "3.2 bn". */
  readonly said: string;
}

/** In characters: so much before a number says how it is meant, and whether it is one. */
const looked = 48;

/** From the term of the thing (or `%`, or the currency) to the numbers given for it. */
export function countedThings(clause: string): Map<string, Count[]> {
  const things = new Map<string, Count[]>();
  const words = wordsOf(clause);
  words.forEach((word, index) => {
    const number = numberIn(word.text);
    if (number === null) return;
    const before = clause.slice(Math.max(0, word.start - looked), word.start);
    if (endsName(before) || isYear(word.text, before)) return;
    if (isWhole(clause, words, index)) return;
    const magnitude = magnitudes.get(words[index + 1]?.text.toLowerCase() ?? '');
    const behind = index + (magnitude === undefined ? 1 : 2);
    const thing = thingCounted(clause, word, words.slice(behind, behind + 3));
    if (thing === null) return;
    const { bound, words: bounding } = boundOf(before);
    const count = {
      value: number * (magnitude ?? 1),
      bound,
      decimals: /\.(\d+)$/.exec(word.text)?.[1]?.length ?? 0,
      said: [bounding, word.text, magnitude === undefined ? '' : (words[index + 1]?.text ?? '')]
        .filter(Boolean)
        .join(' '),
    };
    const known = things.get(thing);
    if (known) known.push(count);
    else things.set(thing, [count]);
  });
  return things;
}

/** Whether two sources can both be right. */
export function agree(a: Count, b: Count): boolean {
  return allows(a, b) || allows(b, a);
}

function allows(a: Count, b: Count): boolean {
  if (a.value === b.value) return true;
  if (a.bound === 'least') return b.value >= a.value;
  if (a.bound === 'most') return b.value <= a.value;
  if (a.bound === 'about') return Math.abs(a.value - b.value) <= roughly * a.value;
  return a.decimals < b.decimals && Math.abs(a.value - b.value) <= 0.5 / 10 ** a.decimals;
}

/** "About 100" says nothing against 94. */
const roughly = 0.1;

/** Words that make a number larger rather than say what is counted. */
const magnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** "One" is seldom a count. */
const inWords: ReadonlyMap<string, number> = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, i) => [word, i + 2] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i) => [word, 10 * (i + 2)] as const),
    ),
);

function numberIn(word: string): number | null {
  const known = inWords.get(word.toLowerCase());
  if (known !== undefined) return known;
  const digits = /^[\d,]*\d(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : NaN;
  return Number.isNaN(digits) ? null : digits;
}

const bounds: readonly (readonly [Bound, RegExp])[] = [
  ['least', /(?:at least|more than|over|no fewer than|at minimum)\s+\p{Sc}?$/iu],
  [
    'most',
    /(?:up to|as many as|as much as|at most|fewer than|less than|under|nearly|almost)\s+\p{Sc}?$/iu,
  ],
  ['about', /(?:about|around|some|roughly|approximately|an estimated|close to)\s+\p{Sc}?$/iu],
];

function boundOf(before: string): { bound: Bound; words: string } {
  for (const [bound, pattern] of bounds) {
    const found = pattern.exec(before);
    if (found) return { bound, words: found[0].replace(/\s+\p{Sc}?$/u, '').toLowerCase() };
  }
  return { bound: 'exact', words: '' };
}

/** "71 of 180 seats": all there are, and not what is counted. */
function isWhole(clause: string, words: readonly Word[], index: number): boolean {
  const [part, of, word] = [words[index - 2], words[index - 1], words[index]];
  if (!part || !word || of?.text !== 'of' || numberIn(part.text) === null) return false;
  return clause.slice(part.end, word.start) === ' of ';
}

/** "In 2027 lawmakers voted" counts no lawmakers. */
function isYear(number: string, before: string): boolean {
  return (
    /^[12]\d{3}$/.test(number) &&
    /(?:^|[ (])(?:[Ii]n|[Ss]ince|[Bb]y|of|\p{Lu}\p{Ll}+) $/u.test(before)
  );
}

/** “Its Volt 3 cars”: the number is the name's. */
function endsName(before: string): boolean {
  return /(?:^|\P{L})(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) \p{Lu}[\p{L}-]* $/u.test(
    before,
  );
}

function thingCounted(clause: string, number: Word, rest: readonly Word[]): string | null {
  const [next, behind, last] = rest;
  if (clause[number.end] === '%' || next?.text === 'percent' || next?.text === 'per') return '%';
  const currency = clause[number.start - 1] ?? '';
  if (/\p{Sc}/u.test(currency)) return currency;
  if (next?.text === 'of' && behind && numberIn(behind.text) !== null) return thingNamed(last);
  // The noun follows directly: whatever stands between says that something else is counted.
  return next && /^[ \p{L}]*$/u.test(clause.slice(number.end, next.start))
    ? thingNamed(next)
    : null;
}

function thingNamed(word: Word | undefined): string | null {
  const term = word ? termOf(word.text) : '';
  return term === '' || /^\p{N}/u.test(term) ? null : term;
}
