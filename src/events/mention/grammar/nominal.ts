/**
 * Languages that write nouns with a capital: where noun phrases begin and end, and with that which words
 * are finite verbs and which only look like one (“die 2019 gegründete Firma”).
 */
import type { Form, VerbSecondLanguage } from '../languages/language';
import type { Words } from '../languages/words';
import type { Word } from './word';

export interface Nominal {
  /** Of each word, the form if it is a finite verb. */
  readonly forms: readonly (Form | null)[];
  /** Of each word, how many noun phrases that began before or with it still want their noun. */
  readonly open: readonly number[];
}

export function isNoun(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.kind === 'quote' || /^(?:\p{N}+-)?\p{Ll}?\p{Lu}/u.test(word.text))
  );
}

export function readNominal(words: readonly Word[], language: VerbSecondLanguage): Nominal {
  const forms: (Form | null)[] = [];
  const open: number[] = [];
  let depth = 0;
  words.forEach((_, i) => {
    const form = finite(words, i, depth, language);
    if (form) depth = 0;
    else depth = depthAfter(words, i, depth, language);
    forms.push(form);
    open.push(depth);
  });
  return { forms, open };
}

function finite(
  words: readonly Word[],
  at: number,
  depth: number,
  language: VerbSecondLanguage,
): Form | null {
  const word = words[at];
  if (word?.kind !== 'word' || isNoun(word)) return null;
  // “zu haben” is an infinitive.
  if (words[at - 1]?.lower === language.infinitiveMark) return null;
  const form = language.formOf(word.lower);
  if (!form || isSure(word.lower, language)) return form;
  const next = words[at + 1];
  const beforeNoun = next?.kind === 'word' && !isFunctionWord(next, language);
  if (!beforeNoun) return depth > 0 && language.coordinators.has(next?.lower ?? '') ? null : form;
  return depth > 0 || at === 0 ? null : form;
}

/** Forms that are never adjectives. */
function isSure(word: string, { auxiliaries }: VerbSecondLanguage): boolean {
  return auxiliaries.has(word) || !/t(?:e|en|et)$/.test(word);
}

function isFunctionWord({ lower }: Word, language: VerbSecondLanguage): boolean {
  return (
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.pronouns.has(lower) ||
    language.clitics.has(lower) ||
    language.fillers.has(lower) ||
    language.focus.has(lower)
  );
}

function depthAfter(
  words: readonly Word[],
  at: number,
  depth: number,
  language: VerbSecondLanguage,
): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.kind === 'time') return depth;
  if (word.kind === 'mark') return depth > 0 && isAdjective(next, words[at + 2]) ? depth : 0;
  const before = words[at - 1];
  const opening = at === 0 || /^\p{Ll}/u.test(word.text);
  if (opening && language.determiners.has(word.lower)) {
    // “auf fünf gestiegen”, “mehr verdient”: no noun comes.
    if (!nounAhead(words, at + 1)) return Math.max(0, depth - 1);
    const known =
      depth > 0 &&
      (language.prepositions.has(before?.lower ?? '') ||
        language.determiners.has(before?.lower ?? '') ||
        language.focus.has(before?.lower ?? ''));
    return known ? depth : depth + 1;
  }
  if (opening && language.prepositions.has(word.lower)) {
    const stands = !next || next.kind === 'mark' || language.coordinators.has(next.lower);
    const infinitive =
      word.lower === language.infinitiveMark &&
      language.isInfinitive(next?.lower ?? '') &&
      !isNoun(next) &&
      !language.determiners.has(next?.lower ?? '');
    const preposed = depth > 0 && language.prepositions.has(before?.lower ?? '');
    return stands || infinitive || preposed || next.kind === 'time' ? depth : depth + 1;
  }
  if (isNoun(word) && (at > 0 || !isWordOfTheStart(word, language))) return Math.max(0, depth - 1);
  if (/^\p{N}/u.test(word.text) && depth > 0 && !isNoun(next) && !isAdjective(next, words[at + 2]))
    return depth - 1;
  return depth;
}

/** Whether the stretch still has a noun, or something in its place. */
function nounAhead(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && words[i]?.kind !== 'mark'; i++)
    if (isNoun(words[i]) || words[i]?.kind === 'time' || /^\p{N}/u.test(words[i]?.text ?? ''))
      return true;
  return false;
}

/** Its capital is the sentence's. */
export function isWordOfTheStart({ lower }: Word, language: VerbSecondLanguage): boolean {
  return (
    language.fillers.has(lower) ||
    language.focus.has(lower) ||
    language.pronouns.has(lower) ||
    language.links.has(lower) ||
    language.openers.has(lower) ||
    language.capitalNouns.isSureAdjective(lower)
  );
}

/** A lower-case word with the ending of an adjective, and behind it a noun or another one. */
function isAdjective(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    /^\p{Ll}+e[nrsm]?$/u.test(word.text) &&
    (isNoun(next) || /^\p{Ll}+e[nrsm]?$/u.test(next?.text ?? ''))
  );
}

/** “0:4”, by which someone lost: no part of a name. */
export function isScore({ text }: Word): boolean {
  return /^\p{N}+:\p{N}+$/u.test(text);
}

/** Index of the last word of the noun phrase that begins at `at`, with what is tied to its noun. */
export function phraseEnd(
  words: readonly Word[],
  at: number,
  limit: number,
  { open, forms }: Nominal,
  language: VerbSecondLanguage,
  ties: Words = language.ties,
): number {
  const { genitives, joints } = language.capitalNouns;
  const base = at > 0 ? Math.min(open[at - 1] ?? 0, open[at] ?? 0) : 0;
  const closes = (from: number): number => {
    let end = from;
    while (end < limit && (open[end] ?? 0) > base && !forms[end + 1]) end++;
    return end;
  };
  let end = closes(at);
  if (end === at && !isNoun(words[at]) && isAdjective(words[at], words[at + 1])) {
    while (end < limit && !isNoun(words[end])) end++;
  }
  for (;;) {
    const next = words[end + 1];
    if (!next || end + 1 > limit || forms[end + 1] || next.kind === 'mark' || next.kind === 'time')
      return end;
    if (isScore(next)) return end;
    const isName =
      isNoun(next) ||
      (/^\p{N}/u.test(next.text) &&
        !isNoun(words[end + 2]) &&
        !isAdjective(words[end + 2], words[end + 3]));
    const tied =
      (ties.has(next.lower) || genitives.has(next.lower)) &&
      isNoun(words[end]) &&
      (open[end + 1] ?? 0) > base;
    const joined =
      joints.has(next.lower) &&
      end + 2 <= limit &&
      !forms[end + 2] &&
      startsNoun(words, end + 2, language);
    // “zum Schutz geistigen Eigentums”
    const ofIt =
      isNoun(words[end]) &&
      /^\p{Ll}+e[nr]$/u.test(next.text) &&
      isNoun(words[end + 2]) &&
      end + 2 <= limit &&
      !language.determiners.has(next.lower) &&
      !language.prepositions.has(next.lower);
    if (isName) end++;
    else if (ofIt) end += 2;
    else if (tied) end = closes(end + 1);
    else if (joined) {
      const from = end + 2;
      end = closes(from);
      while (end < limit && !isNoun(words[end]) && isAdjective(words[end], words[end + 1])) end++;
    } else return end;
  }
}

function startsNoun(words: readonly Word[], at: number, language: VerbSecondLanguage): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    isNoun(word) ||
    language.determiners.has(word.lower) ||
    language.prepositions.has(word.lower) ||
    /^\p{N}/u.test(word.text) ||
    isAdjective(word, words[at + 1])
  );
}
