/** Sentences become passages: stretches without blank lines, each with its tokens and the expressions in them. */
import type { Span } from '../../base/span';
import { Cues } from './cues';
import { compileGrammar } from '../grammar/grammar';
import { Matcher, type Match } from '../grammar/match';
import { readPassage } from '../grammar/tokenise';
import { Tokens, type TokenRange } from '../grammar/tokens';
import type { Language } from '../languages/language';

export interface Passage extends TokenRange {
  /** Number of the sentence it is of. */
  readonly sentence: number;
  readonly matches: readonly Match[];
}

/** A language's grammar and cues, and the memory for tokens and matches that one text after the other is read in. */
export interface Reader {
  readonly cues: Cues;
  readonly tokens: Tokens;
  readonly matcher: Matcher;
}

/**
 * The passages that hold an expression, one sentence after the other; only tokens already read are
 * seen by a match. Valid until the reader reads the next text, which takes their memory.
 */
export function readPassages(
  text: string,
  sentences: readonly Span[],
  { tokens, matcher }: Reader,
): readonly Passage[] {
  const passages: Passage[] = [];
  tokens.open(text);
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    for (let at = start; at < end;) {
      const first = tokens.count;
      const firstStarter = tokens.starterCount;
      at = readPassage(tokens, at, end);
      const matches = matcher.matchesFrom(firstStarter);
      if (matches.length > 0) {
        passages.push({ sentence, tokens, first, end: tokens.count, matches });
      }
    }
  }
  return passages;
}

const readers = new Map<Language, Reader>();

export function readerOf(language: Language): Reader {
  const known = readers.get(language);
  if (known) return known;
  const grammar = compileGrammar(language);
  const tokens = new Tokens(grammar.vocabulary);
  const cues = new Cues(language, tokens);
  const reader = { cues, tokens, matcher: new Matcher(grammar, tokens) };
  readers.set(language, reader);
  return reader;
}
