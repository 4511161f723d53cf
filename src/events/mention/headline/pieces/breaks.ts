/** Where a headline may end before the sentence does: in front of what it can do without. */
import { isComma, isNominal, type Range, type Word } from '../../words';
import { isAskedFor, thoughts } from './asking';
import type { Insertion } from './insertions';
import { particles } from '../../words/function-words';

const openers = new Set(
  'including regarding concerning that which who whose whether because while after before as'.split(
    ' ',
  ),
);

/** How well a headline may end before a word: `barely` only where nothing better is to be had. */
export type Cut = 'well' | 'barely' | 'never';

/** `inserted`: what stands between acts and what completes them (see `insertions.ts`). */
export function cutsIn(
  words: readonly Word[],
  range: Range,
  inserted: readonly Insertion[],
): (at: number) => Cut {
  const listed = enumerated(words, range);
  const described = descriptions(words, range);
  const whole = thoughts(words, range);
  for (const { verb, to } of inserted)
    if (verb !== null) for (let at = verb + 1; at <= to; at++) whole.add(at);
  return (at) => {
    const word = words[at];
    if (!word) return 'never';
    const inList = listed.get(at);
    if (inList) return inList;
    if (marks.has(word.text)) return 'well';
    if (isInsideName(words, at) || described.has(at)) return 'never';
    if (whole.has(at) || isAskedFor(words, at)) return 'never';
    // “the position of …” says little without.
    if (word.lower === 'of')
      return /^(?:VERB|NUM)$/.test(words[at - 1]?.pos ?? '') ? 'never' : 'barely';
    // “any other state-|controlled company”, but “plumes of oil | coagulating below the surface”
    if (word.pos === 'VERB' && /(?:ing|ed)$/.test(word.lower) && isNominal(words[at - 1])) {
      const describes = words[at - 2]?.text === '-' && words[at + 1]?.pos === 'NOUN';
      return !describes && words.slice(range.first, at).some(isVerbal) ? 'barely' : 'never';
    }
    if (!opensPart(word) || !isWhole(words, at) || tellsWhich(words, at)) return 'never';
    // “will cause dangerous | and unpredictable landslides”
    if (word.pos === 'CCONJ' && words[at - 1]?.pos === 'ADJ' && words[at - 2]?.pos !== 'AUX')
      return 'never';
    // “put its workers | and its guests at risk”: half a pair is half the truth.
    const pair = word.pos === 'CCONJ' && isItem(words[at - 1]) && isItem(words[at + 1]);
    return pair ? 'barely' : 'well';
  };
}

function isVerbal({ pos }: Word): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Places inside “… that showed the number of deaths and …”: what describes a noun goes as a whole. */
function descriptions(words: readonly Word[], { first, last }: Range): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = first + 1; i < last; i++) {
    if (!describing.has(words[i]?.lower ?? '') || !isNominal(words[i - 1])) continue;
    // “told the police that he …”, “reports that they …”
    if (words[i]?.lower === 'that' && !/^(?:VERB|AUX|ADV)$/.test(words[i + 1]?.pos ?? '')) continue;
    const end = describedUpTo(words, i, last);
    for (let at = i + 1; at <= end; at++) inside.add(at);
  }
  return inside;
}

/** Where it has told enough: “an application that limits the volume | produced by its players”. */
function describedUpTo(words: readonly Word[], opener: number, last: number): number {
  let verb = false;
  for (let at = opener + 1; at <= last; at++) {
    const word = words[at];
    if (isComma(word)) return at - 1;
    if (!word || !verb || !isNominal(words[at - 1])) {
      verb ||= word?.pos === 'VERB';
      continue;
    }
    const opens = word.pos === 'ADP' && word.lower !== 'of' && word.lower !== 'to';
    if (opens || (word.pos === 'VERB' && word.lower.endsWith('ed'))) return at - 1;
  }
  return last;
}

/**
 * “paid tribute to the men | who rose”, “the terms | under which it pays”, “released a program | that
 * counts votes”: without what describes them, nobody knows them.
 */
function tellsWhich(words: readonly Word[], at: number): boolean {
  const opener = words[at]?.pos === 'ADP' ? at + 1 : at;
  if (!describing.has(words[opener]?.lower ?? '')) return false;
  let first = at - 1;
  while (isNominal(words[first]) && words[first]?.pos !== 'PROPN') first--;
  if (first === at - 1) return false;
  const { pos, lower = '' } = words[first] ?? {};
  const object = words[first - 1]?.pos === 'VERB' && /^an?$/.test(lower);
  const bare = object && first === at - 2 && words[at]?.lower === 'that';
  return bare || pos === 'NUM' || lower === 'the' || lower === 'those';
}

