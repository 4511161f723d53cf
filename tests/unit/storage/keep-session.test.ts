import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeLink } from '../../../src/link/codec';
import type { LinkSource } from '../../../src/link/snapshot';
import { selectArticles } from '../../../src/state/selectors/article-selectors';
import { selectAllEvents } from '../../../src/state/selectors/event-selectors';
import type { DatelineState } from '../../../src/state/session';
import type { TimelineFile } from '../../../src/state/file/timeline-file';
import { defaultView, type ViewState } from '../../../src/state/view-state';
import { textFile } from '../state/direct-door';
import { makeEvent, makeTimeline } from '../state/make-timeline';
import { isSettled, until } from '../state/until';
import { FakeAddressBar, freshBrowser, openPage, sampleFiles, type Page } from './storage-parts';

const own = textFile('dam.txt', 'A dam breaks\n\nThe dam above the village broke in 1925.\n');
const other = textFile(
  'school.txt',
  'A new school\n\nWorkers finished the school of the village in 1950.\n',
);

const file: TimelineFile = {
  format: 'dateline',
  version: 1,
  title: 'From a colleague',
  articles: [
    {
      id: 'x',
      name: null,
      title: 'Far away',
      outlet: null,
      url: null,
      published: null,
      origin: 'x',
      text: null,
    },
  ],
  ...makeTimeline([makeEvent('1848', 'A revolution', { mentions: ['x:0-12'] })]),
  edits: [],
  view: {},
};
const link = linkTo({ kind: 'data', file }, { lanes: 'source' });
const sampleLink = linkTo({ kind: 'sample' }, {});

function linkTo(source: LinkSource, view: Partial<ViewState>): string {
  return encodeLink({ source, view: { ...defaultView, ...view } }) ?? '';
}

function years(state: DatelineState): readonly string[] {
  return [...new Set(selectAllEvents(state).map((event) => event.date.edtf))];
}

function settledWith(page: Page, articles: number): Promise<DatelineState> {
  return until(page.store, (state) => isSettled(state) && state.library.length === articles);
}

async function pageWithOwnArticle(): Promise<Page> {
  const page = await openPage();
  page.store.getState().addFiles([own]);
  await settledWith(page, 1);
  await page.keeper.flush();
  return page;
}

beforeEach(freshBrowser);

describe('a reload', () => {
  it('loses nothing', async () => {
    const page = await openPage();
    const { addFiles, edit, setTitle, setView, undo } = page.store.getState();
    addFiles([own, other]);
    await settledWith(page, 2);
    const [first] = selectAllEvents(page.store.getState());
    edit({ kind: 'rename', mention: first?.id ?? '', title: 'The dam' });
    edit({ kind: 'hide', mention: first?.id ?? '', hidden: true });
    undo();
    setTitle('The village');
    setView({ lanes: 'place', query: 'dam', window: { from: 0, to: 10 } });
    await page.keeper.flush();

    const again = await openPage();
    await settledWith(again, 2);
    for (const field of ['title', 'library', 'edits', 'applied', 'view', 'opened'] as const) {
      expect(again.store.getState()[field]).toEqual(page.store.getState()[field]);
    }
    expect(selectAllEvents(again.store.getState())).toEqual(selectAllEvents(page.store.getState()));
    expect(again.store.getState().problems).toEqual([]);
  });

  it('keeps what an opened file holds', async () => {
    const page = await pageWithOwnArticle();
    page.store.getState().open(file, 'merge');
    await page.keeper.flush();
    const again = await openPage();
    const state = await until(again.store, (now) => years(now).length === 2);
    expect(years(state)).toEqual(['1848', '1925']);
  });

  it('forgets what was taken out', async () => {
    const page = await pageWithOwnArticle();
    page.store.getState().clear();
    await page.keeper.flush();
    expect(await page.database.count('articles')).toBe(0);
    expect((await openPage()).store.getState().library).toEqual([]);
  });
});

