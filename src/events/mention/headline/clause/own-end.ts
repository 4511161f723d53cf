/** Where a headline's words of a clause end: before what would hang in the air or is told apart. */
import type { Clause } from '../../clauses/clause';
import type { ParsedSentence } from '../../sentence';
import { isStatement } from '../../speech/frames';
import { isComma, trimmedEnd, wordIs, type Word } from '../../words';
import { sayingVerbs } from '../../words/verbs';

/**
 * Index of the last word, before records, sources and loose relative clauses. `others`: what pronouns
 * stand for, by their index.
 */
export function ownEnd(
  parsed: ParsedSentence,
  clause: Clause,
  others: ReadonlyMap<number, string | null>,
): number {
  const { words, source } = parsed;
  const { verb } = clause;
  let last = clause.coreLast;
  for (const { first } of parsed.attached.records)
    if (first > verb.last && first <= last && isComma(words[first - 1])) last = first - 1;
  last = beforeColon(parsed, clause, last);
  if (source && source.first > verb.last && source.first <= last) last = source.first - 1;
  if (aside.has(clause.kind)) last = beforeCompany(words, verb.last, last);
  last = withoutStub(words, clause, last);
  return withoutDangling(words, clause, last, others);
}

/** “ended the boom: the firm moved south”: a second sentence, unless somebody says it. */
function beforeColon({ words, clauses }: ParsedSentence, clause: Clause, last: number): number {
  if (isStatement(words, clause, clauses) && wordIs(words[clause.verb.head], sayingVerbs))
    return last;
  const told = clauses.find(
    ({ kind, parent, first }) =>
      kind === 'content' && parent === clause && words[first - 1]?.text === ':',
  );
  return told && told.first <= last ? told.first - 2 : last;
}

const aside = new Set<Clause['kind']>(['adverbial', 'participial', 'relative']);

/** “its worst day since the rig sank, with oil coming ashore”, “bought the press founded by Quill, for £4m”: what goes with the act around it. */
function beforeCompany(words: readonly Word[], from: number, last: number): number {
  for (let i = from + 1; i < last; i++)
    if (isComma(words[i]) && /^(?:with|for|from)$/.test(words[i + 1]?.lower ?? '')) return i - 1;
  return last;
}

/** “…, a meeting that ended late”, “…, in a deal that …”: without its relative clause, the noun tells nothing. */
function withoutStub(words: readonly Word[], clause: Clause, last: number): number {
  for (let i = clause.verb.last + 2; i <= last; i++) {
    const at = words[i + 1]?.lower === 'in' ? i + 2 : i + 1;
    if (!isComma(words[i]) || !/^an?$/.test(words[at]?.lower ?? '')) continue;
    const opener = words.slice(at + 2, at + 5).find(({ pos }) => pos !== 'NOUN' && pos !== 'ADP');
    if (/^(?:that|which|who|whom|where)$/.test(opener?.lower ?? '')) return i - 1;
  }
  return last;
}

/** “gave an address for him”: whom only the text before names is left out with the preposition. */
function withoutDangling(
  words: readonly Word[],
  { verb }: Clause,
  last: number,
  others: ReadonlyMap<number, string | null>,
): number {
  for (let i = verb.last + 3; i <= last; i++) {
    const isObject = words[i]?.pos === 'PRON' && objectPronouns.has(words[i]?.lower ?? '');
    if (!isObject || words[i - 1]?.pos !== 'ADP' || others.get(i)) continue;
    return trimmedEnd(words, (words[i - 1]?.lower === 'of' && shareBefore(words, i - 2)) || i - 2);
  }
  return last;
}

/** “…, one of them badly”, “…, three-quarters of them children”: where the words before such a share end; 0 where none is. */
function shareBefore(words: readonly Word[], last: number): number {
  let at = last;
  while (at > 0 && last - at < 4 && /^(?:NUM|DET|ADJ|NOUN|ADV|PUNCT)$/.test(words[at]?.pos ?? '')) {
    if (isComma(words[at])) return at - 1;
    at--;
  }
  return 0;
}

const objectPronouns = new Set(['him', 'them', 'it', 'me', 'us', 'you']);
