import { describe, expect, it } from 'vitest';
import { decodeTimelineFile } from '../../../../src/state/file/timeline-file';

const text = 'The council voted on Monday. Work on the new quay began in 2019.';
const quote = 'Work on the new quay began in 2019.';
const source = { article: 'a1', start: 29, end: 64, quote };
const event = { id: 'a1:29-64', title: 'Work began', date: { edtf: '2019' }, sources: [source] };
const article = { id: 'a1', title: 'Harbour', text };

function decode(parts: object) {
  const json = { format: 'dateline', version: 1, articles: [article], events: [event], ...parts };
  const { value, notes } = decodeTimelineFile(json);
  return { file: value, codes: notes.map(({ code }) => code), notes };
}

describe('a file that can be opened', () => {
  it('may leave out whatever can be left open or follows from the rest', () => {
    const { file, codes } = decode({});
    expect(codes).toEqual([]);
    expect(file?.articles[0]).toEqual({
      id: 'a1',
      name: null,
      title: 'Harbour',
      outlet: null,
      url: null,
      published: null,
      origin: 'a1',
      text,
    });
    expect(file?.events[0]).toMatchObject({
      date: { edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31', why: '' },
      who: [],
      topic: 'Other',
      origins: 1,
      sources: [{ ...source, mention: 'a1:29-64' }],
    });
  });

  it('counts origins from the articles, whatever it says itself', () => {
    const articles = [article, { id: 'a2', origin: 'a1' }, { id: 'a3' }];
    const sources = ['a1', 'a2', 'a3'].map((id) => ({ ...source, article: id }));
    const { file } = decode({ articles, events: [{ ...event, origins: 9, sources }] });
    expect(file?.events[0]?.origins).toBe(2);
  });

  it('keeps articles that only its sources name', () => {
    const { file, codes } = decode({ articles: [] });
    expect(codes).toEqual([]);
    expect(file?.articles.map(({ id }) => id)).toEqual(['a1']);
  });

  it('puts right a place that does not say the quote, and says so', () => {
    const moved = { ...event, sources: [{ ...source, start: 3, end: 38 }] };
    const { file, codes } = decode({ events: [moved] });
    expect(file?.events[0]?.sources[0]).toMatchObject({ start: 29, end: 64 });
    expect(codes).toEqual(['quotes-moved']);
  });

  it.each([
    ['a quote the text does not hold', { sources: [{ ...source, quote: 'Never said.' }] }],
    ['no sources', { sources: [] }],
    ['no date', { date: null }],
    ['a date that is none', { date: { edtf: 'soon' } }],
    ['no id', { id: undefined }],
    ['a span that runs backwards', { sources: [{ ...source, start: 64, end: 29 }] }],
  ])('loses an event with %s, and says so', (_, fields) => {
    const other = { ...event, id: 'whole' };
    const { file, codes } = decode({ events: [{ ...event, ...fields }, other] });
    expect(file?.events.map(({ id }) => id)).toEqual(['whole']);
    expect(codes).toContain('parts-lost');
  });

  it('keeps an event whose unimportant fields make no sense', () => {
    const odd = { status: 'rumoured', who: 'NATO', salience: 7, conflict: 'yes', attribution: 3 };
    const { file, codes } = decode({ events: [{ ...event, ...odd }] });
    expect(codes).toEqual([]);
    expect(file?.events[0]).toMatchObject({
      status: 'said',
      who: [],
      salience: 0.5,
      conflict: null,
      attribution: null,
    });
  });

  it('believes the bounds of a date it cannot read itself', () => {
    const date = { edtf: '2019-W11', earliest: '2019-03-11', latest: '2019-03-17', why: '' };
    expect(decode({ events: [{ ...event, date }] }).file?.events[0]?.date).toEqual(date);
  });

  it('keeps the first of events with one id', () => {
    const { file } = decode({ events: [event, { ...event, title: 'Again' }] });
    expect(file?.events.map(({ title }) => title)).toEqual(['Work began']);
  });

  it('keeps the edits and the fields of the view that make sense', () => {
    const edits = [{ kind: 'rename', mention: 'a1:29-64', title: 'Quay' }, { kind: 'explode' }];
    const view = { lanes: 'source', scale: 'wild', show: 5, window: { from: 5, to: 5 } };
    const { file, codes } = decode({ edits, view });
    expect(file?.edits).toEqual([edits[0]]);
    expect(file?.view).toEqual({ lanes: 'source', show: 5 });
    expect(codes).toEqual(['parts-lost']);
  });

  it('keeps sentences made events only where the article says them', () => {
    const add = {
      kind: 'add',
      mention: 'a1:29-64',
      ...source,
      title: 'Quay',
      edtf: '2019',
      why: null,
    };
    const { file, codes } = decode({ edits: [add, { ...add, quote: 'Work on the old quay' }] });
    expect(file?.edits).toEqual([add]);
    expect(codes).toEqual(['parts-lost']);
  });

  it('is read in a second or two with 100,000 events', () => {
    const events = Array.from({ length: 100_000 }, (_, i) => ({ ...event, id: `e${String(i)}` }));
    const started = performance.now();
    expect(decode({ events }).file?.events).toHaveLength(100_000);
    // Ten times what an idle machine needs.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('what cannot be opened', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['another format', { format: 'geojson', version: 1 }],
    ['a file without version', { format: 'dateline' }],
    ['a version that is none', { format: 'dateline', version: 'one' }],
  ])('is refused: %s', (_, json) => {
    const { value, notes } = decodeTimelineFile(json);
    expect(value).toBeNull();
    expect(notes.map(({ code }) => code)).toEqual(['not-a-timeline']);
  });

  it('is a newer version, refused kindly', () => {
    const { value, notes } = decodeTimelineFile({ format: 'dateline', version: 2 });
    expect(value).toBeNull();
    expect(notes[0]?.code).toBe('newer-version');
    expect(notes[0]?.message).toContain('Reload the page');
  });
});
