/** What a worker answers: the engine's functions, with bytes in, and bytes and plain data out. */
import { transfer } from 'comlink';
import type { Note } from '../base/result';
import { loadLanguageTools, type LanguageTools } from '../article/language-tools';
import { buildTimeline, readAnew, readDocument, readSource, type ReadingTerms } from '../engine';
import {
  packReading,
  unpackReading,
  type PackedReading,
  type ReadingBytes,
} from '../events/packed-reading';
import { isAboutUndated } from '../events/published/notes';
import type { Reading } from '../events/reading';
import { TimelineBuilder } from '../events/timeline-builder';
import type { Document, SourceFile } from '../intake/document';
import type { Loss } from '../intake/lost';
import type { KnownTables, ReadOutcome } from '../state/engine-door';
import { decodeTimelineFile } from '../state/timeline-file';
import { sourceOf } from './source-of';
import { TimelineSender, type TimelineOutline, type TimelineParcel } from './timeline-parcels';

export interface EngineApi {
  /** Merges these once, for nothing but practice. */
  rehearseMerging(readings: readonly ReadingBytes[]): Promise<void>;
  /** A `File` is read here. `lost` and `onPart`: see `SourceOptions`; `tables`: the columns known so far. */
  read(
    file: SourceFile | File,
    terms: { readonly lost: Readonly<Record<string, Loss>>; readonly tables: KnownTables },
    onPart: (name: string, done?: number) => void,
  ): Promise<ReadOutcome>;
  interpret(document: Document): Promise<PackedReading>;
  readAnew(reading: ReadingBytes, terms: ReadingTerms): Promise<PackedReading>;
  /** Keeps readings for merging; one that is held already is replaced. */
  hold(readings: readonly ReadingBytes[]): Promise<void>;
  /** Merges the held readings with these ids and forgets the others; `parcel` brings what is new. */
  assemble(ids: readonly string[]): Promise<TimelineOutline>;
  parcel(index: number): Promise<TimelineParcel>;
}

/** The bytes go to whoever asked, uncopied. */
function handOver(outcome: ReadOutcome): ReadOutcome {
  const buffers = outcome.readings.flatMap(({ text, findings }) => [text.buffer, findings.buffer]);
  return transfer(outcome, buffers);
}

export function createEngineApi(): EngineApi {
  let tools: Promise<LanguageTools> | null = null;
  const languageTools = (): Promise<LanguageTools> => (tools ??= loadLanguageTools());
  let held = new Map<string, Reading>();
  const builder = new TimelineBuilder();
  const sender = new TimelineSender();

  return {
    rehearseMerging(readings) {
      buildTimeline(readings.map(unpackReading));
      return Promise.resolve();
    },

    async read(file, { lost, tables }, onPart) {
      const options = { lost, tables: { known: tables, ask: true }, onPart };
      const given = file instanceof File ? await sourceOf(file) : file;
      const source = await readSource(given, await languageTools(), options);
      const { readings, timelines, notes, questions } = source;
      const losses: Note[] = [];
      const valid = timelines.flatMap((json) => {
        const decoded = decodeTimelineFile(json);
        losses.push(...decoded.notes.map((note) => ({ file: file.name, ...note })));
        return decoded.value ? [decoded.value] : [];
      });
      // The list of articles asks for a missing date itself, and offers what is suggested.
      const own = readings.flatMap((reading) => reading.notes).filter((n) => !isAboutUndated(n));
      return handOver({
        readings: readings.map(packReading),
        timelines: valid,
        notes: [...notes, ...losses, ...own],
        questions,
      });
    },

    async interpret(document) {
      return packReading(readDocument(document, await languageTools()));
    },

    async readAnew(reading, terms) {
      return packReading(readAnew(unpackReading(reading), terms, await languageTools()));
    },

    hold(readings) {
      for (const reading of readings.map(unpackReading)) held.set(reading.article.id, reading);
      return Promise.resolve();
    },

    assemble(ids) {
      const readings = ids.flatMap((id) => held.get(id) ?? []);
      held = new Map(readings.map((reading) => [reading.article.id, reading]));
      return Promise.resolve(sender.begin(builder.build(readings)));
    },

    parcel: (index) => Promise.resolve(sender.parcel(index)),
  };
}
