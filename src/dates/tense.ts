/** The words around an expression tell whether its clause speaks of the past or of what is to come. */
import type { Token } from './grammar/tokens';
import type { Language, Tense } from './languages/language';

/** Words looked at on each side: beyond, the clause is mostly another one. */
const reach = 14;

/** Null when no word near tells. Words before the expression count before those after it. */
export function tenseAround(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
): Tense | null {
  // "Wednesday's ruling" has been made; "until Tuesday" is still to come, "up until Tuesday" is over.
  if (tokens[to]?.text === "'s") return 'past';
  if (language.untilWords.has(tokens[from - 1]?.text ?? '')) {
    return tokens[from - 2]?.text === 'up' ? 'past' : 'future';
  }
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) break;
    const tense = tenseAt(language, tokens, at);
    if (tense) return tense;
    if (language.clauseWords.has(token.text)) break;
  }
  for (let at = to; at < Math.min(tokens.length, to + reach); at += 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) break;
    const tense = tenseAt(language, tokens, at);
    if (tense) return tense;
  }
  return null;
}

function endsClause({ text }: Token): boolean {
  return text === ';' || text === ':' || text === '.' || text === '"' || text === '”';
}

function tenseAt(language: Language, tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (language.infinitiveMark !== null && token.text === language.infinitiveMark) {
    const verb = tokens[at + 1];
    const governor = tokens[at - 1];
    if (verb?.kind !== 'word' || verb.capital || language.notVerbs.has(verb.text)) return null;
    return (governor ? language.tenseOf(governor.text) : null) ?? 'future';
  }
  return language.tenseOf(token.text);
}
