import { expect, it } from 'vitest';
import type { ReadableFile } from '../../../../src/state/reading/engine-door';
import { takeDropped } from '../../../../src/view/intake/dropped-files';

/** What a browser gives for a file that has moved since, and for a folder that may not be listed. */
const moved = new DOMException('A requested file could not be found', 'NotFoundError');
const locked = new DOMException('It may not be read', 'NotReadableError');

function entryOf(name: string, opens: DOMException | null): Partial<FileSystemFileEntry> {
  return {
    name,
    isFile: true,
    isDirectory: false,
    file: (open, fail) => {
      if (opens) fail?.(opens);
      else open(new File(['A dam broke.'], name));
    },
  };
}

const folder = {
  name: 'cuttings',
  isFile: false,
  isDirectory: true,
  createReader: () => ({ readEntries: (_: unknown, fail: (error: Error) => void) => fail(locked) }),
};

it('hands on what cannot be opened, so that it is told of, beside the rest', async () => {
  const entries = [entryOf('gone.txt', moved), folder, entryOf('dam.txt', null)];
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  const taken: ReadableFile[] = [];
  await takeDropped({ items, files: [] } as unknown as DataTransfer, (files) => {
    taken.push(...files);
  });
  expect(taken.map(({ name }) => name)).toEqual(['gone.txt', 'dam.txt', 'cuttings']);
  const read = await Promise.allSettled(taken.map((file) => file.arrayBuffer()));
  expect(read.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  expect(read.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))).toEqual(
    [moved, locked],
  );
});
