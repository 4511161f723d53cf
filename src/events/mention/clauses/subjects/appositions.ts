/** Tells who a phrase names from what it says of them: “Quill, founder of the yard”, “the spokeswoman, Ada Quill”. */
import { isComma, isParticipleForm, type Range, type Word } from '../../words';
import { measures } from '../../words/anaphors';
import { titles } from '../../words/names';
import { isSomeone, relativePronouns } from './antecedents';

/** “Quill, spokeswoman for …” is Quill; so is “the spokeswoman, Ada Quill”. */
export function withoutApposition(words: readonly Word[], { first, last }: Range): Range {
  const comma = endOfNoun(words, first, last);
  if (comma === null || comma === first) return { first, last };
  // “A keen collector, the owner bought …”
  const only = firstComma(words, comma + 1, last) === null;
  if (only && /^an?$/.test(words[first]?.lower ?? '') && words[comma + 1]?.lower === 'the')
    return { first: comma + 1, last };
  const described = describes(words[comma + 1]);
  if (!described && isOfList(words, comma, last) && !describesName(words, comma))
    return { first, last };
  const head = { first, last: comma - 1 };
  const name = pastRole(words, comma + 1, last);
  const end = endOfName(words, name, last);
  const named = end !== null && (end === last || isComma(words[end + 1]));
  if (!named || firm.test(words[head.last]?.text ?? '')) return head;
  // “Shares of the bank’s owner, Marsh Group, rose”: the owner has a name, the shares rose.
  if (measures.has(words[first]?.lower ?? '')) return head;
  // “The mayor of Riga, Ada Quill,”, but “the bridge of Riga, Norland,”
  // “The newest Lumen, Lumen 4, …”
  const again = words[head.last]?.lower === words[end - 1]?.lower;
  const told = again || isRole(words, head) || isOneFrom(words, head, end - comma);
  if (words[head.last]?.pos === 'PROPN' && !told) return head;
  return { first: name, last: end };
}

/** “The owner, the software millionaire Ada Quill, …”: where her whole name begins; `from` of anything else. */
function pastRole(words: readonly Word[], from: number, last: number): number {
  if (!/^(?:the|an?)$/.test(words[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (at < last && /^(?:NOUN|ADJ)$/.test(words[at]?.pos ?? '')) at++;
  const whole = words[at]?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN';
  return whole && at > from + 1 && at < last ? at : from;
}

/** “the mayor, who …”, “the bridge, built in 1958 and …” */
function describes(word: Word | undefined): boolean {
  if (word?.pos === 'VERB') return isParticipleForm(word.lower);
  return relativePronouns.has(word?.lower ?? '');
}

/** “The mayor of Riga”, “Norland’s envoy to Sudland”, but “pupils of the school in Riga, Norland” */
function isRole(words: readonly Word[], { first, last }: Range): boolean {
  let at = last;
  while (at > first && words[at]?.pos !== 'ADP') at--;
  return /^(?:of|to|for)$/.test(words[at]?.lower ?? '') && titles.has(words[at - 1]?.lower ?? '');
}

/** “A chemist from Riga, Ada Quill,”: by a whole name, as no place has one. */
function isOneFrom(words: readonly Word[], { first, last }: Range, length: number): boolean {
  if (!/^an?$/.test(words[first]?.lower ?? '') || length < 2) return false;
  let noun = first + 1;
  while (noun < last && words[noun]?.pos !== 'ADP') noun++;
  return words[noun]?.lower === 'from' && isSomeone(words[noun - 1]);
}

/** “its administrators, Quill & Partners,”, “two students, Ada Quill and Bo Marsh,”, “the newest model, the Marsh 4,” */
function endOfName(words: readonly Word[], from: number, last: number): number | null {
  let end = from;
  if (words[end]?.lower === 'the') end++;
  if (!isOfName(words, end)) return null;
  while (end < last && isOfName(words, end + 1)) end++;
  return end;
}

function isOfName(words: readonly Word[], at: number): boolean {
  const { pos, text = '' } = words[at] ?? {};
  // “iPhone”
  if (
    pos === 'PROPN' ||
    text === '&' ||
    /^\p{Ll}+\p{Lu}/u.test(text) ||
    (pos === 'NUM' && /^\d+$/.test(text))
  )
    return true;
  return pos === 'CCONJ' && words[at - 1]?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN';
}

/** The first comma behind the noun: in “the acclaimed, prized album, Calla, …” the second. */
function endOfNoun(words: readonly Word[], first: number, last: number): number | null {
  const comma = firstComma(words, first, last);
  if (comma === null || words[comma - 1]?.pos !== 'ADJ') return comma;
  // “the 19-year-old, signed from …”
  if (words[comma - 1]?.lower === 'old' && words[comma - 2]?.text === '-') return comma;
  const next = words[comma + 1];
  const goesOn = /^(?:ADJ|ADV|VERB)$/.test(next?.pos ?? '') || words[comma + 2]?.text === '-';
  return goesOn ? firstComma(words, comma + 1, last) : comma;
}

/** “Marsh Cos., Riga, adopted …” is the firm, not the town. */
const firm = /^(?:Cos?|Corp|Inc|Ltd|Bros|PLC|AG|SA|NV)\.?$|\.$/;

/** “Ada Quill, founder and owner of the yard,”: what follows the name and the comma says what she is. */
export function describesName(words: readonly Word[], comma: number): boolean {
  if (words[comma - 1]?.pos !== 'PROPN') return false;
  const [word, next] = [words[comma + 1], words[comma + 2]];
  if (word?.pos === 'DET') return next?.pos !== 'PROPN';
  return (word?.pos === 'NOUN' || word?.pos === 'ADJ') && /^\p{Ll}/u.test(word.text);
}

/** A comma of an enumeration (“Britain, France and Italy”) rather than of an apposition, which another one closes. */
function isOfList(words: readonly Word[], comma: number, last: number): boolean {
  if (isComma(words[last + 1])) return false;
  for (let k = comma + 1; k <= last; k++) if (words[k]?.pos === 'CCONJ') return k < last;
  return false;
}

function firstComma(words: readonly Word[], from: number, to: number): number | null {
  for (let k = from; k <= to; k++) if (isComma(words[k])) return k;
  return null;
}
