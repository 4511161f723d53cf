/** One listener for all that an engine says while it reads: one for each file would cost more than reading a short one. */
import type { ReadOutcome } from '../state/reading/engine-door';
import type { EngineApi, PartListener } from './engine-api';

/** Reads as the engine does, telling the name of each part before it is read and how much is done, 0 to 1. */
export type ReadWithReports = (
  file: Parameters<EngineApi['read']>[0],
  terms: Parameters<EngineApi['read']>[1],
  onPart: (name: string, done?: number) => void,
) => Promise<ReadOutcome>;

/** An engine here, or in a worker. */
interface Engine {
  listen(listener: PartListener): Promise<void>;
  read(...given: Parameters<EngineApi['read']>): Promise<ReadOutcome>;
}

/** `across` makes of the listener what the engine can call. */
export function readWithReports(
  engine: Engine,
  across: (listener: PartListener) => PartListener = (listener) => listener,
): ReadWithReports {
  const waiting = new Map<number, (name: string, done?: number) => void>();
  let count = 0;
  const listening = engine.listen(across((task, name, done) => waiting.get(task)?.(name, done)));
  // An engine that cannot listen cannot read either, and says so then.
  listening.catch(() => undefined);
  return async (file, terms, onPart) => {
    const task = ++count;
    waiting.set(task, onPart);
    try {
      return await engine.read(file, terms, task);
    } finally {
      waiting.delete(task);
    }
  };
}
