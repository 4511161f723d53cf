import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../../src/state/reading/engine-door';
import { TaskLost } from '../../../src/worker/pool-member';
import { readPastLosses } from '../../../src/worker/read-past-losses';

const done: ReadOutcome = { readings: [], timelines: [], notes: [] };

/** Reads these parts one after the other; `fatal` ones cost the reader its life, unless left out. */
function reader(parts: readonly string[], fatal: Readonly<Record<string, TaskLost>>) {
  const runs: string[][] = [];
  const read: Parameters<typeof readPastLosses>[2] = (lost, onPart) => {
    const run: string[] = [];
    runs.push(run);
    for (const part of parts) {
      if (part in lost) continue;
      onPart(part);
      run.push(part);
      const end = fatal[part];
      if (end) return Promise.reject(end);
    }
    return Promise.resolve({
      ...done,
      notes: Object.keys(lost).map((code) => ({ code, message: '' })),
    });
  };
  return { runs, read };
}

const slow = new TaskLost('timeout', 'It took too long.');
const fatal = new TaskLost('crash', 'out of memory');

describe('reading past losses', () => {
  it('leaves out the part that hangs or crashes, and reads the rest', async () => {
    const { runs, read } = reader(['a', 'b', 'c', 'd'], { b: slow, d: fatal });
    const { notes } = await readPastLosses('all.zip', 60_000, read);
    expect(runs).toEqual([
      ['a', 'b'],
      ['a', 'c', 'd'],
      ['a', 'c'],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['b', 'd']);
  });

  it.each([
    [slow, 'timeout', 'page.html took longer than 60 seconds'],
    [fatal, 'crash', 'page.html made its reader fail (out of memory)'],
  ])('gives up a file that has no parts, by name', async (loss, code, words) => {
    const read = () => Promise.reject(loss);
    const { notes } = await readPastLosses('page.html', 60_000, read);
    expect(notes).toMatchObject([{ code, file: 'page.html' }]);
    expect(notes[0]?.message).toContain(words);
  });

  it('ends when one part after the other is lost', async () => {
    const parts = Array.from({ length: 50 }, (_, i) => String(i));
    const { runs, read } = reader(parts, Object.fromEntries(parts.map((part) => [part, slow])));
    const { notes } = await readPastLosses('all.zip', 60_000, read);
    expect(notes).toMatchObject([{ code: 'timeout', file: 'all.zip' }]);
    expect(runs.length).toBeLessThan(10);
  });

  it('hands on what is no loss: a cancelled file, a file that cannot be opened', async () => {
    const cancelled = new TaskLost('cancelled', 'Cancelled.');
    for (const error of [cancelled, new Error('The disk is gone')]) {
      const reading = readPastLosses('a.txt', 60_000, () => Promise.reject(error));
      await expect(reading).rejects.toBe(error);
    }
  });
});
