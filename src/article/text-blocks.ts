/** Plain text → blocks: one per line that is not blank, the first a title when it is short. */
import type { Block } from './article';

export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start >= end) continue;
    blocks.push({
      start,
      end,
      kind: blocks.length === 0 && end - start < 200 ? 'title' : 'paragraph',
    });
  }
  return blocks;
}
