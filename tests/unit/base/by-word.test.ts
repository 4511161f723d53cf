import { describe, expect, it } from 'vitest';
import { byWord } from '../../../src/base/by-word';

describe('a function that remembers words', () => {
  it('works once for each word, wherever in a text it stands', () => {
    const asked: string[] = [];
    const length = byWord((word) => {
      asked.push(word);
      return word.length;
    });
    const text = 'tide bridge tide';
    expect([text.slice(0, 4), text.slice(5, 11), text.slice(12)].map(length)).toEqual([4, 6, 4]);
    expect(asked).toEqual(['tide', 'bridge']);
  });

  it.each(['', '\ud800', 'naïve', '__proto__'])('gives for %j what it would without', (word) => {
    const doubled = byWord((one) => `${one}${one}`);
    expect([doubled(word), doubled(word)]).toEqual([`${word}${word}`, `${word}${word}`]);
  });
});
