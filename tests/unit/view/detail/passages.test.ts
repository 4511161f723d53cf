import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/view/detail/passages';
import { sampleReading } from '../sample-reading';

describe('passagesOf', () => {
  const { reading, source } = sampleReading('harbour', [
    'The harbour was dredged in 1931, and a second pier was added in 1938.',
    'Fishing boats came back.',
    'A storm took the pier in 1962.',
  ]);

  it('shows the sentence around what is quoted', () => {
    const [passage] = passagesOf([source('a second pier was added in 1938')], () => reading);
    expect(passage?.text).toBe(reading.article.text.slice(0, 69));
    expect(passage?.cut).toEqual({ before: false, after: false });
  });

  it('joins clauses of one sentence, and keeps sentences apart', () => {
    const told = [
      source('harbour was dredged'),
      source('second pier was added'),
      source('A storm'),
    ];
    const passages = passagesOf(told, () => reading);
    expect(passages.map((passage) => passage.told.length)).toEqual([2, 1]);
  });

  it('does not join what two articles say at the same place', () => {
    const other = { ...source('A storm'), article: 'other', mention: 'other:1-2' };
    expect(passagesOf([source('A storm'), other], () => reading)).toHaveLength(2);
  });

  it('leaves out what is far from the quote in a long sentence, and says so', () => {
    const words = 'and so on '.repeat(60);
    const long = sampleReading('long', [
      `It began, ${words}until the bridge fell, ${words}at last.`,
    ]);
    const [passage] = passagesOf([long.source('the bridge fell')], () => long.reading);
    expect(passage?.cut).toEqual({ before: true, after: true });
    expect(passage?.text.length).toBeLessThan(320);
    expect(passage?.text).toContain('the bridge fell');
    expect(passage?.text).toMatch(/^(?:and|so|on) .* (?:and|so|on)$/);
  });

  it('has nothing but the quote for an article known by its quotes', () => {
    const [passage] = passagesOf([source('A storm took the pier')], () => null);
    expect(passage?.text).toBe('A storm took the pier');
  });
});
