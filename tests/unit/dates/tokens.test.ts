import { describe, expect, it } from 'vitest';
import { readPassage, tokenise } from '../../../src/dates/grammar/tokenise';
import { Tokens } from '../../../src/dates/grammar/tokens';
import { Vocabulary } from '../../../src/dates/grammar/vocabulary';

function texts(text: string): string[] {
  const tokens = tokenise(text, new Vocabulary());
  return Array.from({ length: tokens.count }, (_, index) => tokens.textOf(index));
}

describe('tokenise', () => {
  it('parts words, numbers and marks', () => {
    expect(texts('On 6 April, 1917.')).toEqual(['on', '6', 'april', ',', '1917', '.']);
  });

  it('takes thousands with separators for one number and decimals for several', () => {
    expect(texts('12,500 and 1,2 and 10.5')).toEqual('12500 and 1 , 2 and 10 . 5'.split(' '));
  });

  it('keeps clitics whole and gives dashes and apostrophes their plain form', () => {
    expect(texts('Friday’s 1914–18')).toEqual(['friday', "'s", '1914', '-', '18']);
    expect(texts("the '80s")).toEqual(['the', "'", '80', 's']);
  });

  it('reads letters of other scripts as words', () => {
    expect(texts('Über Größe, 21 апреля')).toEqual(['über', 'größe', ',', '21', 'апреля']);
  });

  it('knows spans, capitals, and what stands without a space', () => {
    const tokens = tokenise('in May-June', new Vocabulary());
    expect(tokens.at(1)).toMatchObject({
      kind: 'word',
      text: 'may',
      start: 3,
      end: 6,
      glued: false,
      capital: true,
    });
    expect(tokens.isGlued(2)).toBe(true);
    expect(tokens.at(9)).toBeUndefined();
  });
});

describe('readPassage', () => {
  it('glues nothing to what another passage ends with', () => {
    const tokens = new Tokens(new Vocabulary());
    tokens.open('in MayJune 5');
    for (const end of [6, 12]) readPassage(tokens, tokens.endOf(tokens.count - 1), end);
    expect([0, 1, 2, 3].map((index) => tokens.textOf(index))).toEqual(['in', 'may', 'june', '5']);
    expect(tokens.isGlued(2)).toBe(false);
  });

  it('stops after a blank line and leaves nothing behind the last token', () => {
    const text = 'one  \n \ntwo';
    const tokens = new Tokens(new Vocabulary());
    tokens.open(text);
    expect(readPassage(tokens, 0, text.length)).toBe(8);
    expect([tokens.count, tokens.startOf(1), tokens.endOf(1), tokens.isWord(1)]).toEqual([
      1,
      0,
      0,
      false,
    ]);
  });
});

describe('tokenise, of a text without a line', () => {
  it('cuts no word, however long the text goes on', () => {
    const text = 'nobody stops here '.repeat(6000);
    expect(new Set(texts(text))).toEqual(new Set(['nobody', 'stops', 'here']));
    expect(tokenise(text, new Vocabulary()).count).toBe(18_000);
  });

  it('gets to the end of what has no white space either', () => {
    const text = 'x'.repeat(100_000);
    expect(texts(text).join('')).toBe(text);
  });
});

describe('Vocabulary', () => {
  it('knows a word by its letters, not by its hash alone', () => {
    const vocabulary = new Vocabulary();
    const known = vocabulary.intern('bà');
    const tokens = tokenise('aÿ bà', vocabulary);
    expect([0, 1].map((index) => tokens.likelyIdOf(index))).toEqual([known, known]);
    expect([0, 1].map((index) => tokens.idOf(index))).toEqual([0, known]);
  });

  it('finds a word in place, whatever its case, and no other', () => {
    const vocabulary = new Vocabulary();
    const ids = Array.from({ length: 900 }, (_, index) =>
      vocabulary.intern(`word${'x'.repeat(index % 30)}${String.fromCharCode(97 + (index % 26))}`),
    );
    const march = vocabulary.intern('märz');
    const tokens = tokenise('März MARZ märz', vocabulary);
    expect([0, 1, 2].map((index) => tokens.idOf(index))).toEqual([march, 0, march]);
    expect(new Set(ids).size).toBeLessThanOrEqual(ids.length);
  });
});
