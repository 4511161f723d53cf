/** What a process makes of a batch: the lines `extract` prints, or the answers `timeline` merges. */
import type { LanguageTools } from '../article/language-tools';
import { twinKey } from '../article/origin/twin-key';
import type { Note } from '../base/result';
import { readAnew, type ReadingTools } from '../engine';
import { answerLine } from './answer-line';
import type { Batch, LentDate } from './batch';
import { readBatch, type Answer, type Watch } from './read-batch';

export interface ExtractedLine {
  /** One JSON object and a line feed. */
  readonly line: string;
  /** Which line or file of the batch it answers, counted from 0. */
  readonly item: number;
  /** Of an article long enough to have twins. */
  readonly twin?: {
    readonly key: string;
    /** Its id, or the name of its file: what a person calls it. */
    readonly called: string;
    /** EDTF; null when the article states none. */
    readonly published: string | null;
  };
}

export interface Results {
  readonly extract: readonly ExtractedLine[];
  readonly timeline: readonly Answer[];
}

export type Verb = keyof Results;

/** `extract` prints all headlines. */
const headlines = { extract: 'of-every-clause', timeline: 'of-events' } as const;

const finish: { readonly [V in Verb]: (answers: readonly Answer[]) => Results[V] } = {
  extract: (answers) => answers.map(toExtracted),
  timeline: (answers) => answers,
};

export async function work<V extends Verb>(
  verb: V,
  batch: Batch,
  tools: LanguageTools,
  watch: Watch,
): Promise<Results[V]> {
  const reading = { ...tools, headlines: headlines[verb] };
  const answers = await readBatch(batch, reading, watch);
  const { lent } = batch;
  return finish[verb](lent ? answers.map((answer, i) => dated(answer, i, lent, reading)) : answers);
}

function toExtracted(answer: Answer): ExtractedLine {
  const extracted = { line: answerLine(answer), item: answer.item };
  const key = 'reading' in answer ? twinKey(answer.reading.article) : null;
  if (!('reading' in answer) || key === null) return extracted;
  const published = answer.reading.article.published?.value ?? null;
  return { ...extracted, twin: { key, called: calledBy(answer), published } };
}

/** The answer as it is once a copy has lent it its date. */
function dated(
  answer: Answer,
  place: number,
  { document, value, lender }: LentDate,
  tools: ReadingTools,
): Answer {
  if (place !== document || !('reading' in answer)) return answer;
  const { reading } = answer;
  const terms = {
    published: { value, from: 'copy', lender },
    language: reading.article.language,
  } as const;
  const { notes, ...rest } = readAnew(reading, terms, tools);
  return {
    ...answer,
    reading: { ...rest, notes: [...notes, lentNote(calledBy(answer), lender)] },
  };
}

function calledBy({ id, name }: Answer): string {
  return name ?? String(id);
}

export function lentNote(file: string, lender: string): Note {
  const message = `${file} does not say when it was published; ${lender} has the same words and does, so its date was taken.`;
  return { code: 'publication-date-from-copy', message, file };
}
