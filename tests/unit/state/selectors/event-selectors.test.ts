import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../src/events/event';
import { packReading } from '../../../../src/events/packed-reading';
import { selectArticles } from '../../../../src/state/selectors/article-selectors';
import { groupByOrigin } from '../../../../src/state/selectors/origin-groups';
import {
  findEvent,
  selectMatchingEvents,
  selectNameCounts,
  selectNeighbours,
  selectStatusCounts,
  selectVisibleEvents,
} from '../../../../src/state/selectors/event-selectors';
import type { DatelineState } from '../../../../src/state/session';
import { emptyState } from '../../../../src/state/store';
import type { ViewState } from '../../../../src/state/view-state';
import { makeEvent, makeReading, makeTimeline } from '../make-timeline';

const assembled: Timeline = makeTimeline(
  [
    makeEvent('-0044-03-15', 'Caesar is murdered', { mentions: ['c:1'], salience: 0.1 }),
    makeEvent('2008', 'The summit agrees', {
      mentions: ['a:1', 'b:1'],
      who: ['NATO'],
      where: ['Bucharest'],
      salience: 0.9,
    }),
    makeEvent('2019', 'Parliament votes', {
      mentions: ['a:2'],
      who: ['NATO', 'Rada'],
      salience: 0.4,
    }),
    makeEvent('2025', 'A deal is hoped for', {
      mentions: ['b:2'],
      status: 'possible',
      salience: 0.7,
    }),
  ],
  { origins: { a: 'a', b: 'a', c: 'c' } },
);

const library: DatelineState['library'] = ['a', 'b', 'c'].map((id, i) => ({
  kind: 'reading',
  id,
  arrival: i + 1,
  reading: packReading(makeReading(id, `Text of ${id}`)),
  stated: null,
  detected: 'en',
}));

function stateWith(
  view: Partial<ViewState> = {},
  rest: Partial<DatelineState> = {},
): DatelineState {
  return { ...emptyState, library, assembled, view: { ...emptyState.view, ...view }, ...rest };
}

function titles(view: Partial<ViewState>, rest?: Partial<DatelineState>): readonly string[] {
  return selectVisibleEvents(stateWith(view, rest)).map((event) => event.title.split(' ')[0] ?? '');
}

describe('articles', () => {
  it('without a title are called by their first words', () => {
    const text = `The reservoir above the town was filled for the first time in April 1961. Farmers protested.`;
    const known = library.slice(0, 1).map((item) => ({
      ...item,
      reading: packReading(makeReading(item.id, text)),
    }));
    const [article] = selectArticles(stateWith({}, { library: known as typeof library }));
    expect(article?.title).toBe(
      'The reservoir above the town was filled for the first time in April…',
    );
  });

  it('are told apart from those that are still to be merged', () => {
    const later = { ...assembled, origins: { a: 'a', b: 'a' } };
    const articles = selectArticles(stateWith({}, { assembled: later }));
    expect(articles.map(({ merged }) => merged)).toEqual([true, true, false]);
  });
});

