/** What whoever gets a link can read in it, as sentences: nobody should share more than they know. */
import type { LinkSource } from '../../link/snapshot';
import { counted } from '../count-words';

export function revelations(source: LinkSource): readonly string[] {
  if (source.kind === 'sample') {
    return ['The sample ships with the page: the link says only how you look at it.'];
  }
  const { title, articles, events, undated, edits } = source.file;
  const added = edits.filter((edit) => edit.kind === 'add');
  const sources = [...events.flatMap((event) => event.sources), ...added];
  const quotes = new Set(sources.map((one) => `${one.article} ${one.quote}`));
  const notes = edits.filter((edit) => edit.kind === 'note' && edit.text !== '').length;
  return [
    ...(title === '' ? [] : [`The title “${title}”`]),
    `Names, titles and addresses of ${counted(articles.length, 'article')}, not their texts`,
    `${counted(events.length + added.length, 'event')} with ${counted(quotes.size, 'quoted sentence')}`,
    ...(undated.length === 0
      ? []
      : [counted(undated.length, 'sentence that waits', 'sentences that wait') + ' for a date']),
    ...(edits.length === 0
      ? []
      : [
          `${counted(edits.length, 'edit')} of yours${notes > 0 ? `, among them ${counted(notes, 'note')}` : ''}`,
        ]),
    'The filters, the zoom and the chosen event',
  ];
}
