/** What says where a thing is, between it and what is told of it: a headline too long can do without. */
import { isComma, isNominal, wordIs, type Range, type Word } from '../../words';
import { completes } from './asking';

/** From the preposition up to, and without, the word `to`. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  /** The verb whose object it describes and that the word `to` completes; null where a subject's verb follows. */
  readonly verb: number | null;
}

/**
 * “the leak | in the bay | was stopped”, “described the cloud | over the plains | as a disaster”. Only
 * behind “the” and the like: “all schools | in Riga | were closed” would claim more without.
 */
export function insertions(words: readonly Word[], { first, last }: Range): readonly Insertion[] {
  const found: Insertion[] = [];
  for (let from = first + 1; from < last; from++) {
    const example = exampleOf(words, from);
    if (example !== null && example <= last) {
      found.push({ from, to: example, verb: null });
      from = example - 1;
      continue;
    }
    const named = namedExample(words, from, last);
    if (named !== null) {
      found.push({ from, to: named, verb: null });
      from = named - 1;
      continue;
    }
    const decided = tallied(words, from, last);
    if (decided !== null) {
      found.push({ from, to: decided, verb: from - 1 });
      from = decided - 1;
      continue;
    }
    if (!placing.has(words[from]?.lower ?? '') || !isNominal(words[from - 1])) continue;
    const start = phraseBegin(words, from - 1, first);
    if (start === null) continue;
    let to = from + 1;
    while (to <= last && (isOfPhrase(words[to]) || words[to]?.lower === 'of')) to++;
    const next = words[to];
    if (!next || to > last || to === from + 1) continue;
    const verb = words[start - 1]?.pos === 'VERB' ? start - 1 : null;
    if (next.pos === 'AUX') found.push({ from, to, verb: null });
    else if (verb !== null && completes(next.lower, words[verb])) found.push({ from, to, verb });
  }
  return found;
}

/** “pressed them on several key points, including | their bid”: where that begins which tells more; null elsewhere. */
function exampleOf(words: readonly Word[], from: number): number | null {
  if (!several.has(words[from]?.lower ?? '')) return null;
  let at = from + 1;
  // “several other key points”
  while (at < from + 3 && !vague.has(words[at]?.lower ?? '')) at++;
  if (!vague.has(words[at]?.lower ?? '')) return null;
  // “several points on Friday, including”
  for (const end = at + 4; at < end; at++)
    if (isComma(words[at]) && words[at + 1]?.lower === 'including') return at + 2;
  return null;
}

/** “killed nine people, including a boy, | in Riga”: where it goes on; null elsewhere. */
function namedExample(words: readonly Word[], from: number, last: number): number | null {
  if (!isComma(words[from]) || words[from + 1]?.lower !== 'including') return null;
  for (let at = from + 2; at < last; at++) {
    if (words[at]?.pos === 'VERB') return null;
    if (isComma(words[at])) return placing.has(words[at + 1]?.lower ?? '') ? at + 1 : null;
  }
  return null;
}

/** “voted | by nine to four | to refuse it”: where what was decided begins; null elsewhere. */
function tallied(words: readonly Word[], from: number, last: number): number | null {
  if (!wordIs(words[from - 1], voting)) return null;
  const counted = words[from]?.lower === 'by' ? from + 1 : from;
  if (words[counted]?.pos !== 'NUM') return null;
  for (let at = counted + 2; at < Math.min(last, counted + 9); at++) {
    if (isComma(words[at])) return null;
    if (words[at]?.lower === 'to' && words[at + 1]?.pos === 'VERB') return at;
  }
  return null;
}

const voting = new Set(['vote']);

const several = new Set('several some many various numerous other'.split(' '));
const vague = new Set(
  'points issues topics matters questions subjects areas fronts measures steps things concerns items'.split(
    ' ',
  ),
);

/** Where the noun phrase that ends at `end` begins, if with a word that means one thing. */
function phraseBegin(words: readonly Word[], end: number, least: number): number | null {
  let at = end;
  while (
    at > least &&
    (isNominal(words[at]) || words[at]?.pos === 'ADJ' || words[at]?.lower === 'of')
  )
    at--;
  return definite.has(words[at]?.lower ?? '') ? at : null;
}

function isOfPhrase(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.pos);
}

const placing = new Set(
  'in on at over near off along across around under outside inside from'.split(' '),
);
const definite = new Set('the a an its his her their'.split(' '));
