/** A process that hangs or dies costs what it was reading, never the rest of its work. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/cli/batch';
import { Pool } from '../../../src/cli/pool';

/** Answers with the names of a batch's files; `hang…` and `die…` do what they are called. */
const reader = `
process.on('disconnect', () => process.exit());
const say = (reply) => new Promise((resolve) => process.send(reply, undefined, undefined, resolve));
let before = Promise.resolve();
process.on('message', ({ batch, lost }) => {
  before = before.then(async () => {
    const result = [];
    for (const { name } of batch.files) {
      if (lost[name]) { result.push(lost[name].kind + ' ' + name); continue; }
      await say({ kind: 'at', item: name });
      if (name.startsWith('hang')) for (;;);
      if (name.startsWith('die')) process.exit(3);
      result.push(name);
    }
    await say({ kind: 'done', result });
  });
});
`;

let folder = '';
let pool: Pool;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pool-'));
  writeFileSync(join(folder, 'reader.mjs'), reader);
  writeFileSync(join(folder, 'broken.mjs'), 'process.exit(7);');
});
afterEach(() => pool.close());
afterAll(() => rmSync(folder, { recursive: true }));

function open(entry: string, size: number, limitMs: number): Pool {
  pool = new Pool(size, { entry: pathToFileURL(join(folder, entry)), limitMs });
  return pool;
}

function files(...names: readonly string[]): Batch {
  return { kind: 'files', files: names.map((name) => ({ path: name, name })), bytes: 0 };
}

describe('a pool of processes', () => {
  it('gives up an item that takes too long, and reads those before, beside and after it', async () => {
    const { run } = bound(open('reader.mjs', 1, 1500));
    const batches = [files('a', 'hang', 'b'), files('c'), files('d')];
    expect(await Promise.all(batches.map(run))).toEqual([['a', 'timeout hang', 'b'], ['c'], ['d']]);
  });

  it('gives up an item that ends the process, however many there are', async () => {
    const { run } = bound(open('reader.mjs', 2, 60_000));
    const batches = [files('die1', 'a', 'die2'), files('b'), files('die3')];
    expect(await Promise.all(batches.map(run))).toEqual([
      ['crash die1', 'a', 'crash die2'],
      ['b'],
      ['crash die3'],
    ]);
  });

  it('says so when no process starts at all', async () => {
    const { run } = bound(open('broken.mjs', 1, 60_000));
    await expect(run(files('a'))).rejects.toThrow('does not start: its process ended with 7');
  });
});

function bound(of: Pool) {
  return { run: (batch: Batch) => of.run('extract', batch, false) };
}
