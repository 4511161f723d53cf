import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/cli/batch';
import { lineBatches } from '../../../src/cli/line-batches';

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(batches: AsyncIterable<Batch>): Promise<readonly Batch[]> {
  const list: Batch[] = [];
  for await (const batch of batches) list.push(batch);
  return list;
}

const decode = (batch: Batch) =>
  batch.kind === 'lines' ? new TextDecoder().decode(batch.bytes) : batch.kind;

describe('batches of lines', () => {
  const text = 'one\n\nthrée\nfour\nfive';

  it.each([1, 2, 3, 7, 100])(
    'are whole lines, however the bytes come (%i at a time)',
    async (size) => {
      const batches = await all(lineBatches(chunked(text, size)));
      expect(batches.map(decode).join('')).toBe(text);
      for (const batch of batches.slice(0, -1)) expect(decode(batch)).toMatch(/\n$/);
    },
  );

  it.each([1, 5, 100])('know the number of their first line (%i bytes at a time)', async (size) => {
    for (const batch of await all(lineBatches(chunked(text, size)))) {
      if (batch.kind !== 'lines') continue;
      const first = decode(batch).split('\n')[0];
      expect(text.split('\n')[batch.firstLine - 1]).toBe(first);
    }
  });

  it('divide a large chunk', async () => {
    const large = 'a line of some length\n'.repeat(10_000);
    const batches = await all(lineBatches(chunked(large, large.length)));
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.map(decode).join('')).toBe(large);
  });

  it('name a line that is too long, and go on after it', async () => {
    const batches = await all(lineBatches(chunked(`ok\n${'x'.repeat(50)}\nfine\n`, 8), 20));
    expect(batches.map((batch) => [batch.kind, decode(batch)])).toContainEqual([
      'overlong',
      'overlong',
    ]);
    expect(batches.at(-1)).toMatchObject({ kind: 'lines', firstLine: 3 });
    expect(batches.find(({ kind }) => kind === 'overlong')).toMatchObject({ line: 2, bytes: 51 });
  });
});
