/** A small timeline as a file holds it: two articles of one report, and a third that disagrees. */
import type { TimelineEvent } from '../../../src/events/event';
import { decodeTimelineFile, type TimelineFile } from '../../../src/state/file/timeline-file';

const harbour =
  'The council voted on Monday to close the old harbour by June. Work on the new quay began in 2019.';
const gazette = 'Work on the new quay began in 2018, residents say.';

function source(article: string, text: string, words: string): object {
  const start = text.indexOf(words);
  return { article, start, end: start + words.length, quote: words };
}

/** `texts: false` leaves the articles' texts out. */
export function makeFile(options: { readonly texts?: boolean } = {}): TimelineFile {
  const withText = (text: string) => (options.texts === false ? {} : { text });
  const json = {
    format: 'dateline',
    version: 1,
    title: 'The old harbour',
    articles: [
      {
        id: 'a1',
        name: 'harbour.txt',
        title: 'Council closes harbour',
        outlet: 'The Quayside',
        url: 'https://quayside.example/harbour',
        published: { value: '2025-04-22', from: 'byline' },
        ...withText(harbour),
      },
      { id: 'a2', name: 'copy.txt', title: null, origin: 'a1', ...withText(harbour) },
      { id: 'a3', name: 'gazette.md', title: 'Residents', published: null, ...withText(gazette) },
    ],
    events: [
      {
        id: 'a1:62-97',
        title: 'Work on the new quay began',
        date: { edtf: '2019', why: '“2019” stands in the sentence.' },
        status: 'happened',
        topic: 'Harbour',
        salience: 0.8,
        who: [],
        where: ['new quay'],
        conflict: { kind: 'date', message: '2019 or 2018?', quotes: ['in 2019', 'in 2018'] },
        sources: [
          source('a1', harbour, 'Work on the new quay began in 2019.'),
          source('a2', harbour, 'Work on the new quay began in 2019.'),
          source('a3', gazette, 'Work on the new quay began in 2018, residents say.'),
        ],
      },
      {
        id: 'a1:0-61',
        title: 'Council votes to close the old harbour',
        date: { edtf: '2025-04-21', why: 'The Monday before Tuesday 22 April 2025.' },
        status: 'said',
        attribution: { who: 'The council' },
        topic: 'Harbour',
        salience: 0.6,
        who: ['The council'],
        sources: [
          source('a1', harbour, 'The council voted on Monday to close the old harbour by June.'),
        ],
      },
    ],
    undated: [
      {
        ...source('a2', harbour, 'The council voted on Monday'),
        title: 'Vote',
        needs: 'publication-date',
        hint: 'Set the date of copy.txt.',
      },
    ],
    keyDates: [
      {
        date: '2025-04-21',
        score: 2,
        summary: [source('a1', harbour, 'The council voted on Monday')],
      },
    ],
    edits: [{ kind: 'note', mention: 'a1:0-61', text: 'Check the minutes.' }],
    view: { lanes: 'source' },
  };
  const { value, notes } = decodeTimelineFile(json);
  if (!value || notes.length > 0) throw new Error(`Not a whole file: ${JSON.stringify(notes)}`);
  return value;
}

/** So many events, each with a sentence of its own. */
export function makeLargeFile(count: number): TimelineFile {
  const events = Array.from({ length: count }, (_, i): TimelineEvent => {
    const quote = `Ship number ${String(i)} left the harbour.`;
    const start = i * 100;
    const mention = `a1:${String(start)}-${String(start + quote.length)}`;
    const date = { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31', why: '' };
    return {
      id: mention,
      title: quote,
      date,
      status: 'happened',
      attribution: null,
      who: [],
      where: [],
      topic: 'Ships',
      salience: 0.5,
      origins: 1,
      conflict: null,
      sources: [{ article: 'a1', start, end: start + quote.length, quote, mention }],
    };
  });
  return { ...makeFile({ texts: false }), events };
}
