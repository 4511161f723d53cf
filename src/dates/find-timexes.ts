/** Text becomes time expressions: what was written, what it means, and how that was reached. */
import type { Span } from '../base/span';
import { isNarrative } from './genre';
import { compileGrammar, type Grammar } from './grammar/grammar';
import { matchTokens, type Match } from './grammar/match';
import { tokenise, type Token } from './grammar/tokens';
import type { Language } from './languages/language';
import { languageOf } from './languages/list';
import { boundsOf } from './narrow';
import { parsePoint, type Point } from './point';
import { resolve } from './resolve/resolve';
import type { Mention, Resolution, Scene } from './resolve/scene';
import { tenseAround } from './tense';
import type { Timex } from './timex';
import { mentionWeight } from './weight';
import { writtenFields } from './written';

export interface FindOptions {
  /** EDTF or ISO day of publication; null when unknown. */
  readonly reference: string | null;
  /** BCP 47 tag; for a language nobody taught the engine, dates in digits are found. */
  readonly language: string;
  /** Where to look; boilerplate has no sentences. */
  readonly sentences: readonly Span[];
}

/** A stretch of text without blank lines, its tokens and the expressions in them. */
interface Passage {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
}

/** Finds the time expressions inside the sentences and places them; sorted by start, not overlapping. */
export function findTimexes(text: string, options: FindOptions): Timex[] {
  const language = languageOf(options.language);
  const passages = readPassages(text, options.sentences, grammarOf(language));
  const reference = options.reference === null ? null : parsePoint(options.reference);
  const meanings = passages.flatMap(({ matches }) => matches.map(({ meaning }) => meaning));
  const narrative = isNarrative(meanings, reference);
  const mentions: Mention[] = [];
  return passages.flatMap((passage) =>
    placeMatches(text, passage, { language, reference, narrative, mentions }),
  );
}

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = compileGrammar(language);
  grammars.set(language, grammar);
  return grammar;
}

const blankLine = /\n[^\S\n]*\n/g;

function readPassages(text: string, sentences: readonly Span[], grammar: Grammar): Passage[] {
  const passages: Passage[] = [];
  sentences.forEach(({ start, end }, sentence) => {
    const slice = text.slice(start, end);
    let from = start;
    for (const gap of slice.matchAll(blankLine)) {
      add(from, start + gap.index, sentence);
      from = start + gap.index + gap[0].length;
    }
    add(from, end, sentence);
  });
  return passages;

  function add(start: number, end: number, sentence: number): void {
    const tokens = tokenise(text, start, end);
    const matches = matchTokens(grammar, tokens);
    if (matches.length > 0) passages.push({ sentence, tokens, matches });
  }
}

interface Document {
  readonly language: Language;
  readonly reference: Point | null;
  readonly narrative: boolean;
  /** Grows as the text is read. */
  readonly mentions: Mention[];
}

/** Clock times wait until the days of their sentence are placed: "at 10:35 a.m. (0735 GMT) Friday". */
function placeMatches(text: string, passage: Passage, document: Document): Timex[] {
  const { matches } = passage;
  const clocks = matches.filter(({ meaning }) => meaning.kind === 'clock');
  const others = matches.filter(({ meaning }) => meaning.kind !== 'clock');
  return [...others, ...clocks]
    .flatMap((match) => place(text, passage, match, document) ?? [])
    .sort((a, b) => a.start - b.start);
}

function place(text: string, passage: Passage, match: Match, document: Document): Timex | null {
  const { tokens, sentence } = passage;
  const first = tokens[match.from];
  const last = tokens[match.to - 1];
  if (!first || !last) return null;
  const { language, mentions } = document;
  const reading = tenseAround(language, tokens, match.from, match.to);
  const scene: Scene = { ...document, ...reading, sentence };
  const found = resolve(match.meaning, scene);
  if (!found) return null;
  const span = { start: first.start, end: last.end };
  if (found.point) {
    mentions.push({
      point: found.point,
      span,
      sentence,
      weight: mentionWeight(match, found.point, tokens),
      aside: found.aside ?? false,
    });
  }
  return toTimex(text, span, match, found);
}

function toTimex(text: string, span: Span, match: Match, found: Resolution): Timex {
  const quoted = text.slice(span.start, span.end);
  const { mod } = match.meaning;
  return {
    ...span,
    text: quoted,
    type: found.type,
    value: found.value,
    ...(mod === undefined ? {} : { mod }),
    date: found.point ? boundsOf(found.point, mod) : null,
    derivation: {
      rule: match.rule,
      written: writtenFields(match.meaning),
      derived: found.derived,
      anchor: found.anchor,
      why: `“${quoted.replace(/\s+/g, ' ')}” ${found.how}.`,
    },
    ...(found.needs === undefined ? {} : { needs: found.needs }),
  };
}
