import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/dates/grammar/pattern';

describe('parsePattern', () => {
  it('reads words, choices of words, slots, options and groups', () => {
    expect(parsePattern('the? <day:first> ( of|in / ~- )')).toMatchObject({
      type: 'sequence',
      nodes: [
        { type: 'optional', node: { type: 'word', words: new Set(['the']) } },
        { type: 'slot', className: 'day', name: 'first', glued: false },
        {
          type: 'choice',
          nodes: [
            { type: 'word', words: new Set(['of', 'in']) },
            { type: 'word', words: new Set(['-']), glued: true },
          ],
        },
      ],
    });
  });

  it('refuses a pattern whose groups do not close', () => {
    expect(() => parsePattern('( last <month>')).toThrow('Unclosed');
    expect(() => parsePattern('last ) <month>')).toThrow('Unopened');
  });
});
