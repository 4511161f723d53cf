import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../../src/article/language-tools';
import { readDocument } from '../../../../src/engine';
import { isLight } from '../../../../src/events/own-place';
import { triggersOf } from '../../../corpus/events/read';

const tools = { ...(await loadLanguageTools()), headlines: 'of-every-clause' } as const;

/** Under each text, the trigger of what nothing in it places. */
const corpus: readonly (readonly [string, string])[] = [
  ['Ada Quill left on Sunday. The firm will receive a stake.', 'receive'],
  ['Bo Marsh landed on Sunday. He had planned to stay up for hours.', 'planned'],
];

describe('a clause that nothing places', () => {
  it.each(corpus)('%s', (text, word) => {
    const reading = readDocument(
      {
        name: 'test.txt',
        format: 'txt',
        metadata: { published: { value: '2024-06-10', from: 'given' } },
        body: { kind: 'text', text },
      },
      tools,
    );
    const mention = reading.mentions[triggersOf(reading).indexOf(word)];
    expect(mention && isLight(mention)).toBe(true);
    expect(mention?.date).toBeNull();
    expect(mention?.needs).toBeUndefined();
  });
});
