/** What a worker answers: the engine's functions, with bytes in, and bytes and plain data out. */
import { transfer } from 'comlink';
import type { Note } from '../base/result';
import { loadLanguageTools } from '../article/language-tools';
import {
  buildTimeline,
  readAnew,
  readDocument,
  readDocuments,
  readSource,
  type ReadingTerms,
  type ReadingTools,
  type SourceReading,
} from '../engine';
import { withSources } from '../events/merge/composing/compose-event';
import {
  createPacker,
  unpackReading,
  type PackedReading,
  type ReadingBytes,
} from '../events/packed-reading';
import { isAboutUndated } from '../events/published/notes';
import type { Reading } from '../events/reading';
import { TimelineBuilder } from '../events/timeline-builder';
import type { Document, SourceFile } from '../intake/document';
import type { Loss } from '../intake/lost';
import type { KnownTables, ReadOutcome } from '../state/reading/engine-door';
import { decodeTimelineFile } from '../state/file/timeline-file';
import { sourceOf } from './source-of';
import { TimelineSender, type TimelineOutline, type TimelineParcel } from './timeline-parcels';

/** Told the name of each part of a task's file before it is read, and how much is done, 0 to 1. */
export type PartListener = (task: number, name: string, done?: number) => void;

export interface FileTerms {
  readonly lost: Readonly<Record<string, Loss>>;
  readonly tables: KnownTables;
  readonly most?: number;
}

export interface FileOutcome extends ReadOutcome {
  /** Documents that are still to be handed out. */
  readonly left: number;
}

export interface EngineApi {
  /** Merges these once, for nothing but practice. */
  rehearseMerging(readings: readonly ReadingBytes[]): Promise<void>;
  /** Who is told of parts, in the place of whoever was told before. */
  listen(listener: PartListener): Promise<void>;
  /**
   * Files are read one after the other, in the order in which they come; a `File` is fetched at once.
   * `lost` and `most`: see `SourceOptions`; `tables`: the columns known so far; `task`: what its parts
   * are told of by.
   */
  read(file: SourceFile | File, terms: FileTerms, task: number): Promise<FileOutcome>;
  /** So many of the documents that `read` left of this task's file, each once. */
  handOut(task: number, count: number): Promise<readonly Document[]>;
  /** Reads documents that another, or this one, has taken out of a file. */
  readDocuments(
    documents: readonly Document[],
    lost: FileTerms['lost'],
    task: number,
  ): Promise<ReadOutcome>;
  interpret(document: Document): Promise<PackedReading>;
  readAnew(reading: ReadingBytes, terms: ReadingTerms): Promise<PackedReading>;
  /** Takes in readings for merging, in the place of those of the same articles. */
  hold(readings: readonly ReadingBytes[]): Promise<void>;
  /** Merges what the articles with these ids tell and forgets the others; `parcel` brings what is new. */
  assemble(ids: readonly string[]): Promise<TimelineOutline>;
  parcel(index: number): Promise<TimelineParcel>;
}

export function createEngineApi(): EngineApi {
  let tools: Promise<ReadingTools> | null = null;
  const readingTools = (): Promise<ReadingTools> => (tools ??= loadReadingTools());
  const pack = createPacker();
  const inTurn = createQueue();
  let listener: PartListener = () => undefined;
  /** By task, what was left of its file. */
  const leftOf = new Map<number, Document[]>();
  const builder = new TimelineBuilder();
  const sender = new TimelineSender(withSources);

  return {
    rehearseMerging(readings) {
      buildTimeline(readings.map(unpackReading));
      return Promise.resolve();
    },

    listen(one) {
      listener = one;
      return Promise.resolve();
    },

    read(file, { lost, tables, most }, task) {
      const given = file instanceof File ? sourceOf(file) : Promise.resolve(file);
      // Whoever waits for the file hears of it in its turn.
      given.catch(() => undefined);
      return inTurn(async () => {
        const onPart = (name: string, done?: number): void => listener(task, name, done);
        const limit = most === undefined ? {} : { most };
        const options = { lost, tables: { known: tables, ask: true }, onPart, ...limit };
        const reading = await readSource(await given, await readingTools(), options);
        const left = reading.left.length;
        if (left > 0) leftOf.set(task, [...reading.left]);
        const outcome = outcomeOf(reading, file.name, pack);
        return handOver({ ...outcome, left });
      });
    },

    handOut(task, count) {
      const left = leftOf.get(task) ?? [];
      const documents = left.splice(0, count);
      if (left.length === 0) leftOf.delete(task);
      return Promise.resolve(documents);
    },

    readDocuments: (documents, lost, task) =>
      inTurn(async () => {
        const onPart = (name: string): void => listener(task, name);
        const read = readDocuments(documents, await readingTools(), { lost, onPart });
        return handOver(outcomeOf({ ...read, timelines: [], questions: [] }, '', pack));
      }),

    interpret: (document) => inTurn(async () => pack(readDocument(document, await readingTools()))),

    readAnew: (reading, terms) =>
      inTurn(async () => pack(readAnew(unpackReading(reading), terms, await readingTools()))),

    hold(readings) {
      for (const reading of readings) builder.add(unpackReading(reading));
      return Promise.resolve();
    },

    assemble(ids) {
      return Promise.resolve(sender.begin(builder.merge(ids)));
    },

    parcel: (index) => Promise.resolve(sender.parcel(index)),
  };
}

/** The page shows no other headlines. */
async function loadReadingTools(): Promise<ReadingTools> {
  return { ...(await loadLanguageTools()), headlines: 'of-events' };
}

function outcomeOf(
  { readings, timelines, notes, questions }: Omit<SourceReading, 'left'>,
  file: string,
  pack: (reading: Reading) => PackedReading,
): ReadOutcome {
  const losses: Note[] = [];
  const valid = timelines.flatMap((json) => {
    const decoded = decodeTimelineFile(json);
    losses.push(...decoded.notes.map((note) => ({ file, ...note })));
    return decoded.value ? [decoded.value] : [];
  });
  // The list of articles asks for a missing date itself, and offers what is suggested.
  const own = readings.flatMap((one) => one.notes).filter((note) => !isAboutUndated(note));
  // Of one without a word the note says all there is: as an article it would only ask for its date.
  const packed = readings.filter(({ article }) => article.text.trim() !== '').map(pack);
  return { readings: packed, timelines: valid, notes: [...notes, ...losses, ...own], questions };
}

function handOver<Outcome extends ReadOutcome>(outcome: Outcome): Outcome {
  const bytes = outcome.readings.flatMap(({ text, findings }) => [text.buffer, findings.buffer]);
  return transfer(outcome, bytes);
}

/** Does one thing at a time, in the order in which they were asked for. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
