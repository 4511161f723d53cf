import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import { packReading, unpackReading, unpackText } from '../../../src/events/packed-reading';

const report = `The mill burns

Published 21 April 2025

The old mill of Ely burned down on Sunday – “in an hour”, Mayor Ida Marsh said on Monday. It had been
built in 1911. \u{1F525} \ud83d

Two days later, she hopes, the council will vote.
`;

describe('a packed reading', () => {
  it('is the reading, explanations and halves of characters and all', async () => {
    const document = {
      name: 'mill.txt',
      format: 'txt',
      metadata: {},
      body: { kind: 'text', text: report },
    } as const;
    const reading = readDocument(document, await loadLanguageTools());
    expect(reading.timexes.length).toBeGreaterThan(3);
    const packed = packReading(reading);
    expect(unpackReading(packed)).toEqual(structuredClone(reading));
    expect(unpackText(packed)).toBe(reading.article.text);
    expect(packed.article).toMatchObject({ name: 'mill.txt', published: { value: '2025-04-21' } });
    expect(packed.article).not.toHaveProperty('text');
  });
});
