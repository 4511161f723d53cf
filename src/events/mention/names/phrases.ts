/** Noun phrases as a headline has them: names without titles, no article in front, not too long. */
import { isAskedFor } from '../headline/pieces/asking';
import { joinPieces, pieces } from '../headline/pieces/pieces';
import type { Name } from './name';
import type { ParsedSentence } from '../sentence';
import { bodies } from '../words/anaphors';
import { titles } from '../words/names';
import { isComma, type Range, type Word } from '../words';
import { plurals } from '../words/plurals';
import { irregularParticiples, irregularPast } from '../words/verbs';

export function isPlural(words: readonly Word[], { first, last }: Range): boolean {
  // “the talk with A and B” is one talk.
  for (let i = first; i < last && words[i]?.pos !== 'ADP'; i++)
    if (words[i]?.lower === 'and') return true;
  // “three of the dead”
  const count = words[first];
  if (count?.pos === 'NUM' && count.lower !== 'one' && words[first + 1]?.lower === 'of')
    return true;
  // “Investors …” at the start of a sentence is tagged as a name.
  if (first === last && words[first]?.pos === 'PROPN' && /[^s]s$/.test(words[first]?.lower ?? ''))
    return true;
  const head = words
    .slice(first, last + 1)
    .find((word, i, all) => word.pos === 'NOUN' && all[i + 1]?.pos !== 'NOUN');
  return head !== undefined && (/[^s]s$|\p{L}{3}men$/u.test(head.lower) || plurals.has(head.lower));
}

/** The noun a phrase is about: the last before “of”, “in” or a comma. */
export function headOf(words: readonly Word[], first: number, last: number): Word | undefined {
  let head: Word | undefined;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word || word.pos === 'ADP' || word.text === ',') break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM') head = word;
  }
  return head;
}

/** The name a noun phrase ends in, past roles and titles: “U.S. envoy General Keith Kellogg”. */
export function nameOf(parsed: ParsedSentence, range: Range): string | null {
  return nameAt(parsed, range)?.name ?? null;
}

export function nameAt(parsed: ParsedSentence, range: Range): Name | null {
  const { words } = parsed;
  const end = headEnd(words, range);
  const name = parsed.names.find(
    (candidate) => candidate.last === end && candidate.first >= range.first,
  );
  if (!name) return null;
  if (name.first === range.first) return name;
  // “The younger Quill” is not the one whose full name the text gives.
  if (/^(?:younger|elder|older)$/.test(words[name.first - 1]?.lower ?? '')) return null;
  const before = words[name.first - 1];
  if (name.kind === 'person') {
    for (let i = range.first; i < name.first; i++)
      if (words[i]?.pos === 'CCONJ' || isComma(words[i]) || parts(words, i)) return null;
    return before?.pos === 'ADP' ? null : name;
  }
  // “the Courier”, “the European plane maker Quill”
  const introduced = before?.pos === 'DET' ? name.first === range.first + 1 : isBody(before);
  return introduced && onlyDescribes(words, range.first, name.first) ? name : null;
}

function isBody(word: Word | undefined): boolean {
  return word?.pos === 'NOUN' && (bodies.has(word.lower) || word.lower === 'rival');
}

/** Nothing but what describes stands there: “the owner of the bank Quill” is another. */
function onlyDescribes(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
}

/** “the trial of Dr Quill” is no name; “Secretary of State Ada Quill” is. */
function parts(words: readonly Word[], at: number): boolean {
  if (words[at]?.pos !== 'ADP') return false;
  return words[at]?.lower !== 'of' || !titles.has(words[at - 1]?.lower ?? '');
}

function headEnd(words: readonly Word[], range: Range): number {
  let end = range.last;
  while (end > range.first && words[end]?.pos === 'PUNCT' && words[end]?.text !== '.') end--;
  // “Quill himself”
  if (end > range.first && /^(?:him|her|it)self$/.test(words[end]?.lower ?? '')) end--;
  return end;
}

/** A noun phrase as a headline has it: without time, titles and leading article, and not too long. */
export function called(parsed: ParsedSentence, range: Range): string {
  const { words } = parsed;
  // By `push`, as clauses are.
  const omitted: Range[] = [];
  for (const time of parsed.times) {
    // “the flood of 12 May 1986”
    const whole = time.preposition === 'of' && time.phrase.first > range.first;
    omitted.push(whole ? time.phrase : time);
  }
  for (const title of parsed.titles) omitted.push(title);
  for (const age of agesIn(words, range)) omitted.push(age);
  const text = ({ first, last }: Range): string => {
    const from = pastArticle(words, { first, last });
    return joinPieces(
      pieces(words, { first: from, last: withoutBareParticiple(parsed, last) }, omitted),
    );
  };
  // “the strain - known as B2 - was made”: an aside between dashes.
  for (let i = range.first + 1; i <= range.last; i++)
    if (isDash(words, i)) return called(parsed, { first: range.first, last: i - 1 });
  const whole = text(range);
  if (whole.length <= longestSubject) return whole;
  const listed = listEnd(words, range);
  // “Harbour Steel, hit by higher costs, …”: what befell it is no part of its name.
  if (listed !== null && words[listed + 2]?.pos === 'VERB')
    return text({ first: range.first, last: listed });
  const from = pastArticle(words, range);
  if (
    listed !== null &&
    words.slice(from, listed + 1).every(isOfName) &&
    opensItem(words, listed + 2)
  )
    return `${text({ first: range.first, last: listed })} and others`;
  for (let last = range.last; last > range.first; last--) {
    const word = words[last];
    // “a clerk who took more than £400 from …”: as long as that, it goes as a whole.
    if (last > from + 1 && words[last - 1]?.pos === 'NOUN' && word?.lower === 'who')
      return text({ first: range.first, last: last - 1 });
    if (word?.lower === 'than') continue;
    // “a recording of Quill bemoaning her youth”
    const describes = word?.pos === 'VERB' && /(?:ing|ed)$/.test(word.lower);
    if (word?.pos !== 'ADP' && word?.pos !== 'SCONJ' && !isComma(word) && !describes) continue;
    if (isAskedFor(words, last)) continue;
    // “a team affiliated with …”: without its complement, the participle goes as well.
    let closes = words[last - 1]?.pos === 'VERB' ? last - 2 : last - 1;
    // “a woman from Riga who returned | from the war”
    if (/^(?:who|which|that)$/.test(words[closes]?.lower ?? '')) closes--;
    const short = text({ first: range.first, last: closes });
    if (short.length <= longestSubject && closes > range.first) return short;
  }
  return whole;
}

