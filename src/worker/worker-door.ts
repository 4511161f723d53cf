/** The door to the engine in a browser: files go to a pool of workers, merging to one of its own. */
import type { PackedReading, ReadingBytes } from '../events/packed-reading';
import type { EngineDoor } from '../state/reading/engine-door';
import { rehearsalFiles } from './rehearsal';
import { engineVersion, spawnEngine, type RemoteEngine } from './engine-hand';
import { createFileReader } from './file-reader';
import { createPool } from './pool';
import { TimelineReceiver } from './timeline-parcels';

/** Above this, more workers cost memory (the language model is in each) and gain little. */
const maxWorkers = 4;

/** Files after which a worker holds twice what it needs, and more, ... */
const tiredAfter = 300;

/** ... which more of them would do, while thousands of articles are there, than a page should take. */
const lasting = 2;

/** Files given to a worker at a time: while it reads one the next ones are fetched. */
const atHand = 4;

/** Readings in one message: their bytes are copied in a moment. */
const parcel = 50;

export interface WorkerDoor extends EngineDoor {
  /** Starts the workers and loads their language tools: at a moment when nobody waits. */
  warm(): void;
}

export function createWorkerDoor(cores: number): WorkerDoor {
  const workers = Math.max(1, Math.min(cores, maxWorkers));
  const readers = createPool<RemoteEngine>({ workers, atHand, tiredAfter, lasting }, spawnEngine);
  const merger = createMerger();

  return {
    version: engineVersion,
    atOnce: workers * (atHand + 1),

    read: createFileReader(readers, workers),

    interpret: (document) => readers.run(({ api }) => api.interpret(document)),

    readAnew: (reading, terms) => readers.run(({ api }) => api.readAnew(bytesOf(reading), terms)),

    assemble: (readings) => merger.assemble(readings),

    warm() {
      merger.warm([]);
      readers.warm(async ({ read }) => {
        // One by one: a file that is dropped meanwhile waits for one of them at most.
        for (const { name, text } of rehearsalFiles) {
          const bytes = new TextEncoder().encode(text);
          const { readings } = await read({ name, bytes }, { lost: {}, tables: {} }, ignore);
          merger.warm(readings);
        }
      });
    },
  };
}

interface Merger {
  readonly assemble: EngineDoor['assemble'];
  warm(readings: readonly ReadingBytes[]): void;
}

/** Merging has a worker to itself, which keeps the readings: only what is new crosses over. */
function createMerger(): Merger {
  let sent = new Map<string, PackedReading>();
  let receiver = new TimelineReceiver();
  const pool = createPool<RemoteEngine>({ workers: 1, atHand: 1 }, () => {
    sent = new Map();
    receiver = new TimelineReceiver();
    return spawnEngine();
  });
  return {
    assemble: (readings) =>
      pool.run(async ({ api }) => {
        const fresh = readings.filter((reading) => sent.get(reading.article.id) !== reading);
        for (let i = 0; i < fresh.length; i += parcel) {
          await api.hold(fresh.slice(i, i + parcel).map(bytesOf));
        }
        sent = new Map(readings.map((reading) => [reading.article.id, reading]));
        const outline = await api.assemble([...sent.keys()]);
        return receiver.receive(outline, (index) => api.parcel(index));
      }),
    warm: (readings) => pool.warm(({ api }) => api.rehearseMerging(readings)),
  };
}

function bytesOf({ text, findings }: ReadingBytes): ReadingBytes {
  return { text, findings };
}

function ignore(): void {
  // Nobody waits for a rehearsal.
}
