/** A classified text → what it says of itself: title, byline, agency, publication date. */
import type { Published } from '../../intake/document';
import { wordsThatState } from '../../intake/dates/words-that-state';
import { agencyIn, agencyInDateline } from '../credit';
import { readBylinePart, readReporters } from '../byline';
import { readDateLine, statedDates, type StatedDate } from '../published/date-line';
import type { ClassifiedText } from './classify';

export interface About {
  readonly title: string | null;
  readonly byline: string | null;
  readonly credit: string | null;
  readonly published: Published | null;
  readonly alternatives: readonly Published[];
}

export function aboutText(text: string, { blocks, page }: ClassifiedText): About {
  const of = (reason: string): string[] =>
    blocks.filter((block) => block.reason === reason).map((b) => text.slice(b.start, b.end));
  const title = blocks.find((block) => block.kind === 'title');
  const bylines = [
    ...[...of('byline'), ...of('published')].map(readBylinePart),
    ...of('credit').map(readReporters),
  ];
  const openings = page.lines.slice(0, page.firstProse + 1).map((line) => line.text);
  const credits = [...of('credit'), ...of('byline')].map(agencyIn);
  return {
    title: title ? withoutMarker(text.slice(title.start, title.end)) : null,
    byline: bylines.find((names) => names !== null) ?? null,
    credit:
      openings.map(agencyInDateline).find((name) => name !== null) ??
      credits.find((name) => name !== null) ??
      null,
    ...publicationDates(text, { blocks, page }),
  };
}

/** "# Title #" is how Markdown writes it. */
function withoutMarker(title: string): string {
  return title.replace(/^#{1,6}\s+|\s+#{1,6}$/g, '');
}

/**
 * A line that does nothing but state a date gives the publication date when it is labelled so, or
 * stands bare above the text. Dates inside sentences and captions never do.
 */
function publicationDates(
  text: string,
  { blocks, page }: ClassifiedText,
): Pick<About, 'published' | 'alternatives'> {
  const top = page.lines[page.firstProse]?.start ?? 0;
  const stated: (StatedDate & { readonly quote: string; readonly above: boolean })[] = blocks
    .filter((block) => block.reason === 'published')
    .flatMap((block) => {
      const line = text.slice(block.start, block.end);
      const place = { quote: wordsThatState(line), above: block.start < top };
      const dates = readDateLine(line);
      // "Submitted by ann on Wed, 02/28/2024": labelled, with a name that is told by nothing.
      return (dates.length > 0 ? dates : statedDates(line)).map((date) => ({ ...date, ...place }));
    });
  const labelled = stated.filter(({ role }) => role === 'published');
  const bare = stated.filter(({ role, above }) => role === 'bare' && above);
  const rest = stated.filter((date) => !labelled.includes(date) && !bare.includes(date));
  const ranked: Published[] = [
    ...labelled.map(({ value, quote }): Published => ({ value, from: 'byline', quote })),
    ...bare.map(({ value, quote }): Published => ({ value, from: 'text', quote })),
  ];
  const [published = null, ...others] = ranked;
  const offered = [
    ...others,
    ...rest.map(({ value, quote }): Published => ({ value, from: 'text', quote })),
  ];
  return {
    published,
    alternatives: offered.filter(
      ({ value }, i) =>
        value !== published?.value && offered.findIndex((o) => o.value === value) === i,
    ),
  };
}
