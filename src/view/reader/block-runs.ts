/** Blocks in runs: article, then what is not the article, in turn. */
import type { Block } from '../../article/article';

export interface BlockRun {
  readonly boilerplate: boolean;
  /** Index of the first block. */
  readonly first: number;
  readonly blocks: readonly Block[];
  /** What a run of boilerplate is taken for, each once: `menu`, `tags`. */
  readonly reasons: readonly string[];
}

export function runsOfBlocks(blocks: readonly Block[]): readonly BlockRun[] {
  const runs: { boilerplate: boolean; first: number; blocks: Block[] }[] = [];
  blocks.forEach((block, index) => {
    const boilerplate = block.kind === 'boilerplate';
    const last = runs.at(-1);
    if (last?.boilerplate === boilerplate) last.blocks.push(block);
    else runs.push({ boilerplate, first: index, blocks: [block] });
  });
  return runs.map((run) => ({
    ...run,
    reasons: [...new Set(run.blocks.flatMap(({ reason }) => (reason ? [reason] : [])))],
  }));
}
