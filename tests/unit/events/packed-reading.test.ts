import { gunzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';
import {
  createPacker,
  packReading,
  unpackReading,
  unpackText,
} from '../../../src/events/packed-reading';
import type { Reading } from '../../../src/events/reading';
import type { Document } from '../../../src/intake/document';

const report = `The mill burns

Published 21 April 2025

The old mill of Ely burned down on Sunday – “in an hour”, Mayor Ida Marsh said on Monday. It had been
built in 1911. \u{1F525} \ud83d

Two days later, she hopes, the council will vote.
`;

const document: Document = {
  name: 'mill.txt',
  format: 'txt',
  metadata: {},
  body: { kind: 'text', text: report },
};

describe('a packed reading', () => {
  it('is the reading, explanations and halves of characters and all', async () => {
    const reading = readDocument(document, await loadLanguageTools());
    expect(reading.timexes.length).toBeGreaterThan(3);
    const packed = packReading(reading);
    expect(unpackReading(packed)).toEqual(structuredClone(reading));
    expect(unpackText(packed)).toBe(reading.article.text);
    expect(packed.article).toMatchObject({ name: 'mill.txt', published: { value: '2025-04-21' } });
    expect(packed.article).not.toHaveProperty('text');
  });

  it('keeps ids of mentions that are not made of their place', async () => {
    const reading = readDocument(document, await loadLanguageTools());
    const [first, ...others] = reading.mentions;
    const odd = {
      ...reading,
      mentions: [{ ...first, id: 'of its own', article: 'other' }, ...others],
    };
    expect(unpackReading(packReading(odd as Reading))).toEqual(structuredClone(odd));
  });

  it('is deflated only where there are many', async () => {
    const reading = readDocument(document, await loadLanguageTools());
    const pack = createPacker();
    const packed = Array.from({ length: 6000 }, () => pack(reading));
    const sizes = packed.map(({ findings }) => findings.length);
    expect(Math.min(...sizes)).toBeLessThan(Math.max(...sizes) / 2);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(unpackReading(packed.at(0) ?? pack(reading))).toEqual(structuredClone(reading));
    expect(unpackReading(packed.at(-1) ?? pack(reading))).toEqual(structuredClone(reading));
  });

  it('is opened as it was kept before bytes were deflated', async () => {
    const reading = readDocument(document, await loadLanguageTools());
    const packed = packReading(reading);
    const kept = { text: gunzipSync(packed.text), findings: gunzipSync(packed.findings) };
    expect(unpackReading(kept)).toEqual(structuredClone(reading));
  });

  it('may be as long as a book', async () => {
    const long = Array.from({ length: 400 }, () => report).join('\n\n');
    const whole = { ...document, body: { kind: 'text', text: long } } as const;
    const reading = readDocument(whole, await loadLanguageTools());
    const packed = packReading(reading);
    expect(gunzipSync(packed.findings).length).toBeGreaterThan(2 ** 18);
    expect(unpackReading(packed)).toEqual(structuredClone(reading));
  });

  it('says what is the same of many mentions once', async () => {
    const reading = readDocument(document, await loadLanguageTools());
    const many = {
      ...reading,
      mentions: Array.from({ length: 100 }, () => reading.mentions).flat(),
    };
    const { findings } = packReading(many);
    expect(gunzipSync(findings).length).toBeLessThan(JSON.stringify(many).length / 2.5);
  });
});
