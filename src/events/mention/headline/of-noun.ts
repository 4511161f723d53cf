/** An event noun with its phrase becomes a headline: “Ada Quill’s invasion of Sudland”. */
import type { Antecedents } from '../antecedents';
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import type { Range } from '../words';
import type { Made } from './made';
import { timesOf } from './omissions';
import { fixed, pieces } from './text';

export function nounHeadline(
  parsed: ParsedSentence,
  noun: Range & { readonly head: number },
  clause: Clause | null,
  antecedents: Antecedents,
): Made {
  const { words } = parsed;
  const own = timesOf(parsed);
  const first = words[noun.first];
  if (first?.pos === 'PRON' && clause) {
    const owner = antecedents.resolve(parsed, first.lower, clause);
    const rest = pieces(words, { first: noun.first + 1, last: noun.last }, own);
    return owner
      ? {
          parts: [
            fixed(`${owner.text}’s`, false),
            ...rest.map((piece, i) => (i === 0 ? { ...piece, spaced: true } : piece)),
          ],
          complete: true,
        }
      : { parts: rest, complete: false };
  }
  const from = first?.pos === 'DET' && noun.first < noun.last ? noun.first + 1 : noun.first;
  const parts = pieces(words, { first: from, last: noun.last }, own);
  return { parts, complete: parts.length > 1 };
}
