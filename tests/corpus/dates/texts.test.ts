/**
 * Whole texts, written for this test, with each expression's words, value and modifier marked before
 * anything was measured: histories told in order, and reports of many kinds (broadcast, wire, business,
 * sport, weather, obituary, court, science, blog, log, British, Indian and Australian ways of writing),
 * some of both in German, French and Spanish.
 * Single misses are let be: the measure is F1 over all, as TempEval-3 counts it (an answer must overlap
 * the mark, and its value must be the same string).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import type { Timex } from '../../../src/dates/timex';
import { readAnnotated, type AnnotatedText, type Mark } from './annotated';

const tools = await loadLanguageTools();

interface Pair {
  readonly mark: Mark;
  readonly timex: Timex | undefined;
}

interface Result {
  readonly name: string;
  readonly text: string;
  readonly found: number;
  readonly pairs: readonly Pair[];
}

function resultsOf(folder: string): readonly Result[] {
  const path = join(__dirname, folder);
  return readdirSync(path).map((name) => {
    const annotated = readAnnotated(readFileSync(join(path, name), 'utf8'));
    const found = find(annotated);
    const pairs = annotated.marks.map((mark) => ({ mark, timex: answer(found, mark) }));
    return { name, text: annotated.text, found: found.length, pairs };
  });
}

function find({ text, published }: AnnotatedText): readonly Timex[] {
  return readDocument(
    {
      name: 'text.txt',
      format: 'txt',
      metadata: published === null ? {} : { published: { value: published, from: 'given' } },
      body: { kind: 'text', text },
    },
    tools,
  ).timexes;
}

/** The expression that answers a mark: of the same words, or else the first one over them. */
function answer(found: readonly Timex[], { start, end }: Mark): Timex | undefined {
  const over = found.filter((timex) => timex.start < end && timex.end > start);
  return over.find((timex) => timex.start === start && timex.end === end) ?? over[0];
}

function percentF1(results: readonly Result[], hits: (pair: Pair) => boolean): number {
  const hit = results.flatMap(({ pairs }) => pairs).filter(hits).length;
  const marks = results.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const system = results.reduce((sum, { found }) => sum + found, 0);
  return (200 * hit) / (marks + system);
}

/** What went wrong, to be read when a figure falls. */
function misses(results: readonly Result[]): string {
  return results
    .flatMap(({ name, text, pairs }) =>
      pairs
        .filter(({ mark, timex }) => timex?.value !== mark.value)
        .map(
          ({ mark, timex }) =>
            `${name}: “${text.slice(mark.start, mark.end)}” is ${mark.value}, not ${timex?.value ?? 'nothing'}`,
        ),
    )
    .join('\n');
}

describe.each([
  { folder: 'histories', texts: 33, marks: 1230 },
  { folder: 'reports', texts: 17, marks: 370 },
])('$folder', ({ folder, texts, marks }) => {
  const results = resultsOf(folder);

  it('hold enough to measure', () => {
    expect(results.length).toBeGreaterThanOrEqual(texts);
    expect(results.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(marks);
  });

  it('are read with the right values', () => {
    const right = percentF1(results, ({ mark, timex }) => timex?.value === mark.value);
    expect(right, misses(results)).toBeGreaterThan(97);
  });

  it('are read in the right words', () => {
    const exact = percentF1(
      results,
      ({ mark, timex }) => timex?.start === mark.start && timex.end === mark.end,
    );
    expect(exact, misses(results)).toBeGreaterThan(97);
  });

  it('are read with the right modifiers', () => {
    const right = percentF1(
      results,
      ({ mark, timex }) => timex !== undefined && (timex.mod ?? null) === mark.mod,
    );
    expect(right, misses(results)).toBeGreaterThan(97);
  });
});
