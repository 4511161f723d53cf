/** Reads one file by the workers of a pool: what holds many documents is shared out among them, and told of as it is read. */
import { transfer } from 'comlink';
import type { SourceFile } from '../intake/document';
import type { EngineDoor, ReadableFile } from '../state/reading/engine-door';
import type { RemoteEngine } from './engine-hand';
import { inParcels } from './in-parcels';
import type { Pool } from './pool';
import { readPastLosses } from './read-past-losses';
import { sourceOf } from './source-of';

/** For a file, or each part of an archive: a large PDF needs some seconds; what takes longer does not end. */
const partLimitMs = 60_000;

/** Of a file that holds many documents, how many one worker reads while others read the next ones. */
const atATime = 20;

export function createFileReader(readers: Pool<RemoteEngine>, workers: number): EngineDoor['read'] {
  return async (file, { onProgress, onRead }, signal, tables) => {
    const terms = { signal, limitMs: partLimitMs };
    const outcome = await readPastLosses(file.name, partLimitMs, (lost, onPart) =>
      readers.run(async ({ read }, alive) => {
        onProgress('reading', 0);
        let done = 0;
        return read(await crossing(file), { lost, tables, most: atATime }, (name, share = done) => {
          done = share;
          alive();
          onPart(name);
          onProgress('reading', done);
        });
      }, terms),
    );
    const left = 'left' in outcome ? outcome.left : [];
    if (left.length === 0) return outcome;
    onRead(outcome, 0);
    const all = atATime + left.length;
    let read = atATime;
    await inParcels(left, atATime, 2 * workers, async ({ items, start }) => {
      const more = await readPastLosses(file.name, partLimitMs, (lost, onPart) =>
        readers.run(
          ({ readDocuments }, alive) =>
            readDocuments(items, lost, (name) => {
              alive();
              onPart(name);
            }),
          terms,
        ),
      );
      read += items.length;
      onRead(more, (atATime + start) / all);
      onProgress('reading', read / all);
    });
    return { readings: [], timelines: [], notes: [] };
  };
}

/** A file of the disk goes to the worker unread: waiting for its bytes here held up the page and the worker. */
async function crossing(file: ReadableFile): Promise<SourceFile | File> {
  if (file instanceof File) return file;
  const source = await sourceOf(file);
  return transfer(source, [source.bytes.buffer]);
}
