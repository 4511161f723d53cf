/** A clause → what it counts: the numbers written before each noun, "11 workers", "$20bn". */
import { termOf, wordsOf } from '../../../base/words';

/** Words that make a number larger rather than say what is counted. */
const magnitudes = new Set(['bn', 'billion', 'm', 'million', 'trillion', 'thousand', 'k']);
const numberBefore = /\p{N}[\p{N}.,]*$/u;

/** From the term of the thing (or `%`, or the currency) to the numbers given for it. */
export function countedThings(clause: string): Map<string, Set<string>> {
  const things = new Map<string, Set<string>>();
  const words = wordsOf(clause);
  words.forEach(({ text, start, end }, index) => {
    if (!numberBefore.test(text) || endsName(clause.slice(0, start))) return;
    const next = words[index + 1];
    const magnitude = next && magnitudes.has(next.text.toLowerCase()) ? next : null;
    const thing = thingCounted(clause, start, end, (magnitude ? words[index + 2] : next)?.text);
    if (thing === null) return;
    const value = magnitude ? `${text} ${magnitude.text.toLowerCase()}` : text;
    things.set(thing, (things.get(thing) ?? new Set()).add(value));
  });
  return things;
}

/** “Its Volt 3 cars”: the number is the name's. */
function endsName(before: string): boolean {
  return /(?:^|\P{L})(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) \p{Lu}[\p{L}-]* $/u.test(
    before,
  );
}

function thingCounted(
  clause: string,
  start: number,
  end: number,
  next: string | undefined,
): string | null {
  if (clause[end] === '%' || next === 'percent' || next === 'per') return '%';
  const currency = clause[start - 1] ?? '';
  if (/\p{Sc}/u.test(currency)) return currency;
  // The noun follows directly: whatever stands between says that something else is counted.
  if (next === undefined || clause[end] !== ' ') return null;
  const term = termOf(next);
  return term === '' || /^\p{N}/u.test(term) ? null : term;
}