const describing = new Set(['that', 'which', 'who', 'whose', 'whom', 'where']);

const marks = new Set(',—–;:');

/** “Gulf of Mexico”, “Wal - Mart” */
function isInsideName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower !== 'of' && word?.lower !== 'and' && word?.text !== '-') return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  // “the Immigration and Naturalization Service”
  if (word.lower === 'and' && isCapital(before) && isCapital(after)) return true;
  return before?.pos === 'PROPN' && after?.pos === 'PROPN';
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? '');
}

/** Whether a part of the sentence begins that a headline can do without. */
function opensPart({ pos, lower, text }: Word): boolean {
  // “the Victoria And Albert Museum”
  if (/^\p{Lu}/u.test(text)) return false;
  return pos === 'ADP' || pos === 'CCONJ' || pos === 'SCONJ' || text === 'to' || openers.has(lower);
}

/** Whether what stands before the word asks for nothing that it brings. */
function isWhole(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || !previous) return true;
  const { pos, lower } = previous;
  // “for drilling | in order to lower the price”
  if (word.lower === 'in' && words[at + 1]?.lower === 'order') return true;
  // “from within and outside the party”, “to be able to”
  const closed = pos === 'ADP' && isParticle(previous, words[at - 2]);
  // “sank 70 miles | from the coast”
  if (word.pos === 'ADP' && lengths.has(lower) && words[at - 2]?.pos === 'NUM') return false;
  if ((pos === 'ADP' && !closed) || pos === 'DET' || pos === 'AUX' || pos === 'CCONJ') return false;
  if (word.pos === 'ADP' && (isParticle(word, previous) || degrees.has(lower))) return false;
  // “an agreement reached | between the firms”, “came | under fire”, but “was held | in Riga”
  if (word.pos === 'ADP' && pos === 'VERB' && words[at - 2]?.pos !== 'AUX') return false;
  // “were confirmed | as carriers”
  if (word.lower === 'as' && pos === 'VERB') return false;
  // “kick things off, with …”
  if (word.pos === 'ADP' && words[at + 1]?.pos === 'PUNCT') return false;
  if (lower === 'either' || lower === 'neither') return false;
  if (word.text === 'to') return pos !== 'ADJ' && pos !== 'VERB';
  if (word.lower === 'that' || word.lower === 'whether') return pos !== 'VERB';
  return word.pos !== 'CCONJ' || !isPaired(words, at);
}

/** “rule out”, “take off”: no place to cut. */
function isParticle(word: Word, previous: Word | undefined): boolean {
  const verbal = previous?.pos === 'VERB' || previous?.lower.endsWith('ing');
  return verbal === true && particles.has(word.lower);
}

/** “well into”, “just after”: they belong to what follows. */
const degrees = new Set('well far deep just even only right long shortly'.split(' '));
const lengths = new Set(
  'mile miles kilometre kilometres kilometer kilometers km metre metres meter meters feet yards inches'.split(
    ' ',
  ),
);

/** “between A and B”, “by both buyers and sellers” */
function isPaired(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > at - 8; i--) {
    const word = words[i];
    if (!word || word.pos === 'CCONJ' || word.pos === 'VERB') return false;
    if (/^(?:between|both|either|neither)$/.test(word.lower)) return true;
  }
  return false;
}

/** The commas and the conjunction of “Britain, France and Italy”: half a list tells of others. */
function enumerated(words: readonly Word[], { first, last }: Range): ReadonlyMap<number, Cut> {
  const found = new Map<number, Cut>();
  for (let i = first; i <= last; i++) {
    if (words[i]?.pos !== 'CCONJ' || !isItem(words[i + 1])) continue;
    let opening = 0;
    for (let at = i - 1; at > first && (isItem(words[at]) || isComma(words[at])); at--)
      if (at < i - 1 && isComma(words[at])) found.set((opening = at), 'never').set(i, 'never');
    // The first item alone is at least no half list.
    if (opening > 0) found.set(opening, 'barely');
  }
  return found;
}

function isItem(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PRON'].includes(word.pos) ||
      /^(?:['’]s?|-|of)$/.test(word.text))
  );
}
