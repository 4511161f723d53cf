/** An offset in an article's text → the sentence that holds it. */
import type { Sentence } from '../article/article';

/** Index of the sentence that holds the offset, or of the last one before it; 0 when there is none. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
