/** What a relative pronoun or a participle describes: the noun phrase in front of it, as far as it reaches. */
import { persons } from '../../words/anaphors';
import { titles } from '../../words/names';
import { isComma, type Range, type Word } from '../../words';
import type { VerbGroup } from '../verb-groups';
import { hasNoun, isPhraseWord } from './noun-phrases';

export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** The noun phrase that ends at `last`. */
export function antecedent(words: readonly Word[], last: number): Range | null {
  let end = last;
  while (end >= 0 && words[end]?.pos === 'PUNCT') end--;
  // “Ada Quill, 11, whose …”
  if (
    /^\d{1,3}$/.test(words[end]?.text ?? '') &&
    isComma(words[end - 1]) &&
    words[end - 2]?.pos === 'PROPN'
  )
    end -= 2;
  let first = end + 1;
  while (
    first > 0 &&
    isPhraseWord(words[first - 1]) &&
    !relativePronouns.has(words[first - 1]?.lower ?? '')
  ) {
    first--;
    // “gave Quill a dose that …”: a determiner begins the phrase.
    if (words[first]?.pos === 'DET' && words[first - 1]?.pos !== 'DET') break;
    // “the recently passed law”
    if (/ly$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.pos === 'DET') first--;
  }
  return first <= end && hasNoun(words, first, end) ? { first, last: end } : null;
}

/** “the blast in the Gulf of Mexico that …”: what happened, not where. */
export function withHead(words: readonly Word[], phrase: Range): Range {
  let { first } = phrase;
  for (let steps = 0; steps < 2; steps++) {
    const preposition = words[first - 1];
    const named = words[first]?.pos === 'PROPN' || words[first + 1]?.pos === 'PROPN';
    const places = placing.has(preposition?.lower ?? '') && named;
    // “the trial against Dr Quill, which …”: no person is meant by “which”.
    const person = preposition?.pos === 'ADP' && titles.has(words[first]?.lower ?? '');
    // “the accord between the two firms, which set”: the accord did.
    const joins = preposition?.lower === 'between';
    if (preposition?.lower !== 'of' && !places && !person && !joins) break;
    const before = antecedent(words, first - 2);
    if (!before || before.last !== first - 2) break;
    // “the watermark of a printer that closed”: of which it is told for the first time.
    if (preposition?.lower === 'of' && /^an?$/.test(words[first]?.lower ?? '')) break;
    if (preposition?.lower === 'of' && hangsOn.has(words[before.last]?.lower ?? '')) break;
    first = before.first;
  }
  return { first, last: phrase.last };
}

/** “a woman from the northern islands who …”, “a fisherman from the village of Lunt who …”: no place. */
export function someone(words: readonly Word[], phrase: Range): Range {
  let { first, last } = phrase;
  for (let steps = 0; steps < 2; steps++) {
    if (isSomeone(words[last])) return { first, last: phrase.last };
    if (!coming.has(words[first - 1]?.lower ?? '')) return phrase;
    const before = antecedent(words, first - 2);
    // “Dan Quill, 61, of Lund, who …”
    if (before && isComma(words[first - 2]) && words[before.last]?.pos === 'PROPN') return before;
    if (before?.last !== first - 2) return phrase;
    ({ first, last } = before);
  }
  return isSomeone(words[last]) ? { first, last: phrase.last } : phrase;
}

/** “the blast in the Gulf that …” with its head, “the captain of the ferry, which …” without him. */
export function something(words: readonly Word[], phrase: Range): Range {
  const whole = withHead(words, phrase);
  if (whole.first === phrase.first) return phrase;
  const before = antecedent(words, phrase.first - 2);
  return before && isSomeone(words[before.last]) ? phrase : whole;
}

const coming = new Set('from in at near of'.split(' '));

export function isSomeone(word: Word | undefined): boolean {
  if (word?.pos !== 'NOUN') return false;
  const singular = word.lower.replace(/s$/, '');
  return (
    [word.lower, singular].some((noun) => persons.has(noun) || titles.has(noun)) ||
    dwellers.test(word.lower)
  );
}

/** “fisherman”, “villagers”, “residents”, “tourists” */
const dwellers = /(?:m[ae]n|people|folk|(?:[aeo]r|ist|ident|ian|ant|ee)s?)$/;

/** “the anniversary of the flood that …”, “victims of the crash that …”: the flood and the crash did it. */
const hangsOn = new Set(
  `hallmark feature sign symptom reminder anniversary wake aftermath scale extent size scene site
  cause causes result consequence consequences effect effects impact victim victims survivor survivors
  memory height start beginning end middle eve day days week weeks month months year years scope
  legacy history story course time date`.split(/\s+/),
);

const placing = new Set(['in', 'at', 'near', 'off', 'from']);

/** “Quill Lines, the firm founded by Ada Quill”: the name of what a phrase behind a comma describes. */
export function namedBefore(
  words: readonly Word[],
  { first }: Range,
  timeWords: ReadonlySet<number>,
): Range | null {
  if (!/^(?:the|an?)$/.test(words[first]?.lower ?? '') || !isComma(words[first - 1])) return null;
  if (words[first - 2]?.pos !== 'PROPN' || timeWords.has(first - 2)) return null;
  const name = antecedent(words, first - 2);
  const before = name && words[name.first - 1];
  if (!before || /^(?:PUNCT|VERB)$/.test(before.pos)) return name;
  // “by Marsh Steel, a maker of rails which …”, but “In Riga, the group formed by …”
  const described = /^an?$/.test(words[first]?.lower ?? '') && !placing.has(before.lower);
  return described && /^(?:ADP|CCONJ)$/.test(before.pos) ? name : null;
}

/**
 * “A, B and C, who were invited”: all of them, where the verb is one of several. So are two names that
 * open the sentence: “A and B, which received …”.
 */
export function withList(words: readonly Word[], last: Range, { first }: VerbGroup): Range {
  const verb = words[first]?.lower ?? '';
  if (!/^(?:are|were|have)$/.test(verb)) {
    const other = /^(?:is|was|has)$/.test(verb) ? null : nameBefore(words, last);
    return other === null ? last : { first: other, last: last.last };
  }
  let from = last.first;
  while (from > 1 && (words[from - 1]?.lower === 'and' || isComma(words[from - 1]))) {
    const before = antecedent(words, from - 2);
    if (before?.last !== from - 2) break;
    from = before.first;
  }
  return { first: from, last: last.last };
}

/** Where the name begins that opens the sentence and is joined to this one by “and”; null where there is none. */
function nameBefore(words: readonly Word[], { first, last }: Range): number | null {
  const joined = words[first - 1]?.lower === 'and' && isComma(words[last + 1]);
  if (!joined || words[last]?.pos !== 'PROPN') return null;
  const before = antecedent(words, first - 2);
  return before?.first === 0 && words[before.last]?.pos === 'PROPN' ? 0 : null;
}
