import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/link/codec';
import type { LinkSnapshot } from '../../../src/link/snapshot';
import { defaultView, type ViewState } from '../../../src/state/view-state';
import { makeFile, makeLargeFile } from './make-file';

const sample = (view: Partial<ViewState> = {}): LinkSnapshot => ({
  source: { kind: 'sample' },
  view: { ...defaultView, ...view },
});
const data = (): LinkSnapshot => ({
  source: { kind: 'data', file: makeFile() },
  view: defaultView,
});
const linkOf = (snapshot: LinkSnapshot): string => encodeLink(snapshot) ?? '';
const codes = (fragment: string) => decodeLink(fragment).notes.map(({ code }) => code);

describe('a link to the sample', () => {
  it('carries no data and no field at its default', () => {
    expect(encodeLink(sample())).toBe('v=1&sample=1');
  });

  it('has readable view fields', () => {
    const view = {
      lanes: 'source',
      scale: 'to-scale',
      window: { from: Date.UTC(2025, 3, 20), to: Date.UTC(2025, 3, 22, 13, 5) },
      selection: 'd1a3b15f:1566-1639',
      articles: ['a1', 'b,2'],
      statuses: ['planned', 'said'],
      names: ['New York', 'Kyiv'],
      query: 'peace & talks',
      show: 14,
      reader: 'a1',
    } as const;
    expect(linkOf(sample(view))).toBe(
      'v=1&lanes=source&scale=to-scale&from=2025-04-20&to=2025-04-22T13:05&sel=d1a3b15f:1566-1639' +
        '&articles=a1,b%2C2&status=planned,said&names=New+York,Kyiv&q=peace+%26+talks&show=14&reader=a1&sample=1',
    );
    expect(decodeLink(linkOf(sample(view))).value).toEqual(sample(view));
  });

  it('widens its window to whole minutes', () => {
    const narrow = sample({ window: { from: 90_001, to: 90_002 } });
    expect(decodeLink(linkOf(narrow)).value?.view.window).toEqual({ from: 60_000, to: 120_000 });
  });

  it.each([
    ['v=1&lanes=sideways&sample=1', 'lanes'],
    ['v=1&from=yesterday&to=2025-04-22&sample=1', 'window'],
    ['v=1&from=2025-04-23&to=2025-04-22&sample=1', 'window'],
    ['v=1&status=happened,maybe&sample=1', 'statuses'],
    ['v=1&show=-3&sample=1', 'show'],
    ['v=1&show=many&sample=1', 'show'],
  ] as const)('with a field that makes no sense opens without it: %s', (fragment, field) => {
    expect(decodeLink(fragment).value?.view[field]).toEqual(defaultView[field]);
  });
});

describe('a link with data', () => {
  it('opens as what it was made of, without texts and key dates', () => {
    const sent = { ...makeFile({ texts: false }), keyDates: [], view: {} };
    const { value, notes } = decodeLink(linkOf(data()));
    expect(notes).toEqual([]);
    expect(value?.source).toEqual({ kind: 'data', file: sent });
  });

  it('opens from an address with a hash, HTML escapes, or words after it', () => {
    const link = linkOf({ ...data(), view: { ...defaultView, lanes: 'none' } });
    for (const written of [`#${link}`, link.replaceAll('&', '&amp;'), `${link}).`]) {
      const { value, notes } = decodeLink(written);
      expect(notes).toEqual([]);
      expect(value?.view.lanes).toBe('none');
      expect(value?.source.kind).toBe('data');
    }
  });

  it('grows by far less than its quotes', () => {
    const link = linkOf({ source: { kind: 'data', file: makeLargeFile(60) }, view: defaultView });
    expect(link.length).toBeLessThan(2_000);
  });

  it('is refused for more events than any program carries', () => {
    const source = { kind: 'data', file: makeLargeFile(5001) } as const;
    expect(encodeLink({ source, view: defaultView })).toBeNull();
  });

  it('cut short gives the events before the cut, and says how many are lost', () => {
    const link = linkOf(data());
    const { value, notes } = decodeLink(link.slice(0, -140));
    const events = value?.source.kind === 'data' ? value.source.file.events : [];
    expect(events.map(({ title }) => title)).toEqual(['Work on the new quay began']);
    expect(notes.map(({ code }) => code)).toEqual(['damaged-link']);
    expect(notes[0]?.message).toContain('3 entries are lost');
  });
});

describe('what is no link that can be opened', () => {
  it('is nothing to talk about when it is empty', () => {
    expect(decodeLink('')).toEqual({ value: null, notes: [] });
    expect(decodeLink('#')).toEqual({ value: null, notes: [] });
  });

  it.each([
    ['v=2&data=abc', 'newer-version'],
    ['lanes=source', 'not-a-link'],
    ['v=0&sample=1', 'not-a-link'],
    ['v=1.5&sample=1', 'not-a-link'],
    ['v=1&lanes=source', 'no-data'],
    ['v=1&data=', 'no-data'],
    ['v=1&data=AAAA', 'damaged-link'],
  ])('is refused with a reason: %s', (fragment, code) => {
    expect(decodeLink(fragment).value).toBeNull();
    expect(codes(fragment)).toEqual([code]);
  });
});
