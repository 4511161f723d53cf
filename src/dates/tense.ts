/** The words around an expression tell whether its clause speaks of the past or of what is to come. */
import type { Token } from './grammar/tokens';
import type { Language, Tense } from './languages/language';

/** Words looked at on each side: beyond, the clause is mostly another one. */
const reach = 14;

/** What the words say, and whether it is the clause's own verb that says so. */
export interface TenseReading {
  readonly tense: Tense | null;
  readonly firm: boolean;
}

/** Words before the expression count before those after it; an expression that opens its sentence belongs to the verb that follows. */
export function tenseAround(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
): TenseReading {
  // "Wednesday's ruling" has been made.
  if (language.possessives.has(tokens[to]?.text ?? '')) return { tense: 'past', firm: true };
  const before = scanBack(language, tokens, from);
  if (language.untilWords.has(tokens[from - 1]?.text ?? '')) {
    if (before === null) return { tense: scanOn(language, tokens, to) ?? 'future', firm: true };
    // "postponed until Tuesday" looks ahead; "had filed by Tuesday" does not.
    return { tense: saysHad(language, tokens, from) ? 'past' : 'future', firm: true };
  }
  if (before) return { tense: before, firm: false };
  return { tense: scanOn(language, tokens, to), firm: from <= 2 };
}

function scanBack(language: Language, tokens: readonly Token[], from: number): Tense | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) return null;
    const tense = tenseAt(language, tokens, at);
    if (tense) return tense;
    if (language.clauseWords.has(token.text)) return null;
  }
  return null;
}

function scanOn(language: Language, tokens: readonly Token[], to: number): Tense | null {
  for (let at = to; at < Math.min(tokens.length, to + reach); at += 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) return null;
    const tense = tenseAt(language, tokens, at);
    if (tense) return tense;
  }
  return null;
}

/** Sentences end elsewhere; a full stop in here belongs to an abbreviation. */
function endsClause({ text }: Token): boolean {
  return text === ';' || text === ':' || text === '"' || text === '”';
}

function tenseAt(language: Language, tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.text !== language.infinitiveMark) return ownTense(language, tokens, at);
  // "scheduled to close": the infinitive is as much ahead as the word that governs it makes it.
  const governor = tokens[at - 1];
  const verb = tokens[at + 1];
  if (!governor || verb?.kind !== 'word' || verb.capital) return null;
  if (!language.planning.has(governor.text)) return null;
  return saysHad(language, tokens, at) ? 'past' : 'future';
}

/** A plan that "had been" is over. */
function ownTense(language: Language, tokens: readonly Token[], at: number): Tense | null {
  const tense = language.tenseOf(tokens[at]?.text ?? '');
  return tense === 'future' && saysHad(language, tokens, at) ? 'past' : tense;
}

function saysHad(language: Language, tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    if (language.pluperfect.has(tokens[at - back]?.text ?? '')) return true;
  }
  return false;
}
