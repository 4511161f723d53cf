/**
 * A sentence of a language whose grammar we do not read → a headline in its own words: whole where it
 * is short, else up to where something is said besides; null where it cannot stand alone.
 */
import type { Language } from '../words/other-languages';
import { capitalised, longest } from './text';

/** What is left of a cut sentence says at least so much, in UTF-16 units. */
const leastBesides = 30;
/** More, where the cut is in the middle of a clause. */
const leastWithin = 45;
/** A time that opens the sentence (“Le 5 mai, …”) has no more than so much in front of it. */
const longestLead = 12;

/** `said` is the sentence, `time` its words for time as they stand in it; `ahead`: it lies in the future. */
export function sentenceHeadline(
  said: string,
  time: string,
  ahead: boolean,
  language: Language | undefined,
): string | null {
  const whole = tidied(said);
  // A heading, an entry of a list, a question, a comment on a comment.
  if (!/(?:\p{L}{2}|\p{N}{3}|[%”»“"])[.!]["”»“]?$/u.test(whole) || /^\p{Ll}|^@/u.test(whole))
    return null;
  const { text: told, spare } = withoutLead(whole.replace(/[.!]+(["”»“]?)$/u, '$1'), tidied(time));
  if (!language) return fits(told) ? told : null;
  const opening = wordsOf(told)[0]?.toLowerCase() ?? '';
  if (language.links.has(opening) || pointsAway(told, language)) return null;
  const [first = told, second = ''] = told.split(/, /);
  // “A rule that was never used.”: all it has of a verb describes its noun.
  const opens = wordsOf(second)[0] ?? '';
  if (findVerb(first, language) < 0 && language.openers.has(opens)) return null;
  const text = fits(told) ? told : cutShort(told, language);
  if (text === null || findVerb(text, language) < 0 || !isBalanced(text)) return null;
  if (language.vague.test(text) || !tellsAct(text, ahead, language)) return null;
  // What is left is what the time is of.
  return spare || text.includes(tidied(time)) ? text : null;
}

/** Without what is hidden in words or set in brackets. */
function tidied(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/ ?\([^()]{0,200}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `spare`: the time stood in front, and is left out. */
function withoutLead(text: string, time: string): { text: string; spare: boolean } {
  const at = text.indexOf(time);
  const behind = at + time.length;
  if (at < 0 || at > longestLead || text.charAt(behind) !== ',') return { text, spare: false };
  return { text: capitalised(text.slice(behind + 1).trim()), spare: true };
}

function fits(text: string): boolean {
  return text.length <= longest;
}

/** Words with their marks stripped off, in order. */
function wordsOf(text: string): readonly string[] {
  return text.split(' ').map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

function outsideQuotes(text: string): string {
  return text.replace(/„[^“”]*[“”]|«[^»]*»|“[^”]*”|"[^"]*"/g, '“”');
}

function pointsAway(text: string, { pointing, address }: Language): boolean {
  const unquoted = outsideQuotes(text);
  const [first = ''] = unquoted.split(/[,;–]/);
  return (
    wordsOf(first).some((word) => pointing.has(word.toLowerCase())) ||
    wordsOf(unquoted).some((word, i) => i > 0 && address.has(word))
  );
}

/** Index of the first finite verb among the words, outside quotation marks; -1 for none. */
function findVerb(text: string, { finite, otherwise }: Language): number {
  const words = wordsOf(outsideQuotes(text));
  return words.findIndex(
    (word, i) => finite.test(word) && !otherwise.has(word) && !isAttribute(words, i),
  );
}

/** “politisch begründeten Taten”, “die für Montag angesetzte Sitzung”: it describes the noun. */
function isAttribute(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || !/t(?:e|en)$/.test(word)) return false;
  const noun = /^\p{Lu}/u.test(after);
  return (
    (noun && /^\p{Ll}/u.test(before)) || (germanArticle.test(words[0] ?? '') && isLower(words[1]))
  );
}

const germanArticle = /^(?:der|die|das|den|dem|ein|eine|einen|einem)$/i;

function isLower(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word);
}

/** Tells what came about, or, of what lies ahead, anything but what is: not “every summer is …”. */
function tellsAct(text: string, ahead: boolean, language: Language): boolean {
  const words = wordsOf(outsideQuotes(text));
  const isVerb = (word: string, i: number): boolean =>
    !language.otherwise.has(word) && !isAttribute(words, i);
  if (words.some((word, i) => language.past.test(word) && isVerb(word, i))) return true;
  const perfect = words.findIndex((word) => language.perfect.test(word));
  // In German what was done comes last.
  const done = language.framing.size > 0 ? words.slice(-1) : words.slice(perfect + 1);
  if (perfect >= 0) return done.some((word) => language.closing.test(word));
  return ahead && !copula.test(words[findVerb(text, language)] ?? '');
}

const copula = /^(?:ist|sind|est|sont|es|son|folgt|folgen)$/;

/** The longest beginning that leaves out only what is said besides. */
function cutShort(text: string, language: Language): string | null {
  const words = text.split(' ');
  // A main clause opens the sentence, and not what is only said about its subject.
  if (findVerb(text.split(/[,–]/)[0] ?? '', language) < 0) return null;
  let within: string | null = null;
  let end = 0;
  let besides: string | null = null;
  words.forEach((word, i) => {
    const left = text.slice(0, Math.max(0, end - 1));
    end += word.length + 1;
    if (left.length > longest || left.length < leastBesides || !isBalanced(left)) return;
    const opens = word.toLowerCase().replace(/^["„“«]/, '');
    const kept = left.replace(/ ?[,;:–—-]$/u, '');
    const verb = findVerb(kept, language);
    // “sagte am Montag, …”: what is left out is what was said.
    if (verb < 0 || language.saying.test(wordsOf(kept)[verb] ?? '')) return;
    const mark = left.charAt(left.length - 1);
    // “die Dänen, die Schweden und …”: a list goes on.
    const listed = germanArticle.test(opens) && /^\p{Lu}/u.test(words[i + 1] ?? '');
    if (/[;–—]/.test(mark) || (mark === ',' && !listed && language.openers.has(opens)))
      besides = kept;
    else if (kept === left && left.length >= leastWithin && opensPhrase(words, i, language))
      within = kept;
  });
  return besides ?? within;
}

/** Whether the sentence has said who does what by the time a phrase opens at `at`. */
function opensPhrase(words: readonly string[], at: number, language: Language): boolean {
  const { prepositions, framing, prefixes } = language;
  if (!prepositions.has(words[at] ?? '') || prepositions.has(words[at - 1] ?? '')) return false;
  const before = wordsOf(words.slice(0, at).join(' '));
  const verb = findVerb(before.join(' '), language);
  if (verb < 0 || at - verb < 3 || before.some((word) => framing.has(word))) return false;
  // In German what stands behind the verb counts: the object, and the subject too where a time comes first.
  const fronted =
    prepositions.has((before[0] ?? '').toLowerCase()) || /^\p{N}/u.test(before[1] ?? '');
  const told = framing.size === 0 ? 2 : nounsBehind(before, verb, language);
  if (told < (fronted ? 2 : 1)) return false;
  const closing = words.slice(at).findIndex((word) => /[,;:.]$/.test(word));
  const last = words.at(closing < 0 ? -1 : at + closing)?.replace(/[,;:.]$/, '');
  return last !== undefined && !prefixes.has(last);
}

/** How many noun phrases without a preposition stand behind the verb, by their capitals. */
function nounsBehind(words: readonly string[], verb: number, { prepositions }: Language): number {
  let nouns = 0;
  let free = true;
  words.slice(verb + 1).forEach((word, i, behind) => {
    if (prepositions.has(word)) free = false;
    if (!/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(behind[i + 1] ?? '')) return;
    if (free) nouns++;
    free = true;
  });
  return nouns;
}

function isBalanced(text: string): boolean {
  if (/[()[\]]/.test(text)) return false;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  if (count(/"/g) % 2 === 1 || count(/«/g) !== count(/»/g)) return false;
  return count(/[„]/g) === 0 ? count(/“/g) === count(/”/g) : count(/„/g) === count(/[“”]/g);
}
