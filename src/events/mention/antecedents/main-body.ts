/** Finds the firm that a report is about: then “the company” is hardly another that has just acted. */
import type { ParsedSentence } from '../sentence';
import { offices } from './memory';

/** The name stands in one of the first sentences. */
const opening = 6;
/** Named in fewer sentences, it is one of several. */
const fewest = 3;
/** How much oftener than any other. */
const lead = 2;

export function mainBodyOf(sentences: readonly ParsedSentence[]): string | null {
  const named = new Map<string, number>();
  for (const { names } of sentences) {
    const bodies = names.filter(({ kind, name }) => kind === 'organisation' && !offices.test(name));
    for (const name of new Set(bodies.map(({ name }) => name)))
      named.set(name, (named.get(name) ?? 0) + 1);
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < Math.max(fewest, lead * (second?.[1] ?? 0))) return null;
  const [name] = first;
  const opens = sentences
    .slice(0, opening)
    .some(({ names }) => names.some((one) => one.name === name));
  return opens ? name : null;
}
