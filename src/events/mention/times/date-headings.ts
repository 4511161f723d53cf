/** Sentences that are nothing but dates, as chronologies have them, and what stands under each. */
import type { Article } from '../../../article/article';
import type { DateBounds } from '../../../base/edtf';
import type { Timex } from '../../../dates/timex';
import { spanned } from './stretches';

/** The date that what stands under it is told of. */
export interface DateHeading {
  readonly date: DateBounds;
  /** As written. */
  readonly text: string;
  readonly why: string;
  /** Index of its first date among the article's time expressions. */
  readonly timex: number;
}

/** By the number of the sentence: the date it stands under. */
export type UnderHeading = (sentence: number) => DateHeading | null;

/**
 * A date alone in its block (a heading, a line) is for the blocks up to the next heading; one that
 * opens its block (“**March 2014.** The council …”) is for the rest of that block.
 */
export function dateHeadings(article: Article, timexes: readonly Timex[]): UnderHeading {
  const { sentences, blocks, text } = article;
  const found = new Map<number, DateHeading>();
  let next = 0;
  let open: { readonly heading: DateHeading; readonly block: number; alone: boolean } | null = null;
  sentences.forEach(({ start, end, block }, index) => {
    const inside: Timex[] = [];
    while ((timexes[next]?.start ?? Infinity) < start) next++;
    const opening = next;
    for (let timex = timexes[next]; timex && timex.start < end; timex = timexes[++next])
      if (timex.start >= start) inside.push(timex);
    const heading = headingOf(text.slice(start, end), inside, opening);
    if (heading) {
      const alone = sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block;
      open = { heading, block, alone };
      return;
    }
    const kind = blocks[block]?.kind;
    if (open?.block !== block && (!open?.alone || kind === 'heading' || kind === 'title'))
      open = null;
    if (open) found.set(index, open.heading);
  });
  return (sentence) => found.get(sentence) ?? null;
}

/** Null unless the sentence is its dates and nothing else; several (“May 2023 and July 2024”) span a stretch. */
function headingOf(sentence: string, timexes: readonly Timex[], timex: number): DateHeading | null {
  const [first] = timexes;
  const last = timexes.at(-1);
  if (!first?.date || !last?.date || timexes.some(({ type }) => type !== 'DATE')) return null;
  const rest = timexes.reduce((text, timex) => text.replace(timex.text, ''), sentence);
  if (/[\p{L}\p{N}]/u.test(rest.replace(/\band\b/g, ''))) return null;
  if (first === last)
    return { date: first.date, text: first.text, why: first.derivation.why, timex };
  const date = spanned(first.date, last.date);
  if (!date) return null;
  return {
    date,
    text: `${first.text} and ${last.text}`,
    why: 'Which of the dates it belongs to is not said.',
    timex,
  };
}
