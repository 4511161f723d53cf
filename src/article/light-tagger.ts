/** Text of any language → sentences by Intl.Segmenter, repaired after abbreviations, words tagged by shape. */
import { quote, type Span } from '../base/span';
import { endsInAbbreviation } from './abbreviations';
import type { PartOfSpeech, Token } from './article';
import type { TaggedSentence } from './tagger';

const segmenters = new Map<string, Intl.Segmenter>();

export function lightSentences(text: string, language: string, stretch: Span): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let from = stretch.start;
  // Every segment object holds a copy of the whole text: keep only what is needed of each.
  const segments = Array.from(segmenterOf(language).segment(quote(text, stretch)), ({ segment }) =>
    segment.split(beforeDigits),
  ).flat();
  let end = stretch.start;
  segments.forEach((segment, i) => {
    end += segment.length;
    if (i < segments.length - 1 && goesOn(segment, text.slice(end, end + 2), language)) return;
    const tokens = tokensOf(text, from, end);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    from = end;
  });
  return sentences;
}

/** “… gegründet. 1781 übernahm …”, “… getötet. 34 weitere …”: the segmenter takes a small letter behind digits for the same sentence's. */
const beforeDigits = /(?<=\p{Ll}{3}[.!?]["”“»]?\s)(?=\p{N}[\p{N}.]{0,6} \p{Ll})/u;

function goesOn(segment: string, next: string, language: string): boolean {
  const end = segment.slice(-12);
  if (/^\p{Ll}/u.test(next)) return true;
  // "am 3. Mai", "im 19. Jahrhundert": languages that write ordinals with a full stop.
  if (/(?:^|[\s(*†])\d{1,2}\.\s*$/.test(end)) return ordinalLanguages.has(language);
  return endsInAbbreviation(end, language);
}

const ordinalLanguages = new Set('de da no nb nn fi cs sk pl hu hr sl et lv tr'.split(' '));

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(safeLocale(language), { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function safeLocale(language: string): string {
  return /^[a-z]{2,3}$/.test(language) ? language : 'en';
}

function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  for (const match of part.matchAll(
    /\p{N}[\p{N}.,:]*\p{N}|\p{N}|[\p{L}\p{M}\u00AD]+(?:['’-][\p{L}\p{M}\u00AD]+)*|[^\s]/gu,
  )) {
    const start = from + match.index;
    tokens.push({
      start,
      end: start + match[0].length,
      pos: shapeOf(match[0], tokens.length === 0),
      text: match[0],
    });
  }
  return tokens;
}

function shapeOf(word: string, opens: boolean): PartOfSpeech {
  if (/^\p{N}/u.test(word)) return 'NUM';
  if (!/^\p{L}/u.test(word)) return 'PUNCT';
  return /^\p{Lu}/u.test(word) && !opens ? 'PROPN' : 'X';
}
