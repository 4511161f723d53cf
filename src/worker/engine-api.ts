/** What a worker answers: the engine's functions, with bytes in and plain data out. */
import type { Note } from '../base/result';
import { loadLanguageTools, type LanguageTools } from '../article/language-tools';
import { buildTimeline, readAnew, readDocument, type ReadingTerms } from '../engine';
import type { Timeline } from '../events/event';
import type { Reading } from '../events/reading';
import type { Document, SourceFile } from '../intake/document';
import { readFile } from '../intake/read-file';
import type { ReadOutcome } from '../state/engine-door';
import { decodeTimelineFile } from '../state/timeline-file';

export interface EngineApi {
  /** Merges these once, for nothing but practice. */
  rehearseMerging(readings: readonly Reading[]): Promise<void>;
  /** `onDone` is told from time to time how much of the file is read, 0 to 1. */
  read(file: SourceFile, onDone: (done: number) => void): Promise<ReadOutcome>;
  interpret(document: Document): Promise<Reading>;
  readAnew(reading: Reading, terms: ReadingTerms): Promise<Reading>;
  /** Keeps readings for merging; one that is held already is replaced. */
  hold(readings: readonly Reading[]): Promise<void>;
  /** Merges the held readings with these ids and forgets the others. */
  assemble(ids: readonly string[]): Promise<Timeline>;
}

export function createEngineApi(): EngineApi {
  let tools: Promise<LanguageTools> | null = null;
  const languageTools = (): Promise<LanguageTools> => (tools ??= loadLanguageTools());
  let held = new Map<string, Reading>();

  return {
    rehearseMerging(readings) {
      buildTimeline(readings);
      return Promise.resolve();
    },

    async read(file, onDone) {
      const [ready, intake] = await Promise.all([languageTools(), readFile(file)]);
      const readings: Reading[] = [];
      const notes: Note[] = [...intake.notes];
      intake.documents.forEach((document, i) => {
        const result = attempt(document, ready);
        if ('code' in result) notes.push(result);
        else readings.push(result);
        if (i % reportEvery === reportEvery - 1) onDone((i + 1) / intake.documents.length);
      });
      const timelines = intake.timelines.flatMap((json) => {
        const { value, notes: losses } = decodeTimelineFile(json);
        notes.push(...losses.map((note) => ({ file: file.name, ...note })));
        return value ? [value] : [];
      });
      return { readings, timelines, notes };
    },

    async interpret(document) {
      return readDocument(document, await languageTools());
    },

    async readAnew(reading, terms) {
      return readAnew(reading, terms, await languageTools());
    },

    hold(readings) {
      for (const reading of readings) held.set(reading.article.id, reading);
      return Promise.resolve();
    },

    assemble(ids) {
      const readings = ids.flatMap((id) => held.get(id) ?? []);
      held = new Map(readings.map((reading) => [reading.article.id, reading]));
      return Promise.resolve(buildTimeline(readings));
    },
  };
}

/** Documents between two messages about progress. */
const reportEvery = 20;

/** A document the engine stumbles over costs that document and no other. */
function attempt(document: Document, tools: LanguageTools): Reading | Note {
  try {
    return readDocument(document, tools);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      code: 'engine-failed',
      message: `${document.name} could not be understood (${reason}). Paste its text instead, and please report the file.`,
      file: document.name,
    };
  }
}
