/** A web page's markup → its main text, one block a line. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';

export function mainTextOf(html: string): string {
  const { document } = parseHTML(html);
  const parsed = new Readability(document as unknown as Document).parse();
  return (parsed?.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
