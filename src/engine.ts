/**
 * The way of the data as functions: a document becomes a reading (article, time expressions, event
 * mentions), a file the readings of all its documents, readings become a timeline. Pure; the same code runs in a worker, in Node and in tests.
 */
import type { Note } from './base/result';
import type { TaggedArticle } from './article/article';
import { composeArticle, tagArticle } from './article/compose';
import type { LanguageTools } from './article/language-tools';
import { findTimexes } from './dates/find-timexes';
import type { Timeline } from './events/event';
import { findMentions } from './events/find-mentions';
import type { Headlines } from './events/mention/headline/headline';
import { isAboutUndated, undatedNotes } from './events/published/notes';
import { suggestPublished } from './events/published/suggest';
import type { Reading } from './events/reading';
import { TimelineBuilder } from './events/timeline-builder';
import type { Document, Published, SourceFile, TableQuestion } from './intake/document';
import { lostNote } from './intake/lost';
import { readFile, type ReadOptions } from './intake/read-file';

/** What articles are read with, and which headlines are made of them: all, unless it says otherwise. */
export interface ReadingTools extends LanguageTools {
  readonly headlines?: Headlines;
}

/** Reads a document as far as it can be read; what could not be is in the notes. */
export function readDocument(document: Document, tools: ReadingTools): Reading {
  const { tagged, notes } = composeArticle(document, tools);
  return interpret(tagged, notes, tools);
}

/** What of an article a reader may know better than the document. */
export interface ReadingTerms {
  readonly published: Published | null;
  /** BCP 47 primary subtag. */
  readonly language: string;
}

/** The same article under other terms: all that hangs on them is worked out anew. */
export function readAnew(reading: Reading, terms: ReadingTerms, tools: ReadingTools): Reading {
  const notes = reading.notes.filter((note) => !isAboutUndated(note));
  return interpret(tagArticle({ ...reading.article, ...terms }, tools), notes, tools);
}

/** Merges what several articles tell. The order of the readings makes no difference. */
export function buildTimeline(
  readings: readonly Reading[],
  options: { readonly keywords?: readonly string[] } = {},
): Timeline {
  const builder = new TimelineBuilder(options.keywords);
  for (const reading of readings) builder.add(reading);
  return builder.build(readings.map(({ article }) => article.id));
}

export interface SourceReading {
  readonly readings: readonly Reading[];
  /** Parsed JSON of saved timelines, not yet validated. */
  readonly timelines: readonly unknown[];
  readonly notes: readonly Note[];
  /** Tables that wait for somebody to say which column holds what. */
  readonly questions: readonly TableQuestion[];
  /** Beyond as many as `most` allowed: for `readDocuments`, here or elsewhere. */
  readonly left: readonly Document[];
}

export interface SourceOptions extends ReadOptions {
  /**
   * Told the name of each part before it is read, and how much is done, 0 to 1: files inside an
   * archive, then the documents of a file that holds several.
   */
  readonly onPart?: (name: string, done?: number) => void;
  /** So many documents of a file are understood, the others only taken out of it. All, unless it says otherwise. */
  readonly most?: number;
}

/** Reads a file and everything in it: a document that fails costs itself and no other. Never rejects. */
export async function readSource(
  file: SourceFile,
  tools: ReadingTools,
  options: SourceOptions = {},
): Promise<SourceReading> {
  const { documents, timelines, notes, questions = [] } = await readFile(file, options);
  const { most = documents.length, onPart } = options;
  const read = readDocuments(documents.slice(0, most), tools, {
    ...options,
    onPart: (name, i) => {
      if (documents.length > 1) onPart?.(name, i / documents.length);
    },
  });
  const left = documents.slice(most);
  return { readings: read.readings, timelines, notes: [...notes, ...read.notes], questions, left };
}

interface DocumentOptions extends Pick<SourceOptions, 'lost'> {
  /** Told the name of each document before it is read, and how many are done. */
  readonly onPart?: (name: string, done: number) => void;
}

/** Reads documents that are out of their file: one that fails costs itself and no other. */
export function readDocuments(
  documents: readonly Document[],
  tools: ReadingTools,
  { lost, onPart }: DocumentOptions = {},
): Pick<SourceReading, 'readings' | 'notes'> {
  const readings: Reading[] = [];
  const notes: Note[] = [];
  documents.forEach((document, i) => {
    const loss = lost?.[document.name];
    if (loss) {
      notes.push(lostNote(document.name, loss));
      return;
    }
    onPart?.(document.name, i);
    const result = attempt(document, tools);
    if ('code' in result) notes.push(result);
    else readings.push(result);
  });
  return { readings, notes };
}

function attempt(document: Document, tools: ReadingTools): Reading | Note {
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

function interpret(
  tagged: TaggedArticle,
  notes: readonly Note[],
  { headlines }: ReadingTools,
): Reading {
  const { article } = tagged;
  const timexes = findTimexes(article.text, {
    reference: article.published?.value ?? null,
    language: article.language,
    sentences: article.sentences,
  });
  const { mentions, leftOut } = findMentions(tagged, timexes, headlines);
  const reading = { article, timexes, mentions, leftOut, notes };
  return article.published
    ? reading
    : { ...reading, notes: [...notes, ...undatedNotes(article.name, suggestPublished(reading))] };
}
