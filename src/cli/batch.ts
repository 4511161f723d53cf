/** A batch is a piece of work for one process: some input lines, or some files. */

export type Batch = (
  | {
      readonly kind: 'lines';
      /** Whole lines, UTF-8; a line feed after each but perhaps the last. */
      readonly bytes: Uint8Array;
      /** Number of the first line, counted from 1. */
      readonly firstLine: number;
    }
  | { readonly kind: 'overlong'; readonly line: number; readonly bytes: number }
  | { readonly kind: 'files'; readonly files: readonly InputFile[]; readonly bytes: number }
) & {
  /** The date that one of its documents takes from a copy read earlier. */
  readonly lent?: LentDate;
};

export const lineFeed = 0x0a;

export interface InputFile {
  readonly path: string;
  /** What answers call it: its path from the folder that was asked for, or its name. */
  readonly name: string;
}

/** An article of a batch whose publication date is known from elsewhere. */
export interface LentDate {
  /** Which document of the batch, counted from 0. */
  readonly document: number;
  readonly value: string;
  /** What the article that lends it is called. */
  readonly lender: string;
}

/** One line or file of a batch, as a batch of its own. */
export function itemOf(batch: Batch, item: number): Batch {
  switch (batch.kind) {
    case 'overlong':
      return batch;
    case 'files': {
      const files = batch.files.slice(item, item + 1);
      return { kind: 'files', files, bytes: batch.bytes };
    }
    case 'lines': {
      let start = 0;
      for (let line = 0; line < item; line += 1) start = batch.bytes.indexOf(lineFeed, start) + 1;
      const end = batch.bytes.indexOf(lineFeed, start);
      const bytes = batch.bytes.subarray(start, end < 0 ? undefined : end);
      return { kind: 'lines', bytes, firstLine: batch.firstLine + item };
    }
  }
}

/** Bytes to be read for a batch: what a process will be busy with. */
export function batchWeight(batch: Batch): number {
  return batch.kind === 'lines' ? batch.bytes.length : batch.bytes;
}
