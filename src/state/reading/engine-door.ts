/**
 * What the state asks of the engine, wherever that runs. Promises, because it runs elsewhere; the
 * browser's door leads to a pool of workers, a test's straight to the functions.
 */
import type { Note } from '../../base/result';
import type { ReadingTerms } from '../../engine';
import type { Timeline } from '../../events/event';
import type { PackedReading } from '../../events/packed-reading';
import type { Document, TableQuestion } from '../../intake/document';
import type { TableColumns } from '../../intake/records/table';
import type { TimelineFile } from '../file/timeline-file';

/** A file to read; `File` and `Blob` with a name are such. */
export interface ReadableFile {
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970; pasted text was so just now. */
  readonly lastModified?: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** By the key of a table, the columns that the reader has chosen for it. */
export type KnownTables = Readonly<Record<string, TableColumns>>;

/** Files wait for a free worker, then they are read. */
export type Stage = 'waiting' | 'reading';

export interface ReadOutcome {
  readonly readings: readonly PackedReading[];
  /** Saved timelines, validated. */
  readonly timelines: readonly TimelineFile[];
  readonly notes: readonly Note[];
  /** Tables that wait for the reader to say which column holds what. */
  readonly questions?: readonly TableQuestion[];
}

/** Told of while a file is read. */
export interface ReadReports {
  /** How much is done, from 0 to 1. */
  onProgress(stage: Stage, done: number): void;
  /** What is read already of a file that holds many articles, and where in it that stands, from 0 to 1. */
  onRead(outcome: ReadOutcome, place: number): void;
}

export interface EngineDoor {
  /** Another one may make other things of the same article. */
  readonly version: string;
  /** More files than this at a time only wait here, and cost something while they do. */
  readonly atOnce: number;
  /**
   * Reads one file, tables by the columns in `tables` (by a table's key). Resolves to all that it has
   * not told of before. Never rejects for what is in the file: that is a note. Rejects once the signal
   * fires.
   */
  read(
    file: ReadableFile,
    reports: ReadReports,
    signal: AbortSignal,
    tables: KnownTables,
  ): Promise<ReadOutcome>;
  /** Reads what is a document already, such as the text of an article in an opened file. */
  interpret(document: Document): Promise<PackedReading>;
  /** The same article under another publication date or in another language. */
  readAnew(reading: PackedReading, terms: ReadingTerms): Promise<PackedReading>;
  /** Merges what the readings tell; the order makes no difference. */
  assemble(readings: readonly PackedReading[]): Promise<Timeline>;
}
