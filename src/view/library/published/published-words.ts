/** Where a publication date was found, and what bounds one that was not, in words for readers. */
import type { PublishedBracket } from '../../../events/published/suggest';
import type { PublishedFrom } from '../../../intake/document';
import { dateInWords } from '../../date-words';

export const foundIn: Record<PublishedFrom, string> = {
  given: 'set by you',
  'json-ld': 'stated in the page’s data (JSON-LD)',
  meta: 'stated in the head of the page or file',
  'time-element': 'marked as a time on the page',
  url: 'read from the address',
  byline: 'read from the byline',
  text: 'read from the text',
  copy: 'taken from a copy of the same report',
  file: 'the file’s own date',
};

/** `Not before 1 Nov 2024: the text tells of “November 2024” as past. …`; empty where nothing bounds it. */
export function bracketInWords({ earliest, latest }: PublishedBracket): string {
  return [
    earliest && `Not before ${dateInWords(earliest.day)}: ${earliest.why}.`,
    latest && `Not after ${dateInWords(latest.day)}: ${latest.why}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
