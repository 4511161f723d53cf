/** What leaves the reader's hands: as files, as links, and what is said about it beforehand. */
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../../../src/link/codec';
import type { DatelineStore } from '../../../../src/state/session';
import { createDatelineStore } from '../../../../src/state/store';
import { toTimelineFile } from '../../../../src/state/file/to-timeline-file';
import { linkOf, sourceOf } from '../../../../src/view/share/link-of';
import { revelations } from '../../../../src/view/share/revelations';
import { fileToRead, fileToReopen, fileToShare } from '../../../../src/view/share/timeline-file-of';
import { directDoor } from '../../state/direct-door';
import { makeEvent, makeTimeline } from '../../state/make-timeline';

function session(): DatelineStore {
  const store = createDatelineStore(directDoor());
  const events = [makeEvent('1932', 'Bridge opened'), makeEvent('1962', 'Mayor arrested')];
  const summary = [{ article: 'a', start: 0, end: 14, quote: 'Mayor arrested' }];
  const article = { id: 'a', name: 'a.txt', title: 'A town', outlet: null, url: null };
  store.getState().open(
    toTimelineFile({
      title: '',
      articles: [{ ...article, published: null, origin: 'a', text: 'Bridge opened' }],
      timeline: makeTimeline(events, { keyDates: [{ date: '1962-01-01', score: 1, summary }] }),
    }),
    'replace',
  );
  return store;
}

describe('what the reader hid', () => {
  const store = session();
  store.getState().edit({ kind: 'hide', mention: 'a:Mayor arrested', hidden: true });
  store.getState().edit({ kind: 'note', mention: 'a:Mayor arrested', text: 'Not proven.' });
  const state = store.getState();

  it('is in the file they keep for themselves', () => {
    expect(JSON.stringify(fileToReopen(state))).toContain('Mayor arrested');
  });

  it('is in nothing that others get: no event, no quote, no note, no edit', () => {
    for (const file of [fileToShare(state), fileToRead(state)]) {
      expect(JSON.stringify(file)).not.toMatch(/Mayor|proven/);
      expect(file.events.map(({ title }) => title)).toEqual(['Bridge opened']);
    }
  });
});

describe('what is shared', () => {
  it('leaves the articles’ texts behind', () => {
    const file = fileToShare(session().getState());
    expect(file.articles.map(({ text }) => text)).toEqual([null]);
  });
});

describe('a link', () => {
  it('opens with what was shared', () => {
    const link = linkOf(session().getState(), 'https://example.org/');
    const opened = decodeLink(link?.split('#')[1] ?? '').value;
    expect(opened?.source.kind === 'data' && opened.source.file.events.map((e) => e.title)).toEqual(
      ['Bridge opened', 'Mayor arrested'],
    );
  });
});

describe('a timeline without a title', () => {
  it('goes out under the one that stands on the screen', () => {
    expect(fileToRead(session().getState()).title).toBe('1932 to 1962');
  });
});

describe('what is said of a link beforehand', () => {
  it('counts articles, events and sentences, and says that the texts stay', () => {
    const words = revelations(sourceOf(session().getState())).join('. ');
    expect(words).toContain('1 article, not their texts');
    expect(words).toContain('2 events with 2 quoted sentences');
  });

  it('names notes among the edits', () => {
    const store = session();
    store.getState().edit({ kind: 'note', mention: 'a:Bridge opened', text: 'See the plaque.' });
    expect(revelations(sourceOf(store.getState()))).toContain('1 edit of yours, among them 1 note');
  });

  it('is short for the sample', () => {
    expect(revelations({ kind: 'sample' })).toHaveLength(1);
  });
});
