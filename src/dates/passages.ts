/** Sentences become passages: stretches without blank lines, each with its tokens and the expressions in them. */
import type { Span } from '../base/span';
import { compileGrammar } from './grammar/grammar';
import { Matcher, type Match } from './grammar/match';
import { readPassage } from './grammar/tokenise';
import { Tokens, type TokenRange } from './grammar/tokens';
import type { Language } from './languages/language';

export interface Passage extends TokenRange {
  /** Number of the sentence it is of. */
  readonly sentence: number;
  readonly matches: readonly Match[];
}

/**
 * The passages that hold an expression, one sentence after the other; only tokens already read are
 * seen by a match. Valid until the next text of that language is read, which takes their memory.
 */
export function readPassages(
  text: string,
  sentences: readonly Span[],
  language: Language,
): readonly Passage[] {
  const { tokens, matcher } = readerOf(language);
  const passages: Passage[] = [];
  tokens.open(text);
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    for (let at = start; at < end;) {
      const first = tokens.count;
      at = readPassage(tokens, at, end);
      const matches = matcher.matchesFrom(first);
      if (matches.length > 0) {
        passages.push({ sentence, tokens, first, end: tokens.count, matches });
      }
    }
  }
  return passages;
}

/** A language's grammar, and the memory for tokens and matches that one text after the other is read in. */
interface Reader {
  readonly tokens: Tokens;
  readonly matcher: Matcher;
}

const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const grammar = compileGrammar(language);
  const tokens = new Tokens(grammar.vocabulary);
  const reader = { tokens, matcher: new Matcher(grammar, tokens) };
  readers.set(language, reader);
  return reader;
}
