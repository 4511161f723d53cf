/**
 * Long texts told in order, written for this test, with each expression's words, value and modifier
 * marked before anything was measured. Single misses are let be: the measure is F1 over all, as
 * TempEval-3 counts it (an answer must overlap the mark, and its value must be the same string).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import type { Timex } from '../../../src/dates/timex';
import { readHistory, type History, type Mark } from './history';

const folder = join(__dirname, 'histories');
const tools = await loadLanguageTools();
const histories = readdirSync(folder).map((name) => ({
  name,
  ...readHistory(readFileSync(join(folder, name), 'utf8')),
}));

function find({ text, published }: History): readonly Timex[] {
  return readDocument(
    {
      name: 'history.txt',
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

const results = histories.map((history) => {
  const found = find(history);
  const pairs = history.marks.map((mark) => ({ mark, timex: answer(found, mark) }));
  return { history, found, pairs };
});

function percentF1(hits: (pair: { mark: Mark; timex: Timex | undefined }) => boolean): number {
  const hit = results.flatMap(({ pairs }) => pairs).filter(hits).length;
  const gold = histories.reduce((sum, { marks }) => sum + marks.length, 0);
  const system = results.reduce((sum, { found }) => sum + found.length, 0);
  return (200 * hit) / (gold + system);
}

/** What went wrong, to be read when a figure falls. */
function misses(): string {
  return results
    .flatMap(({ history, pairs }) =>
      pairs
        .filter(({ mark, timex }) => timex?.value !== mark.value)
        .map(
          ({ mark, timex }) =>
            `${history.name}: “${history.text.slice(mark.start, mark.end)}” is ${mark.value}, not ${timex?.value ?? 'nothing'}`,
        ),
    )
    .join('\n');
}

describe('histories', () => {
  it('hold enough to measure', () => {
    expect(histories.length).toBeGreaterThanOrEqual(28);
    expect(histories.flatMap(({ marks }) => marks).length).toBeGreaterThan(1100);
  });

  it('are read with the right values', () => {
    expect(
      percentF1(({ mark, timex }) => timex?.value === mark.value),
      misses(),
    ).toBeGreaterThan(97);
  });

  it('are read in the right words', () => {
    const exact = percentF1(
      ({ mark, timex }) => timex?.start === mark.start && timex.end === mark.end,
    );
    expect(exact, misses()).toBeGreaterThan(97);
  });

  it('are read with the right modifiers', () => {
    const right = percentF1(
      ({ mark, timex }) => timex !== undefined && (timex.mod ?? null) === mark.mod,
    );
    expect(right, misses()).toBeGreaterThan(97);
  });
});
