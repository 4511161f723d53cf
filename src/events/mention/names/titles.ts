/** Finds the titles and roles before people's names: what a headline can do without. */
import { notNames, titles } from '../words/names';
import type { Name } from './name';
import { isComma, type Range, type Word } from '../words';

/** “Norland President” of “Norland President Ada Quill”; a title that is all there is stays. */
export function titlesBefore(words: readonly Word[], names: readonly Name[]): readonly Range[] {
  return names.flatMap((name) => {
    if (name.kind !== 'person') return [];
    let first = name.first;
    while (first > 0 && isTitle(words[first - 1])) first--;
    if (first === name.first || isKept(words, first, name)) return [];
    // “chief executive and co-founder”
    while (first > 1 && joints.has(words[first - 1]?.lower ?? '') && isTitle(words[first - 2])) {
      first--;
      while (first > 0 && isTitle(words[first - 1])) first--;
    }
    first = pastOwner(words, names, first);
    // “labor leader Joe Quill”, “Marsh Oil board director Joe Quill”
    if (words[first - 1]?.pos === 'NOUN' && words[first]?.pos === 'NOUN')
      first = pastOwner(words, names, first - 1);
    // “his ill foreign secretary Ada Quill”: what describes the title would describe the name.
    if (words[first - 1]?.pos === 'ADJ') return [];
    // “the former judge Lord Quill”: without the article, too, but “the Quill trial”.
    const opens = words[first - 1]?.lower === 'the' && words[name.last + 1]?.pos !== 'NOUN';
    const noble = nobility.has(words[name.first - 1]?.lower ?? '') ? 1 : 0;
    const last = name.first - 1 - noble;
    return last < first ? [] : [{ first: opens ? first - 1 : first, last }];
  });
}

/** Where the title begins, with whose president, which company's chief it is, if `first` is a word of it. */
function pastOwner(words: readonly Word[], names: readonly Name[], first: number): number {
  let begin = first;
  for (;;) {
    const at = begin;
    const firm = names.find(({ last, kind }) => last === at - 1 && kind === 'organisation');
    if (firm) begin = firm.first;
    else if (begin > 0 && belongsToTitle(words[begin - 1])) begin--;
    else return begin;
  }
}

/** “King Anders”, “Prince William Sound”: without it the name is another’s. */
function isKept(words: readonly Word[], first: number, { last }: Name): boolean {
  return royal.has(words[first]?.lower ?? '') || places.has(words[last]?.lower ?? '');
}

const nobility = new Set(['lord', 'lady', 'sir', 'dame', 'baroness']);
const royal = new Set(
  'king queen pope emperor empress tsar czar sultan prince princess duke duchess saint st'.split(
    ' ',
  ),
);
const places = new Set(
  'sound island islands street road avenue square bay bridge park airport stadium hospital school university college museum library theatre theater hall palace castle house prize trophy'.split(
    ' ',
  ),
);

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && (titles.has(word.lower) || word.lower === 'co' || word.text === '-');
}

const joints = new Set(['and', '&']);

/** Whose president, which company's chief. */
function belongsToTitle(word: Word | undefined): boolean {
  if (!word || isComma(word)) return false;
  return word.pos === 'PROPN' || notNames.has(word.lower) || titles.has(word.lower);
}
