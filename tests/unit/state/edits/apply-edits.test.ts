import { describe, expect, it } from 'vitest';
import { applyEdits, isSensible } from '../../../../src/state/edits/apply-edits';
import type { Edit } from '../../../../src/state/edits/edit';
import { makeEvent, makeReading, makeTimeline } from '../make-timeline';

const summit = makeEvent('2008', 'Summit', { mentions: ['a:1', 'b:1', 'c:1'] });
const election = makeEvent('2019', 'Election', { mentions: ['a:2'], where: ['Kyiv'] });
const timeline = makeTimeline([summit, election], { origins: { a: 'a', b: 'a', c: 'c' } });
const unknown = { mention: () => null, reading: () => null };

function edited(...edits: readonly Edit[]) {
  return applyEdits(timeline, edits, unknown);
}

describe('applyEdits', () => {
  it('leaves events as they are without edits', () => {
    expect(edited().events).toEqual(
      [summit, election].map((event) => ({
        ...event,
        note: null,
        pinned: false,
        hidden: false,
        edits: [],
      })),
    );
  });

  it('finds the event by any of its mentions', () => {
    const { events } = edited({ kind: 'rename', mention: 'c:1', title: ' The summit of 2008 ' });
    expect(events[0]).toMatchObject({ id: 'a:1', title: 'The summit of 2008', edits: ['rename'] });
  });

  it('moves an event with its new date, and says who set it', () => {
    const { events } = edited({ kind: 'redate', mention: 'a:2', edtf: '2004-11' });
    expect(events.map((event) => event.title)).toEqual(['Election', 'Summit']);
    expect(events[0]?.date).toEqual({
      edtf: '2004-11',
      earliest: '2004-11-01',
      latest: '2004-11-30',
      why: 'You set this date.',
    });
  });

  it('lets the last of two edits of a kind hold', () => {
    const { events } = edited(
      { kind: 'hide', mention: 'a:1', hidden: true },
      { kind: 'hide', mention: 'b:1', hidden: false },
    );
    expect(events[0]).toMatchObject({ hidden: false, edits: ['hide'] });
  });

  it('keeps a note until it is emptied', () => {
    const note: Edit = { kind: 'note', mention: 'a:1', text: 'Check the minutes' };
    expect(edited(note).events[0]?.note).toBe('Check the minutes');
    expect(edited(note, { ...note, text: ' ' }).events[0]?.note).toBeNull();
  });

  it('splits sources into an event of their own, told in its own words', () => {
    const own = makeReading('c', 'Leaders met').mentions[0] ?? null;
    const { events } = applyEdits(timeline, [{ kind: 'split', mention: 'c:1', others: [] }], {
      ...unknown,
      mention: (id) => (id === 'c:1' ? own : null),
    });
    const [kept, taken] = events.filter((event) => event.date.edtf === '2008');
    expect(kept).toMatchObject({ id: 'a:1', origins: 1 });
    expect(kept?.sources.map((source) => source.mention)).toEqual(['a:1', 'b:1']);
    expect(taken).toMatchObject({ id: 'c:1', title: 'Leaders met', who: ['Ana'], origins: 1 });
  });

  it('gives the rest a new id when the mention that named the event is taken out', () => {
    const { events } = edited({ kind: 'split', mention: 'a:1', others: [] });
    expect(events.filter((event) => event.date.edtf === '2008').map((event) => event.id)).toEqual([
      'a:1',
      'b:1',
    ]);
    expect(events[1]?.sources.map((source) => source.mention)).toEqual(['b:1', 'c:1']);
  });

  it('forgets a difference once the sources that differ are apart', () => {
    const says = (article: string, quote: string) => ({
      article,
      start: 0,
      end: quote.length,
      quote,
      mention: `${article}:1`,
    });
    const sources = [says('a', '11 died'), says('b', '17 died'), says('c', 'many died')];
    const conflict = { kind: 'number', message: 'x', quotes: ['11 died', '17 died'] } as const;
    const disputed = makeTimeline([{ ...summit, sources, conflict }]);
    const apart = (mention: string) =>
      applyEdits(disputed, [{ kind: 'split', mention, others: [] }], unknown).events.map(
        (event) => event.conflict,
      );
    expect(apart('b:1')).toEqual([null, null]);
    expect(apart('c:1')).toEqual([conflict, null]);
  });

  describe('what a reader merges and sources tell otherwise', () => {
    const told = (date: string, article: string, words: string, fields = {}) => {
      const source = { article, start: 0, end: words.length, quote: words };
      const sources = [{ ...source, mention: `${article}:${date}` }];
      return { ...makeEvent(date, words), id: `${article}:${date}`, sources, ...fields };
    };
    const merged = (
      one: ReturnType<typeof told>,
      other: ReturnType<typeof told>,
      more: Edit[] = [],
    ) =>
      applyEdits(
        makeTimeline([one, other]),
        [...more, { kind: 'merge', mention: one.id, with: other.id }],
        unknown,
      ).events[0]?.conflict;
    const quake = told('2008-05-12', 'a', 'A quake killed 11 people');

    it('is another date', () => {
      const later = told('2008-05-14', 'b', 'The quake struck');
      expect(merged(quake, later)).toEqual({
        kind: 'date',
        message: 'Sources give different dates: 12 May 2008 and 14 May 2008.',
        quotes: ['A quake killed 11 people', 'The quake struck'],
      });
      const redate: Edit = { kind: 'redate', mention: later.id, edtf: '2008-05-13' };
      expect(merged(quake, later, [redate])).toBeNull();
    });

    it('is another number', () => {
      expect(merged(quake, told('2008-05', 'b', 'The quake killed 17 people'))).toMatchObject({
        kind: 'number',
        quotes: ['A quake killed 11 people', 'The quake killed 17 people'],
      });
    });

    it('is that it never happened', () => {
      const denied = told('2008-05-12', 'b', 'No quake struck', { status: 'denied' });
      expect(merged(quake, denied)).toMatchObject({ kind: 'status' });
    });

    it.each([
      ['a vaguer date that agrees', told('2008', 'b', 'The quake struck')],
      ['the same article', told('2009', 'a', 'The quake struck 11 towns')],
    ])('is not %s', (_, other) => {
      expect(merged(quake, other)).toBeNull();
    });
  });

  it('does not split off everything', () => {
    expect(edited({ kind: 'split', mention: 'a:2', others: [] }).events).toHaveLength(2);
  });

  it('merges two events under the title and date of the first', () => {
    const { events } = edited(
      { kind: 'note', mention: 'a:2', text: 'Same day' },
      { kind: 'merge', mention: 'a:1', with: 'a:2' },
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      title: 'Summit',
      where: ['Kyiv'],
      note: 'Same day',
      origins: 2,
    });
    expect(events[0]?.sources.map((source) => source.mention)).toEqual([
      'a:1',
      'b:1',
      'c:1',
      'a:2',
    ]);
  });

  it('shows the sources of merged events oldest report first, and those without a date last', () => {
    const published: Record<string, string> = { a: '2025-12-15', c: '2025-08-16' };
    const parts = [
      makeEvent('2008', 'Summit', { mentions: ['a:1', 'b:1'] }),
      makeEvent('2008', 'Talks', { mentions: ['c:1'] }),
    ];
    const { events } = applyEdits(
      makeTimeline(parts),
      [{ kind: 'merge', mention: 'a:1', with: 'c:1' }],
      { mention: () => null, reading: (id) => makeReading(id, 'Talks', published[id] ?? null) },
    );
    expect(events[0]?.sources.map(({ article }) => article)).toEqual(['c', 'a', 'b']);
  });

  it('applies what follows a merge to the merged event', () => {
    const { events } = edited(
      { kind: 'merge', mention: 'a:1', with: 'a:2' },
      { kind: 'rename', mention: 'a:2', title: 'Both' },
    );
    expect(events[0]?.title).toBe('Both');
  });

  it('makes an event of an undated mention that is given a date', () => {
    const waiting = {
      article: 'd',
      start: 3,
      end: 9,
      quote: 'talked',
      mention: 'd:3',
      title: 'They talked',
      needs: 'publication-date' as const,
      hint: '',
    };
    const { events, undated } = applyEdits(
      { ...timeline, undated: [waiting] },
      [{ kind: 'redate', mention: 'd:3', edtf: '2010-05-04' }],
      unknown,
    );
    expect(undated).toEqual([]);
    expect(events[1]).toMatchObject({
      id: 'd:3',
      title: 'They talked',
      sources: [{ quote: 'talked' }],
    });
  });

  it('lets edits of what is not there wait', () => {
    const { events } = edited(
      { kind: 'rename', mention: 'z:1', title: 'Gone' },
      { kind: 'merge', mention: 'a:1', with: 'z:1' },
      { kind: 'redate', mention: 'z:1', edtf: '2001' },
    );
    expect(events.map((event) => event.title)).toEqual(['Summit', 'Election']);
  });
});

describe('isSensible', () => {
  it.each<[boolean, Edit]>([
    [true, { kind: 'redate', mention: 'a', edtf: '2008' }],
    [true, { kind: 'redate', mention: 'a', edtf: '2008-04-02/2008-04-04' }],
    [true, { kind: 'publish', article: 'a', published: null }],
    [false, { kind: 'redate', mention: 'a', edtf: 'last week' }],
    [false, { kind: 'redate', mention: 'a', edtf: '2008-02-30' }],
    [false, { kind: 'publish', article: 'a', published: '21 April' }],
    [true, { kind: 'language', article: 'a', language: 'de' }],
    [true, { kind: 'language', article: 'a', language: null }],
    [false, { kind: 'language', article: 'a', language: 'Deutsch' }],
    [false, { kind: 'rename', mention: 'a', title: '  ' }],
    [false, { kind: 'merge', mention: 'a', with: 'a' }],
  ])('is %s for %o', (sensible, edit) => {
    expect(isSensible(edit)).toBe(sensible);
  });
});
