/** One listener for all that an engine says while it reads: one for each file would cost more than reading a short one. */
import type { Document } from '../intake/document';
import type { ReadOutcome } from '../state/reading/engine-door';
import type { EngineApi, FileOutcome, PartListener } from './engine-api';

/** Told the name of each part before it is read and how much is done, 0 to 1. */
type OnPart = (name: string, done?: number) => void;

/** Reads as the engine does, telling of parts. */
export interface ReadWithReports {
  /** `left`: what was left of the file, taken out of the engine as well. */
  read(
    file: Parameters<EngineApi['read']>[0],
    terms: Parameters<EngineApi['read']>[1],
    onPart: OnPart,
  ): Promise<ReadOutcome & { readonly left: readonly Document[] }>;
  readDocuments(
    documents: readonly Document[],
    lost: Parameters<EngineApi['readDocuments']>[1],
    onPart: OnPart,
  ): Promise<ReadOutcome>;
}

/** An engine here, or in a worker. */
interface Engine {
  listen(listener: PartListener): Promise<void>;
  read(...given: Parameters<EngineApi['read']>): Promise<FileOutcome>;
  handOut(...given: Parameters<EngineApi['handOut']>): Promise<readonly Document[]>;
  readDocuments(...given: Parameters<EngineApi['readDocuments']>): Promise<ReadOutcome>;
}

/** Documents in one message: copying all of a large file's at once would hold up the page. */
const parcel = 50;

/** `across` makes of the listener what the engine can call. */
export function readWithReports(
  engine: Engine,
  across: (listener: PartListener) => PartListener = (listener) => listener,
): ReadWithReports {
  const waiting = new Map<number, OnPart>();
  let count = 0;
  const listening = engine.listen(across((task, name, done) => waiting.get(task)?.(name, done)));
  // An engine that cannot listen cannot read either, and says so then.
  listening.catch(() => undefined);

  async function reporting<T>(onPart: OnPart, work: (task: number) => Promise<T>): Promise<T> {
    const task = ++count;
    waiting.set(task, onPart);
    try {
      return await work(task);
    } finally {
      waiting.delete(task);
    }
  }

  return {
    read: (file, terms, onPart) =>
      reporting(onPart, async (task) => {
        const outcome = await engine.read(file, terms, task);
        const left: Document[] = [];
        while (left.length < outcome.left) left.push(...(await engine.handOut(task, parcel)));
        return { ...outcome, left };
      }),

    readDocuments: (documents, lost, onPart) =>
      reporting(onPart, (task) => engine.readDocuments(documents, lost, task)),
  };
}
