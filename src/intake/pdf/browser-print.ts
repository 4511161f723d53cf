/**
 * The pages of a PDF that a browser printed → what it prints around them by itself, taken out: the day
 * and the title at the head, the address and the number of the page at the foot, or the other way round.
 * Of a single page nothing repeats that would give them away.
 */
import type { IsoDay } from '../../base/civil';
import { findDates } from '../dates/find-dates';
import type { PdfRun } from './rows';

export interface BrowserPrint {
  readonly pages: readonly (readonly PdfRun[])[];
  /** Where the page was; absent when it was no web page, or is cut short. */
  readonly url?: string;
  /** The day it was printed on, unless day and month could be the other way round. */
  readonly printedOn?: IsoDay;
}

/** In points: what stands on one line. */
const sameLine = 3;
const address = /(?:^|\s)((?:https?|file):\/\/\S+)(?:\s|$)/;
const pageNumber = /(?:^|\s)(\d{1,4})\s?(?:\/|of|von|sur|de|di|van|av|из|z)\s?(\d{1,4})(?:\s|$)/;

/** Null unless every page has an address and its number of all at its edges. */
export function browserPrint(pages: readonly (readonly PdfRun[])[]): BrowserPrint | null {
  const edges = pages.map(edgesOf);
  const lines = edges.map((edge) => edge.map(({ text }) => text.trim()).join(' '));
  const isPrint = lines.every((line, i) => {
    const [, number, count] = pageNumber.exec(line) ?? [];
    return address.test(line) && Number(number) === i + 1 && Number(count) === pages.length;
  });
  const [line = ''] = lines;
  if (!isPrint || line === '') return null;
  const url = address.exec(line)?.[1] ?? '';
  const [day] = findDates(line.replace(address, ' '));
  return {
    pages: pages.map((page, i) => page.filter((run) => !edges[i]?.includes(run))),
    ...(/^https?:/.test(url) && !/(?:…|\.\.\.)$/.test(url) && { url }),
    ...(day && !day.ambiguous && { printedOn: day.value }),
  };
}

/** The runs of the topmost and of the lowest line. */
function edgesOf(page: readonly PdfRun[]): readonly PdfRun[] {
  const seen = page.filter(({ text }) => text.trim() !== '');
  const top = Math.max(...seen.map(({ y }) => y));
  const foot = Math.min(...seen.map(({ y }) => y));
  return seen.filter(({ y }) => top - y <= sameLine || y - foot <= sameLine);
}
