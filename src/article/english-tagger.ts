/**
 * English text → sentences with tagged words, by wink-nlp. Puts back the offsets wink does not keep
 * and joins what it splits after abbreviations it does not know.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { endsInAbbreviation } from './abbreviations';
import type { PartOfSpeech, Token } from './article';
import type { TaggedSentence, Tagger } from './tagger';

type EnglishTagger = Pick<Tagger, 'sentences'>;

/** Made once: wink writes into its model, and twice as much with every time it is handed the same one. */
let tagger: EnglishTagger | null = null;

export function loadEnglishTagger(): EnglishTagger {
  return (tagger ??= makeTagger());
}

function makeTagger(): EnglishTagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return {
    sentences(text) {
      const doc = nlp.readDoc(text);
      const words = doc.tokens();
      const tokens = placeTokens(
        text,
        words.out(its.value) as string[],
        words.out(its.precedingSpaces) as string[],
        words.out(its.pos) as PartOfSpeech[],
      );
      // The typings say strings; wink gives pairs of token indices, both inclusive.
      const spans = doc.sentences().out(its.span) as unknown as readonly [number, number][];
      const pieces = spans.map(([first, last]) =>
        tokens.slice(first, last + 1).filter(({ pos }) => pos !== 'SPACE'),
      );
      return joinPieces(text, pieces);
    },
  };
}

/** Every token's offsets: wink knows the white space before each, and their sum rebuilds the text. */
function placeTokens(
  text: string,
  values: readonly string[],
  gaps: readonly string[],
  tags: readonly PartOfSpeech[],
): Token[] {
  let cursor = 0;
  return values.map((value, i) => {
    let start = cursor + (gaps[i] ?? '').length;
    // Rare marks are dropped or rewritten: find the next place where the word stands.
    if (!text.startsWith(value, start)) {
      const found = text.indexOf(value, cursor);
      start = found >= 0 ? found : Math.min(start, text.length);
    }
    cursor = Math.min(start + value.length, text.length);
    return { start, end: cursor, pos: tags[i] ?? 'X' };
  });
}

/** A piece that ends in an abbreviation, or before a lower-case word, goes on in the next. */
function joinPieces(text: string, pieces: readonly Token[][]): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const piece of pieces) {
    const first = piece[0];
    const last = piece.at(-1);
    if (!first || !last) continue;
    const previous = sentences.at(-1);
    if (previous && goesOn(text, previous, first)) {
      sentences[sentences.length - 1] = {
        start: previous.start,
        end: last.end,
        tokens: [...previous.tokens, ...piece],
      };
    } else {
      sentences.push({ start: first.start, end: last.end, tokens: piece });
    }
  }
  return sentences;
}

function goesOn(text: string, before: TaggedSentence, next: Token): boolean {
  const end = text.slice(Math.max(before.start, before.end - 12), before.end);
  const word = text.slice(next.start, next.end);
  // "at 2.10pm"
  if (before.end === next.start && /\d\.$/.test(end) && /^\d/.test(word)) return true;
  if (endsInAbbreviation(end, 'en')) return !startsSentence(word) || isTitleOf(end);
  // "5 p.m. in", "Yahoo! said": no sentence begins in lower case.
  return /[.!?]["”’)]?$/.test(end) && /^\p{Ll}/u.test(word) && !/^(?:i[A-Z]|e[A-Z])/.test(word);
}

/** Words that open a sentence far more often than they follow an abbreviation within one. */
const openers = new Set(
  'The A An In On At But And He She It They We I This That These Those However Meanwhile As For If When While After Before His Her Their Its There Some Many Most'.split(
    ' ',
  ),
);

function startsSentence(word: string): boolean {
  return openers.has(word);
}

function isTitleOf(end: string): boolean {
  return /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Rev|Hon|Pres|St)\.$/.test(
    end,
  );
}
