/** The one interface every format's reader stands behind. */
import type { Intake, SourceFile } from './document';
import type { TableOptions } from './records/table';

/** What a format may look at to recognise a file. */
export interface Sniff {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The first 4,096 bytes as Latin-1 (UTF-16 as such): enough to see marks, tags and keywords in any charset. */
  readonly head: string;
  /** Extension in lower case, without the dot; empty when there is none. */
  readonly extension: string;
}

/** Reads a file found inside another; refuses deeper nesting with a note. */
export type ReadNested = (file: SourceFile) => Promise<Intake>;

/** What a caller knows about the files it hands over. */
export interface FormatOptions {
  readonly tables?: TableOptions;
}

export interface Format {
  readonly name: string;
  /** By content: sure, whatever the name says. */
  readonly byContent: (sniff: Sniff) => boolean;
  /** By name, asked only when no format knew the content and it is text. */
  readonly extensions: readonly string[];
  /** May load a heavy reader on demand. May throw: `readFile` turns that into a note. */
  readonly read: (
    file: SourceFile,
    nested: ReadNested,
    options: FormatOptions,
  ) => Intake | Promise<Intake>;
}

/** What several files gave, as if it were one. */
export function joinIntakes(intakes: readonly Intake[]): Intake {
  return {
    documents: intakes.flatMap(({ documents }) => documents),
    timelines: intakes.flatMap(({ timelines }) => timelines),
    notes: intakes.flatMap(({ notes }) => notes),
    questions: intakes.flatMap(({ questions = [] }) => questions),
  };
}

/** An intake of documents only. */
export function documentsOnly(documents: Intake['documents'], notes: Intake['notes'] = []): Intake {
  return { documents, timelines: [], notes };
}

/** Whether bytes begin with these characters, each one byte. */
export function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((char, i) => bytes[i] === char.charCodeAt(0));
}
