/**
 * English text → its words, their tags and where its sentences end: wink-nlp's tokenizer, automata and
 * model, put together for these alone. What stands between two blanks is cut and looked up once and
 * kept. `readDoc` does so each time, makes a document with all that one can be asked, and goes through it
 * once for every property that is: it takes more than twice as long for the same words.
 */
import model from 'wink-eng-lite-web-model';
import makeAutomaton, { type Automaton, type Match } from 'wink-nlp/src/automaton.js';
import makeCache, { type Cache } from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import constants from 'wink-nlp/src/constants.js';
import wrap from 'wink-nlp/src/dd-wrapper.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import { byWord } from '../base/by-word';
import type { PartOfSpeech } from './article';

export interface WinkText {
  readonly words: readonly string[];
  /** The blanks before each word. */
  readonly gaps: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  /** Indices of the first and the last word of each sentence. */
  readonly sentences: readonly (readonly [first: number, last: number])[];
}

/** A word, as often as it is written so. */
interface Piece {
  readonly text: string;
  /** The number of its normal form. */
  readonly normal: number;
  /** What the automaton of sentences reads in its place. */
  readonly sign: number;
  /** The same, right behind a blank. */
  readonly signAfterBlank: number;
  /** The number of its likeliest tag. */
  readonly tag: number;
  /** Whether it has no other: a part of “won’t”. */
  readonly fixed: boolean;
  /** What the automata of tags read in the place of its tag; 0: that tag. */
  readonly hint: number;
}

/** What a model does to a token before an automaton reads it; `raw` are the tokens, `at` which of them. */
type Transformer = (token: number, cache: Cache, raw: readonly number[], at: number) => number;

interface Sentences {
  readonly numOfTokens: number;
  readonly sentences: [first: number, last: number][];
}

/** The model, of which the typings tell nothing. */
interface WinkModel {
  core(): {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
    readonly features: { readonly pos: { readonly list: readonly PartOfSpeech[] } };
  };
  readonly featureFn: unknown;
  sbd(): {
    readonly machines: readonly string[];
    readonly transformers: readonly Transformer[];
    readonly setter: (ends: readonly Match[], into: Sentences) => void;
  };
  pos(): {
    readonly machines: readonly string[];
    readonly transformers: readonly Transformer[];
    readonly updater: (
      found: readonly Match[],
      cache: Cache,
      tags: number[],
      normals: readonly number[],
    ) => void;
  };
}

export function loadWink(): (text: string) => WinkText {
  const { core: readCore, featureFn, sbd, pos } = model as unknown as WinkModel;
  const core = readCore();
  const cache = makeCache(core, featureFn);
  const patterns = compilePatterns(core.trex);
  const tokenize = makeTokenizer(patterns, core.tcat.hash, core.preserve);
  const { machines, transformers, setter: setSentences } = sbd();
  const ends = machines.map((machine) => load(makeAutomaton(cache), machine));
  const { machines: tagMachines, transformers: tagTransformers, updater: updateTags } = pos();
  const [toSign] = transformers;
  const [toHint] = tagTransformers;
  const [findEnds] = ends;
  // It passes over whatever has the first number of all, which no tag has.
  const ofTags = tagMachines.map((machine) => load(makeAutomaton(cache, cache.value(0)), machine));
  const names = core.features.pos.list;
  if (!toSign || !toHint || !findEnds) throw new Error('The model of wink-nlp lacks its automata.');

  const piecesOf = byWord((stretch): readonly Piece[] => {
    const tokens: number[] = [];
    const nonBreakingSpaces = {};
    tokenize(wrap({ cache, tokens, nonBreakingSpaces, numOfTokens: 0 }), stretch);
    const size = constants.tkSize;
    const raw = { cache, tokens, nonBreakingSpaces, numOfTokens: tokens.length / size };
    const tags = mappers.mapRawTokens2UIdOfDefaultPOS(raw);
    const [word, blanks = 0] = tokens;
    const afterBlank = word === undefined ? [] : [word, blanks | 1, ...tokens.slice(2)];
    return mappers.mapRawTokens2UIdOfNormal(raw).map((normal, i) => ({
      text: cache.value(tokens[i * size] ?? 0),
      normal,
      sign: toSign(normal, cache, tokens, i),
      signAfterBlank: toSign(normal, cache, afterBlank, i),
      tag: tags[i] ?? 0,
      fixed: tokens[i * size + 2] !== 0,
      hint: toHint(0, cache, tokens, i),
    }));
  });

  return (text) => {
    const pieces: Piece[] = [];
    const gaps: string[] = [];
    const normals: number[] = [];
    const signs: number[] = [];
    const tags: number[] = [];
    let gap = '';
    for (const stretch of text.split(patterns.helpers.splitter)) {
      if (stretch === '') continue;
      if (isGap(stretch)) {
        gap = stretch;
        continue;
      }
      for (const piece of piecesOf(stretch)) {
        pieces.push(piece);
        gaps.push(gap);
        normals.push(piece.normal);
        signs.push(gap === '' ? piece.sign : piece.signAfterBlank);
        tags.push(piece.tag);
        gap = '';
      }
    }
    const found: Sentences = { numOfTokens: pieces.length, sentences: [] };
    setSentences(findEnds.recognize(normals, signAt, signs), found);
    for (const automaton of ofTags)
      updateTags(automaton.recognize(tags, hintAt, pieces), cache, tags, normals);
    return {
      words: pieces.map((piece) => piece.text),
      gaps,
      tags: pieces.map((piece, i) => names[piece.fixed ? piece.tag : (tags[i] ?? 0)] ?? 'X'),
      sentences: found.sentences,
    };
  };
}

function load(automaton: Automaton, machine: string): Automaton {
  automaton.importJSON(machine);
  return automaton;
}

function signAt(_: number, _cache: Cache, signs: readonly number[], at: number): number {
  return signs[at] ?? 0;
}

function hintAt(tag: number, _: Cache, pieces: readonly Piece[], at: number): number {
  const hint = pieces[at]?.hint ?? 0;
  return hint === 0 ? tag : hint;
}

/** Blanks of any kind; line breaks and tabs are tokens. */
function isGap(stretch: string): boolean {
  const first = stretch.charCodeAt(0);
  return first === 0x20 || (first >= 0xa0 && notWords.test(stretch));
}

const notWords = /^[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;
