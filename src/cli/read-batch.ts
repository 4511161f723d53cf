/** Reads a batch: every line and every file gets an answer, a reading or notes on why there is none. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import type { Note } from '../base/result';
import { readDocument, readSource, type ReadingTools } from '../engine';
import type { Reading } from '../events/reading';
import { documentsFromLine } from '../intake/from-line';
import { lostNote, type Loss } from '../intake/lost';
import type { ReadOptions } from '../intake/read-file';
import type { TableOptions } from '../intake/records/table';
import { localDay } from '../state/reading/local-day';
import type { Batch, InputFile } from './batch';

/** A line's id as it was given, so that the caller finds it again. */
type LineId = string | number | null;

export type Answer = {
  readonly id: LineId;
  readonly name?: string;
  /** Which line or file of the batch it answers, counted from 0. */
  readonly item: number;
} & ({ readonly reading: Reading } | { readonly notes: readonly Note[] });

/** An answer that does not know yet which item it is for. */
type Draft = Answer extends infer A ? (A extends Answer ? Omit<A, 'item'> : never) : never;

/** Who watches that no line and no file takes for ever. */
export interface Watch {
  /** Told what is read next, by the name that `lost` has for it; waited for. */
  readonly onItem: (item: string) => Promise<void>;
  /** By item, what was lost when it was last read: it is answered with a note. */
  readonly lost: Readonly<Record<string, Loss>>;
  /** Columns of tables; see `TableOptions`. */
  readonly columns?: TableOptions['columns'];
}

export async function readBatch(
  batch: Batch,
  tools: ReadingTools,
  watch: Watch,
): Promise<readonly Answer[]> {
  switch (batch.kind) {
    case 'lines':
      return readLines(batch.bytes, batch.firstLine, tools, watch);
    case 'files':
      return readFiles(batch.files, tools, watch);
    case 'overlong': {
      const message = `Line ${batch.line} holds ${batch.bytes} bytes: too many.`;
      return [{ ...refusal(null, 'line-too-long', message), item: 0 }];
    }
  }
}

async function readLines(
  bytes: Uint8Array,
  firstLine: number,
  tools: ReadingTools,
  watch: Watch,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const [item, line] of lines.entries()) {
    // A blank line asks for nothing.
    if (line.trim() === '') continue;
    const drafts = await readLine(line, firstLine + item, tools, watch);
    answers.push(...drafts.map((draft) => ({ ...draft, item })));
  }
  return answers;
}

async function readLine(
  line: string,
  number: number,
  tools: ReadingTools,
  { onItem, lost, columns }: Watch,
): Promise<readonly Draft[]> {
  const name = `Line ${number}`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [refusal(null, 'not-json', `${name} is not JSON: ${reason}.`)];
  }
  const id = idOf(parsed);
  const loss = lost[name];
  if (loss) return [{ id, notes: [lostNote(name, loss)] }];
  await onItem(name);
  return guarded(id, name, async () => {
    // A line counts as one file, whatever is packed in it.
    const { documents, notes } = await documentsFromLine(parsed, {
      onPart: () => void onItem(name),
      ...tablesOf(columns),
    });
    if (documents.length === 0) {
      return [
        notes.length > 0 ? { id, notes } : refusal(id, 'no-document', `${name} holds no article.`),
      ];
    }
    return documents.map((document) => {
      const reading = withNotes(readDocument(document, tools), notes);
      return {
        id: documents.length === 1 ? (id ?? reading.article.id) : reading.article.id,
        reading,
      };
    });
  });
}

async function readFiles(
  files: readonly InputFile[],
  tools: ReadingTools,
  watch: Watch,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [item, file] of files.entries()) {
    const drafts = await readOneFile(file, tools, watch);
    answers.push(...drafts.map((draft) => ({ ...draft, item })));
  }
  return answers;
}

async function readOneFile(
  { path, name }: InputFile,
  tools: ReadingTools,
  { onItem, lost, columns }: Watch,
): Promise<readonly Draft[]> {
  await onItem(name);
  return guarded(name, name, async () => {
    const [bytes, { mtimeMs }] = await Promise.all([readBytes(path), stat(path)]);
    const source = { name, bytes, savedOn: localDay(mtimeMs) };
    const onPart = (part: string): void => void onItem(part);
    const { readings, notes, timelines } = await readSource(source, tools, {
      lost,
      onPart,
      ...tablesOf(columns),
    });
    const [first, ...rest] = readings.map((reading) => ({
      id: reading.article.id,
      name: reading.article.name,
      reading,
    }));
    if (first) return [{ ...first, reading: withNotes(first.reading, notes) }, ...rest];
    if (notes.length > 0) return [{ id: name, name, notes }];
    const refused = (code: string, message: string) => ({ ...refusal(name, code, message), name });
    return [
      timelines.length > 0
        ? refused(
            'saved-timeline',
            `${name} is a saved timeline, not an article: open it in the page.`,
          )
        : refused('no-document', `${name} holds no article.`),
    ];
  });
}

function tablesOf(columns: TableOptions['columns']): Pick<ReadOptions, 'tables'> {
  return columns ? { tables: { columns } } : {};
}

/** One unreadable file, or a bug that one article brings to light, must not end a run of thousands. */
async function guarded(
  id: LineId,
  what: string,
  read: () => Promise<readonly Draft[]>,
): Promise<readonly Draft[]> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [refusal(id, 'reading-failed', `${what} could not be read: ${reason}.`)];
  }
}

function withNotes(reading: Reading, notes: readonly Note[]): Reading {
  return notes.length === 0 ? reading : { ...reading, notes: [...notes, ...reading.notes] };
}

function refusal(id: LineId, code: string, message: string): Draft {
  return { id, notes: [{ code, message }] };
}

function idOf(line: unknown): LineId {
  if (typeof line !== 'object' || line === null || !('id' in line)) return null;
  return typeof line.id === 'string' || typeof line.id === 'number' ? line.id : null;
}
