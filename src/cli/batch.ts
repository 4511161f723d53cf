/** A batch is a piece of work for one process: some input lines, or some files. */

export type Batch =
  | {
      readonly kind: 'lines';
      /** Whole lines, UTF-8; a line feed after each but perhaps the last. */
      readonly bytes: Uint8Array;
      /** Number of the first line, counted from 1. */
      readonly firstLine: number;
    }
  | { readonly kind: 'overlong'; readonly line: number; readonly bytes: number }
  | { readonly kind: 'files'; readonly files: readonly InputFile[]; readonly bytes: number };

export interface InputFile {
  readonly path: string;
  /** What answers call it: its path from the folder that was asked for, or its name. */
  readonly name: string;
}

/** Bytes to be read for a batch: what a process will be busy with. */
export function batchWeight(batch: Batch): number {
  return batch.kind === 'lines' ? batch.bytes.length : batch.bytes;
}
