/** What a process makes of a batch: the lines `extract` prints, or the answers `timeline` merges. */
import type { LanguageTools } from '../article/language-tools';
import { answerLine } from './answer-line';
import type { Batch } from './batch';
import { readBatch, type Answer } from './read-batch';

export interface Results {
  readonly extract: string;
  readonly timeline: readonly Answer[];
}

export type Verb = keyof Results;

const finish: { readonly [V in Verb]: (answers: readonly Answer[]) => Results[V] } = {
  extract: (answers) => answers.map(answerLine).join(''),
  timeline: (answers) => answers,
};

export async function work<V extends Verb>(
  verb: V,
  batch: Batch,
  tools: LanguageTools,
): Promise<Results[V]> {
  return finish[verb](await readBatch(batch, tools));
}
