/** Reads a batch: every line and every file gets an answer, a reading or notes on why there is none. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import type { LanguageTools } from '../article/language-tools';
import type { Note } from '../base/result';
import { readDocument } from '../engine';
import type { Reading } from '../events/reading';
import type { Intake } from '../intake/document';
import { documentsFromLine } from '../intake/from-line';
import { readFile } from '../intake/read-file';
import { localDay } from '../state/local-day';
import type { Batch, InputFile } from './batch';

/** A line's id as it was given, so that the caller finds it again. */
type LineId = string | number | null;

export type Answer =
  | { readonly id: LineId; readonly name?: string; readonly reading: Reading }
  | { readonly id: LineId; readonly name?: string; readonly notes: readonly Note[] };

export async function readBatch(batch: Batch, tools: LanguageTools): Promise<readonly Answer[]> {
  switch (batch.kind) {
    case 'lines':
      return readLines(batch.bytes, batch.firstLine, tools);
    case 'files':
      return readFiles(batch.files, tools);
    case 'overlong':
      return [
        refusal(null, 'line-too-long', `Line ${batch.line} holds ${batch.bytes} bytes: too many.`),
      ];
  }
}

async function readLines(
  bytes: Uint8Array,
  firstLine: number,
  tools: LanguageTools,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const [i, line] of lines.entries()) {
    // A blank line asks for nothing.
    if (line.trim() !== '') answers.push(...(await readLine(line, firstLine + i, tools)));
  }
  return answers;
}

async function readLine(
  line: string,
  number: number,
  tools: LanguageTools,
): Promise<readonly Answer[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [refusal(null, 'not-json', `Line ${number} is not JSON: ${reason}.`)];
  }
  const id = idOf(parsed);
  return guarded(id, `Line ${number}`, async () => {
    const { documents, notes } = await documentsFromLine(parsed);
    if (documents.length === 0) {
      return [
        notes.length > 0
          ? { id, notes }
          : refusal(id, 'no-document', `Line ${number} holds no article.`),
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
  tools: LanguageTools,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const file of files) answers.push(...(await readOneFile(file, tools)));
  return answers;
}

function readOneFile({ path, name }: InputFile, tools: LanguageTools): Promise<readonly Answer[]> {
  return guarded(name, name, async () => {
    const [bytes, { mtimeMs }] = await Promise.all([readBytes(path), stat(path)]);
    const source = { name, bytes, savedOn: localDay(mtimeMs) };
    const { documents, notes, timelines }: Intake = await readFile(source);
    const answers: Answer[] = documents.map((document) => {
      const reading = readDocument(document, tools);
      return { id: reading.article.id, name: document.name, reading };
    });
    const [first, ...rest] = answers;
    if (first && 'reading' in first) {
      return [{ ...first, reading: withNotes(first.reading, notes) }, ...rest];
    }
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

/** One unreadable file, or a bug that one article brings to light, must not end a run of thousands. */
async function guarded(
  id: LineId,
  what: string,
  read: () => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
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

function refusal(id: LineId, code: string, message: string): Answer {
  return { id, notes: [{ code, message }] };
}

function idOf(line: unknown): LineId {
  if (typeof line !== 'object' || line === null || !('id' in line)) return null;
  return typeof line.id === 'string' || typeof line.id === 'number' ? line.id : null;
}
