/** Where a publication date was found, in words for readers. */
import type { PublishedFrom } from '../../intake/document';

export const publishedFrom: Record<PublishedFrom, string> = {
  given: 'set by you',
  'json-ld': 'stated in the page’s data (JSON-LD)',
  meta: 'stated in the page’s head',
  'time-element': 'marked as a time on the page',
  url: 'read from the address',
  byline: 'read from the byline',
  text: 'read from the text',
  copy: 'taken from a copy of the same report',
  file: 'the file’s own date',
};
