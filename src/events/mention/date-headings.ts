/** Sentences that are nothing but a date, as chronologies have them, and what stands under each. */
import type { Article } from '../../article/article';
import type { Timex } from '../../dates/timex';

/** By the number of the sentence: the date it stands under. Asked for in the order of the text. */
export type UnderHeading = (sentence: number) => Timex | null;

/**
 * A date alone in its block (a heading, a line) is for the blocks up to the next heading; one that
 * opens its block (“**March 2014.** The council …”) is for the rest of that block.
 */
export function dateHeadings(article: Article, timexes: readonly Timex[]): UnderHeading {
  const { sentences, blocks } = article;
  const found = new Map<number, Timex>();
  let next = 0;
  let heading: { readonly timex: Timex; readonly block: number; readonly alone: boolean } | null =
    null;
  sentences.forEach(({ start, end, block }, index) => {
    while ((timexes[next]?.end ?? Infinity) <= start) next += 1;
    const timex = timexes[next];
    if (timex?.date && timex.end <= end && isAlone(article.text, start, end, timex)) {
      const alone = sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block;
      heading = { timex, block, alone };
      return;
    }
    const kind = blocks[block]?.kind;
    if (heading?.block !== block && (!heading?.alone || kind === 'heading' || kind === 'title'))
      heading = null;
    if (heading) found.set(index, heading.timex);
  });
  return (sentence) => found.get(sentence) ?? null;
}

/** Nothing but marks stands around it in its sentence. */
function isAlone(text: string, start: number, end: number, timex: Timex): boolean {
  const around = text.slice(start, timex.start) + text.slice(timex.end, end);
  return timex.type === 'DATE' && !/[\p{L}\p{N}]/u.test(around);
}
