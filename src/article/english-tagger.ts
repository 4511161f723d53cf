/**
 * English text → sentences with tagged words, by wink-nlp. Puts back the offsets wink does not keep
 * and joins what it splits after abbreviations it does not know.
 */
import { endsInAbbreviation } from './abbreviations';
import { opensAnew, partAtHiddenEnds } from './hidden-ends';
import type { PartOfSpeech, Token } from './article';
import { quote, type Span } from '../base/span';
import type { TaggedSentence } from './tagger';
import { loadWink } from './wink';

interface EnglishTagger {
  /** As those of `Tagger`. */
  sentences(text: string, stretch: Span): TaggedSentence[];
}

/** Made once: wink writes into its model, and twice as much with every time it is handed the same one. */
let tagger: EnglishTagger | null = null;

export function loadEnglishTagger(): EnglishTagger {
  return (tagger ??= makeTagger());
}

function makeTagger(): EnglishTagger {
  const read = loadWink();
  return {
    sentences(text, stretch) {
      const { words, gaps, tags, sentences } = read(partPossessives(quote(text, stretch)));
      return joinPieces(text, placeTokens(text, stretch, words, gaps, tags), sentences);
    },
  };
}

/**
 * With a blank between a possessive and the mark behind it. Without, wink takes “Acme’s.” for “Acme’s”
 * and a stop, keeps that word, and never again parts “Acme’s” in two, in whatever it reads from then
 * on: what it made of an article hung on those that it had read before.
 */
function partPossessives(text: string): string {
  return text.replace(/(?<=\w)['’]s(?=[.,;:!?)\]”"…])/g, '$& ');
}

/** Every token's offsets: wink knows the white space before each, and their sum rebuilds the text. */
function placeTokens(
  text: string,
  stretch: Span,
  values: readonly string[],
  gaps: readonly string[],
  tags: readonly PartOfSpeech[],
): Token[] {
  const tokens: Token[] = [];
  let cursor = stretch.start;
  values.forEach((value, i) => {
    const gap = gaps[i] ?? '';
    // The text has no blank where we put one.
    let start = gap === ' ' && text[cursor] !== ' ' ? cursor : cursor + gap.length;
    let written = value;
    // Rare marks are dropped or rewritten: find the next place where the word stands.
    if (!text.startsWith(value, start)) {
      const found = text.indexOf(value, cursor);
      const isHere = found >= 0 && found + value.length <= stretch.end;
      start = isHere ? found : Math.min(start, stretch.end);
      written = text.slice(start, Math.min(start + value.length, stretch.end));
    }
    cursor = start + written.length;
    tokens.push({ start, end: cursor, pos: tags[i] ?? 'X', text: written });
  });
  return tokens;
}

/** A piece that ends in an abbreviation, or before a lower-case word, goes on in the next. */
function joinPieces(
  text: string,
  tokens: readonly Token[],
  pieces: readonly (readonly [first: number, last: number])[],
): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const [from, to] of pieces) {
    const piece = tokens.slice(from, to + 1).filter(({ pos }) => pos !== 'SPACE');
    for (const part of partAtHiddenEnds(piece)) append(text, part, sentences);
  }
  return sentences;
}

function append(text: string, piece: readonly Token[], sentences: TaggedSentence[]): void {
  const first = piece[0];
  const last = piece.at(-1);
  if (!first || !last) return;
  const previous = sentences.at(-1);
  if (previous && goesOn(text, previous, first, piece[1])) {
    sentences[sentences.length - 1] = {
      start: previous.start,
      end: last.end,
      tokens: [...previous.tokens, ...piece],
    };
  } else {
    sentences.push({ start: first.start, end: last.end, tokens: [...piece] });
  }
}

function goesOn(
  text: string,
  before: TaggedSentence,
  next: Token,
  afterNext: Token | undefined,
): boolean {
  const end = text.slice(Math.max(before.start, before.end - 12), before.end);
  const word = next.text;
  // "at 2.10pm"
  if (before.end === next.start && /\d\.$/.test(end) && /^\d/.test(word)) return true;
  if (endsInAbbreviation(end, 'en')) return !opensAnew(end, next, afterNext) || isTitleOf(end);
  // "5 p.m. in", "Yahoo! said": no sentence begins in lower case.
  return /[.!?]["”’)]?$/.test(end) && /^\p{Ll}/u.test(word) && !/^(?:i[A-Z]|e[A-Z])/.test(word);
}

function isTitleOf(end: string): boolean {
  return /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Rev|Hon|Pres|St)\.$/.test(
    end,
  );
}