describe('a link', () => {
  it('opens as it was sent and leaves the own articles alone', async () => {
    await pageWithOwnArticle();
    const visit = await openPage(link);
    expect(visit.store.getState()).toMatchObject({
      source: 'link',
      title: 'From a colleague',
      view: { lanes: 'source' },
    });
    expect(years(visit.store.getState())).toEqual(['1848']);
    expect(visit.store.getState().problems).toEqual([]);
    await visit.keeper.flush();

    const home = await openPage();
    await settledWith(home, 1);
    expect(home.store.getState().source).toBe('own');
    expect(years(home.store.getState())).toEqual(['1925']);
  });

  it('stays in the address with the view as it is now', async () => {
    const visit = await openPage(link);
    visit.store.getState().setView({ lanes: 'status' });
    await visit.keeper.flush();
    expect(visit.address.fragment).toBe(linkTo({ kind: 'data', file }, { lanes: 'status' }));
  });

  it('that was worked on is there again, with the work', async () => {
    const visit = await openPage(link);
    visit.store.getState().edit({ kind: 'rename', mention: 'x:0-12', title: 'Mine' });
    visit.store.getState().addFiles([other]);
    await until(visit.store, (state) => years(state).includes('1950'));
    await visit.keeper.flush();
    const again = await openPage(visit.address.fragment);
    await until(again.store, (state) => years(state).includes('1950'));
    expect(selectAllEvents(again.store.getState()).map((event) => event.title)).toContain('Mine');
  });

  it('opened while the page is open takes its place, and going back brings the own articles', async () => {
    const page = await pageWithOwnArticle();
    page.address.open(link);
    await until(page.store, ({ source }) => source === 'link');
    expect(years(page.store.getState())).toEqual(['1848']);
    page.address.open('');
    await until(page.store, (state) => state.source === 'own' && years(state).includes('1925'));
    expect(years(page.store.getState())).toEqual(['1925']);
  });

  it('opened while the first session is still being opened is not lost', async () => {
    const address = new FakeAddressBar();
    vi.spyOn(address, 'read').mockImplementationOnce(() => {
      queueMicrotask(() => address.open(link));
      return '';
    });
    const page = await openPage(address);
    await until(page.store, (state) => years(state).includes('1848'));
    await page.keeper.flush();
    expect(address.fragment).toBe(link);
  });

  it('that the browser has not told of yet is not written over', async () => {
    const page = await pageWithOwnArticle();
    page.store.getState().setView({ query: 'dam' });
    page.address.fragment = link;
    await page.keeper.flush();
    expect(page.address.fragment).toBe(link);
  });

  it('takes in the files that are dropped while it is being opened', async () => {
    const page = await pageWithOwnArticle();
    page.address.open(link);
    await until(page.store, ({ library }) => library.length === 0);
    page.store.getState().addFiles([other]);
    const state = await until(page.store, (now) => isSettled(now) && now.source === 'link');
    expect(years(state)).toEqual(['1848', '1950']);
    await page.keeper.flush();
    expect(years(await settledWith(await openPage(), 1))).toEqual(['1925']);
  });

  it('opened while the sample gives way finds the own articles kept', async () => {
    await pageWithOwnArticle();
    const page = await openPage(sampleLink);
    await settledWith(page, 2);
    page.store.getState().addFiles([other]);
    page.address.open(link);
    await until(page.store, (state) => state.source === 'link' && years(state).includes('1848'));
    await page.keeper.flush();
    expect(page.store.getState().library.map(({ id }) => id)).toEqual(['x']);
    const home = await openPage();
    expect(years(await settledWith(home, home.store.getState().library.length))).toContain('1925');
    expect(home.store.getState().problems).toEqual([]);
  });

  it('that cannot be taken from what is kept opens all the same, with a note', async () => {
    const page = await pageWithOwnArticle();
    page.database.close();
    page.address.open(link);
    const state = await until(page.store, (now) => years(now).includes('1848'));
    expect(state.problems.map(({ code }) => code)).toContain('not-restored');
  });

  it('that is damaged leads home, with a note', async () => {
    await pageWithOwnArticle();
    const page = await openPage('v=1&data=!!!');
    await settledWith(page, 1);
    expect(page.store.getState().problems).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('the sample', () => {
  it('opens by its link, which carries no data', async () => {
    const page = await openPage(sampleLink);
    const state = await settledWith(page, 2);
    expect(state.source).toBe('sample');
    expect(selectArticles(state).map(({ name }) => name)).toEqual(['mill.txt', 'hall.txt']);
    await page.keeper.flush();
    expect(page.address.fragment).toBe(sampleLink);
  });

  it('is read anew each time, and the edits of the reader hold', async () => {
    const page = await openPage(sampleLink);
    const [first] = selectAllEvents(await settledWith(page, 2));
    page.store.getState().edit({ kind: 'rename', mention: first?.id ?? '', title: 'Mine' });
    await page.keeper.flush();
    for (const key of await page.database.getAllKeys('articles')) {
      await page.database.put('articles', { reading: 'of an older page' }, key);
    }
    const again = await settledWith(await openPage(sampleLink), 2);
    expect(selectAllEvents(again)[0]?.title).toBe('Mine');
    expect(again.problems).toEqual([]);
  });

  it('opens from the page, and again after it was cleared', async () => {
    const page = await openPage();
    page.keeper.openSample();
    await until(page.store, (state) => state.source === 'sample' && isSettled(state));
    page.store.getState().clear();
    page.keeper.openSample();
    await settledWith(page, 2);
  });

  it('gives way to the articles of the reader, who finds those kept earlier too', async () => {
    await pageWithOwnArticle();
    const page = await openPage(sampleLink);
    await settledWith(page, 2);
    page.store.getState().addFiles([other]);
    const state = await until(page.store, (now) => isSettled(now) && years(now).length === 2);
    expect(selectArticles(state).map(({ name }) => name)).toEqual(['dam.txt', 'school.txt']);
    await page.keeper.flush();
    expect(page.address.fragment).toBe('');
    await settledWith(await openPage(), 2);
  });
});

describe('a sample that takes long to come', () => {
  it('does not mix with the articles of a reader who does not wait', async () => {
    await pageWithOwnArticle();
    let arrive: (files: typeof sampleFiles) => void = () => undefined;
    const page = await openPage('', () => new Promise((resolve) => (arrive = resolve)));
    await settledWith(page, 1);
    page.keeper.openSample();
    await until(page.store, ({ library }) => library.length === 0);
    page.store.getState().addFiles([other]);
    await settledWith(page, 1);
    arrive(sampleFiles);
    const state = await settledWith(page, 2);
    expect(state.source).toBe('own');
    expect(years(state)).toEqual(['1925', '1950']);
    await page.keeper.flush();
    expect(page.address.fragment).toBe('');
  });
});

describe('a damaged store', () => {
  it('gives what is sound and says what was lost', async () => {
    const page = await openPage();
    page.store.getState().addFiles([own, other]);
    const { library } = await settledWith(page, 2);
    await page.keeper.flush();
    await page.database.put('articles', { reading: 'gone' }, ['own', library[0]?.id ?? '']);

    const again = await openPage();
    const state = await settledWith(again, 1);
    expect(years(state)).toEqual(['1950']);
    expect(state.problems).toMatchObject([{ code: 'stored-articles-lost' }]);
  });

  it('opens although its session is of no shape', async () => {
    const page = await pageWithOwnArticle();
    await page.database.put('sessions', 'nonsense', 'own');
    const again = await openPage();
    expect(years(await settledWith(again, 1))).toEqual(['1925']);
  });

  it('of a newer page is left as it is', async () => {
    const page = await pageWithOwnArticle();
    const newer = { file: { format: 'dateline', version: 99 }, applied: 0, order: [] };
    await page.database.put('sessions', newer, 'own');
    const again = await openPage();
    expect(again.store.getState().problems).toMatchObject([{ code: 'newer-version' }]);
    again.store.getState().setTitle('Changed');
    await again.keeper.flush();
    expect(await page.database.get('sessions', 'own')).toEqual(newer);
  });
});
