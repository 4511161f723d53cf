/** The text runs of a PDF's pages → running text; paragraphs are set apart by an empty line. */
import { inReadingOrder } from './columns';
import { withoutLineNumbers } from './line-numbers';
import { paragraphsOf } from './paragraphs';
import { rowsOf, type PdfRun } from './rows';
import { withoutRunningHeads } from './running-heads';

/** Pages in, one text out. */
export function layOutPages(pages: readonly (readonly PdfRun[])[]): string {
  const rows = withoutLineNumbers(pages).map((runs) => inReadingOrder(rowsOf(runs)));
  return paragraphsOf(withoutRunningHeads(rows)).join('\n\n');
}
