/** Reads a file of many parts to the end: a part that hangs or breaks its reader is left out the next time. */
import { lostNote, type Loss } from '../intake/lost';
import type { ReadOutcome } from '../state/reading/engine-door';
import { TaskLost } from './pool-member';

type Losses = Readonly<Record<string, Loss>>;

/** Parts given up before the rest of the file is: each costs reading it once more. */
const mostLosses = 5;

/**
 * `read` is told what was lost so far and says which part it has come to. `limitMs` is what each
 * part may take. Rejects as `read` does, but for losses: those become notes.
 */
export async function readPastLosses<Outcome extends ReadOutcome>(
  file: string,
  limitMs: number,
  read: (lost: Losses, onPart: (name: string) => void) => Promise<Outcome>,
): Promise<Outcome | ReadOutcome> {
  let lost: Losses = {};
  for (;;) {
    let part: string | null = null;
    try {
      return await read(lost, (name) => (part = name));
    } catch (error) {
      const loss = lossOf(error, limitMs);
      if (!loss) throw error;
      if (part === null || part in lost || Object.keys(lost).length >= mostLosses) {
        return { readings: [], timelines: [], notes: [lostNote(file, loss)] };
      }
      lost = { ...lost, [part]: loss };
    }
  }
}

/** Null for what is no loss of a worker, or was wanted. */
function lossOf(error: unknown, limitMs: number): Loss | null {
  if (!(error instanceof TaskLost) || error.kind === 'cancelled') return null;
  return error.kind === 'timeout'
    ? { kind: 'timeout', seconds: limitMs / 1000 }
    : { kind: 'crash', reason: error.message };
}