describe('visible events', () => {
  it.each<[string, Partial<ViewState>, readonly string[]]>([
    ['all, in order of time', {}, ['Caesar', 'The', 'Parliament', 'A']],
    ['those of an article', { articles: ['b'] }, ['The', 'A']],
    ['none when no article is chosen', { articles: [] }, []],
    ['those of a status', { statuses: ['possible', 'denied'] }, ['A']],
    ['those that name somebody', { names: ['NATO'] }, ['The', 'Parliament']],
    ['those that name all of several', { names: ['NATO', 'Bucharest'] }, ['The']],
    ['those found by the start of a word', { query: 'parl' }, ['Parliament']],
    ['those found by a name', { query: 'bucharest summit' }, ['The']],
    ['all while the search is blank', { query: '  ' }, ['Caesar', 'The', 'Parliament', 'A']],
    ['the most salient', { show: 2 }, ['The', 'A']],
    ['the most salient of those that match', { show: 1, statuses: ['happened'] }, ['The']],
  ])('are %s', (_, view, expected) => {
    expect(titles(view)).toEqual(expected);
  });

  it('hold a pinned event whatever its rank, and never a hidden one', () => {
    const edits: DatelineState['edits'] = [
      { kind: 'pin', mention: 'c:1', pinned: true },
      { kind: 'hide', mention: 'a:1', hidden: true },
    ];
    expect(titles({ show: 2 }, { edits, applied: 2 })).toEqual(['Caesar', 'A']);
    expect(titles({ show: 2 }, { edits, applied: 0 })).toEqual(['The', 'A']);
  });

  it('are the same object until something they depend on changes', () => {
    const state = stateWith({ show: 2 });
    const first = selectVisibleEvents(state);
    expect(selectVisibleEvents({ ...state, title: 'Another' })).toBe(first);
    expect(selectVisibleEvents({ ...state, view: { ...state.view, selection: 'a:1' } })).toBe(
      first,
    );
    expect(selectVisibleEvents({ ...state, view: { ...state.view, show: 3 } })).not.toBe(first);
  });
});

describe('what surrounds the events', () => {
  it('counts names over events that are not hidden', () => {
    const edits: DatelineState['edits'] = [{ kind: 'hide', mention: 'a:2', hidden: true }];
    expect(selectNameCounts(stateWith()).who).toEqual([
      { name: 'NATO', events: 2 },
      { name: 'Rada', events: 1 },
    ]);
    expect(selectNameCounts(stateWith({}, { edits, applied: 1 })).who).toEqual([
      { name: 'NATO', events: 1 },
    ]);
  });

  it('names first whom most independent reports tell of', () => {
    const events = [
      makeEvent('2001', 'The Rada sits', { mentions: ['a:1'], who: ['Rada'] }),
      makeEvent('2002', 'The Rada votes', { mentions: ['a:2'], who: ['Rada'] }),
      makeEvent('2003', 'NATO meets', { mentions: ['a:3', 'b:1', 'c:1'], who: ['NATO'] }),
    ];
    const counts = selectNameCounts(stateWith({}, { assembled: makeTimeline(events) }));
    expect(counts.who.map(({ name }) => name)).toEqual(['Rada', 'NATO']);
    expect(counts.reported).toEqual(['NATO', 'Rada']);
  });

  it('counts statuses', () => {
    expect(selectStatusCounts(stateWith())).toMatchObject({ happened: 3, possible: 1, denied: 0 });
  });

  it('finds an event by any of its mentions', () => {
    expect(findEvent(stateWith(), 'b:1')?.id).toBe('a:1');
    expect(findEvent(stateWith(), 'nothing')).toBeNull();
  });

  it('names the neighbours in time among what is visible', () => {
    const { before, after } = selectNeighbours(
      stateWith({ selection: 'a:2', statuses: ['happened'] }),
    );
    expect(before.map((event) => event.date.edtf)).toEqual(['2008', '-0044-03-15']);
    expect(after).toEqual([]);
  });

  it('groups articles by origin and gives each a colour by arrival', () => {
    const groups = groupByOrigin(selectArticles(stateWith()));
    expect(groups.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    expect(groupByOrigin(selectArticles(stateWith()), 1)).toEqual(groups.slice(0, 1));
    expect(selectArticles(stateWith()).map(({ colour, events }) => [colour, events])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
  });

  it('lets what the engine has read itself stand before what an opened file says of it', () => {
    const opened = makeTimeline([
      makeEvent('2001', 'Old words', { mentions: ['a:9'] }),
      makeEvent('2002', 'Told by both', { mentions: ['a:8', 'x:1'] }),
    ]);
    const found = selectMatchingEvents(stateWith({}, { opened }));
    expect(found.map((event) => event.title)).not.toContain('Old words');
    expect(found.find((event) => event.title === 'Told by both')).toMatchObject({
      id: 'x:1',
      sources: [{ article: 'x' }],
    });
  });
});