/** “A truce signed on 4 June expired”, “a study published last month”: without its time the participle tells nothing. */
function withoutBareParticiple({ words, times }: ParsedSentence, last: number): number {
  const time = times.find(({ phrase }) => phrase.first === last + 1 || phrase.last === last);
  const before = (time?.phrase.first ?? 0) - 1;
  const verb = words[before]?.pos === 'VERB' ? words[before].lower : '';
  return /ed$/.test(verb) || irregularPast.has(verb) || irregularParticiples.has(verb)
    ? before - 1
    : last;
}

/** “Ada Quill, 54, and her son Bo, 17”: how old people are. */
function agesIn(words: readonly Word[], { first, last }: Range): readonly Range[] {
  const ages: Range[] = [];
  for (let i = first + 1; i < last; i++) {
    const isAge =
      words[i]?.pos === 'PROPN' && isComma(words[i + 1]) && age.test(words[i + 2]?.text ?? '');
    if (isAge) ages.push({ first: i + 1, last: i + 2 });
  }
  return ages;
}

const age = /^\d{1,2}$/;

/** Whether the next item of a list of names begins at `at`, not what is said of the first: “54, deckhand Bo Marsh”. */
function opensItem(words: readonly Word[], at: number): boolean {
  if (words[at]?.pos === 'PROPN' || words[at]?.lower === 'the') return true;
  if (!age.test(words[at]?.text ?? '') || !isComma(words[at + 1])) return false;
  let next = at + 2;
  while (words[next]?.pos === 'NOUN' || words[next]?.pos === 'ADJ') next++;
  return words[next]?.pos === 'PROPN';
}

function isOfName({ pos, lower }: Word): boolean {
  return pos === 'PROPN' || lower === 'of';
}

function isDash(words: readonly Word[], at: number): boolean {
  const dash = words[at];
  if (!dash || !/^[-–—]+$/.test(dash.text)) return false;
  return (words[at - 1]?.end ?? 0) < dash.start;
}

/** The noun phrase, without what follows its noun when that makes it long; null if it stays long. */
export function shortPhrase(words: readonly Word[], range: Range): string | null {
  const whole = phrase(words, range);
  if (whole.length <= longestReferent) return whole;
  for (let at = range.first + 1; at <= range.last; at++) {
    if (words[at]?.pos !== 'ADP' && !isComma(words[at])) continue;
    const short = phrase(words, { first: range.first, last: at - 1 });
    return short.length <= longestReferent ? short : null;
  }
  return null;
}

/** The longest phrase a pronoun is resolved to. */
const longestReferent = 40;

/** Where the first item of an enumeration ends. */
function listEnd(words: readonly Word[], { first, last }: Range): number | null {
  for (let i = first + 1; i <= last; i++) {
    if (!isComma(words[i])) continue;
    for (let k = i + 1; k < last; k++) if (words[k]?.pos === 'CCONJ') return i - 1;
    return null;
  }
  return null;
}

/** Where a phrase begins in a headline: behind its article, but that of “a number of”. */
function pastArticle(words: readonly Word[], { first, last }: Range): number {
  if (first === last || !/^(?:the|a|an)$/.test(words[first]?.lower ?? '')) return first;
  const some = words[first + 2]?.lower === 'of' && counts.has(words[first + 1]?.lower ?? '');
  return some && words[first]?.lower === 'a' ? first : first + 1;
}

const counts = new Set(
  'number series couple handful string range total majority minority'.split(' '),
);

/** The longest subject a headline has room for. */
const longestSubject = 48;

/** A noun phrase in the words of the text, without its leading article. */
export function phrase(words: readonly Word[], { first, last }: Range): string {
  return textOf(words, pastArticle(words, { first, last }), last);
}

/** “Quill’s”, “the others’”. */
export function possessive(owner: string): string {
  return /\p{Ll}s$/u.test(owner) && /^\p{Ll}|\b\p{Ll}\S*s$/u.test(owner)
    ? `${owner}’`
    : `${owner}’s`;
}

/** The words as written, single blanks between. */
export function textOf(words: readonly Word[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const previous = words[i - 1];
    if (!word) continue;
    text += (i > first && previous && previous.end < word.start ? ' ' : '') + word.text;
  }
  return text;
}
