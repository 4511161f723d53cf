/** Words become the pieces of a headline: what is left out, and where it may be cut. */
import type { PartOfSpeech } from '../../../../article/article';
import { isComma, type Range, type Word } from '../../words';
import { cutsIn, type Cut } from './breaks';
import { insertions } from './insertions';
import { particles } from '../../words/function-words';

export interface Piece {
  readonly text: string;
  /** A blank stands before it. */
  readonly spaced: boolean;
  /** Whether the headline may end before it. */
  readonly cut: Cut;
  /** Of a word of the text. */
  readonly pos?: PartOfSpeech;
  /** Where the headline is too long, it goes first (see `insertions.ts`). */
  readonly spare?: boolean;
  /** “was handed over”: belongs to its verb, and may end a headline. */
  readonly particle?: boolean;
}

const empty = new Set([
  'also',
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'therefore',
  'thus',
]);

/**
 * The words of `range` as pieces, without those in `omitted` and without parentheses. `instead`: by
 * their index, words that others stand for.
 */
export function pieces(
  words: readonly Word[],
  range: Range,
  omitted: readonly Range[],
  instead?: ReadonlyMap<number, string | null>,
): readonly Piece[] {
  const inserted = insertions(words, range);
  const cuts = cutsIn(words, range, inserted);
  const isOmitted = (i: number): boolean =>
    omitted.some(({ first, last }) => first <= i && i <= last);
  const left: Piece[] = [];
  let depth = 0;
  let gap = false;
  for (let i = range.first; i <= range.last; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.text === '(' || word.text === '[') depth++;
    const inside = depth > 0;
    if (word.text === ')' || word.text === ']') depth--;
    // “in 1988 and 1991”
    const joins = word.pos === 'CCONJ' && isOmitted(i - 1) && isOmitted(i + 1);
    if (inside || isOmitted(i) || joins || empty.has(word.lower)) {
      gap = true;
      continue;
    }
    const previous = words[i - 1];
    const { pos } = word;
    const text = instead?.get(i) ?? word.text;
    // What a left out phrase leaves behind: its comma, its possessive.
    if (gap && (/^['’]s?$/.test(text) || (isComma(word) && left.length === 0))) continue;
    // “deaths, in May and June, were …”: the aside goes with both its commas.
    if (isComma(word) && left.at(-1)?.text === ',') {
      if (gap && i < range.last && !parts(words, i)) left.pop();
      continue;
    }
    // “was born on March 9, 1937, in Riga”: the comma closed the date.
    if (gap && isComma(word) && words[i + 1]?.pos === 'ADP' && closesDate(words, i)) continue;
    // “followed on Monday, after …”
    if (gap && isComma(word) && /^(?:after|before)$/.test(words[i + 1]?.lower ?? '')) continue;
    // “an 1870s painting”
    const article = gap ? left.at(-1) : undefined;
    if (article && /^an?$/.test(article.text))
      left[left.length - 1] = { ...article, text: /^[aeiou]/.test(text) ? 'an' : 'a' };
    const spaced =
      left.length > 0 &&
      (previous === undefined || previous.end < word.start || (gap && !isMark(word)));
    // Nothing that it could introduce follows.
    const alone = i === range.last || isOmitted(i + 1);
    // “would vote no”
    const closes = particles.has(word.lower) || word.lower === 'no';
    // “had been spied upon”: behind its passive verb, with nothing of its own.
    const stranded = i === range.last && word.pos === 'ADP' && previous?.pos === 'VERB';
    const particle = alone && previous?.pos === 'VERB' && (closes || stranded);
    // “clean-up” has no place to cut.
    const spare = inserted.some(({ from, to }) => from <= i && i < to);
    const cut = spaced || isJoint(word) ? cuts(i) : 'never';
    left.push({ text, pos, spaced, particle, spare, cut });
    gap = false;
  }
  // “after testing samples taken on 15 May”: when was what it said.
  if (gap && isLeftBehind(left)) left.pop();
  return left;
}

function isLeftBehind(left: readonly Piece[]): boolean {
  const [noun, participle] = left.slice(-2);
  if (left.length < 4 || participle?.pos !== 'VERB' || noun?.pos !== 'NOUN') return false;
  return datedActs.has(participle.text);
}

const datedActs = new Set(
  'taken published released issued filed signed dated held recorded collected announced reported made reached passed adopted'.split(
    ' ',
  ),
);

/** “in Riga, on 3 May, the third child of …”: what follows the comma goes on with no verb. */
function parts(words: readonly Word[], comma: number): boolean {
  return words[comma + 1]?.pos === 'DET';
}

function closesDate(words: readonly Word[], comma: number): boolean {
  return isComma(words[comma - 2]) && /^\d{4}$/.test(words[comma - 1]?.text ?? '');
}

function isJoint(word: Word): boolean {
  return isComma(word) || joints.has(word.text);
}

const joints = new Set('—–;:');

function isMark(word: Word): boolean {
  return word.pos === 'PUNCT' && !/^["“‘(]$/.test(word.text);
}

/** One piece of text that stands as it is. */
export function fixed(text: string, spaced = true): Piece {
  return { text, spaced, cut: 'never' };
}

/** The pieces as text, as they are. */
export function joinPieces(parts: readonly Piece[]): string {
  let joined = '';
  for (const { text, spaced } of parts) joined += joined !== '' && spaced ? ` ${text}` : text;
  return joined;
}
