/** Arbitrary snapshots, as a session could hold them. */
import fc from 'fast-check';
import { statuses } from '../../src/events/event';
import type { LinkSnapshot } from '../../src/link/snapshot';
import { decodeTimelineFile, type TimelineFile } from '../../src/state/file/timeline-file';
import type { ViewState } from '../../src/state/view-state';
import { laneModes, scaleModes } from '../../src/timeline/modes';

const minute = 60_000;
const words = fc.string({ maxLength: 40, unit: 'grapheme' });
const someWords = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const names = fc.uniqueArray(someWords, { maxLength: 3 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const edtf = fc.constantFrom(
  '2008',
  '2019-02',
  '2025-04-20',
  '2025-04-19/2025-04-20',
  '199X',
  '2024-22',
  '-0043-03-15',
);

const viewArbitrary: fc.Arbitrary<ViewState> = fc.record({
  lanes: fc.constantFrom(...laneModes),
  scale: fc.constantFrom(...scaleModes),
  window: orNull(
    fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e8 }))
      .map(([from, length]) => ({ from: from * minute, to: (from + length) * minute })),
  ),
  selection: orNull(someWords),
  articles: orNull(names),
  statuses: orNull(fc.uniqueArray(fc.constantFrom(...statuses))),
  names,
  query: words,
  show: orNull(fc.integer({ min: 1, max: 1000 })),
  reader: orNull(someWords),
});

/** A text and quotes from it; now and then one that is not its slice, or whose mention has another span. */
const article = fc
  .record({ id: someWords, text: fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }) })
  .chain(({ id, text }) => {
    const offset = fc.nat(text.length);
    const source = fc.tuple(offset, offset, fc.nat(9), words).map(([a, b, odd, other]) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      const quote = odd === 0 ? other : text.slice(start, end);
      const mention =
        odd === 1 ? `${id}:${String(start)}-${String(end + 7)}` : odd === 2 ? other : undefined;
      return { article: id, start, end, quote, ...(mention ? { mention } : {}) };
    });
    return fc.record({
      id: fc.constant(id),
      sources: fc.array(source, { minLength: 1, maxLength: 12 }),
    });
  });

const eventFields = fc.record({
  title: words,
  date: fc.record({ edtf, why: words }),
  status: fc.constantFrom(...statuses),
  attribution: orNull(fc.record({ who: someWords })),
  who: names,
  where: names,
  topic: someWords,
  salience: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  conflict: orNull(
    fc.record({ kind: fc.constantFrom('date', 'wording'), message: words, quotes: names }),
  ),
});

const metadata = fc.record({
  name: orNull(words),
  title: orNull(words),
  outlet: orNull(words),
  url: orNull(fc.webUrl()),
  published: orNull(fc.record({ value: edtf, from: fc.constantFrom('given', 'json-ld', 'file') })),
});

const edit = fc.oneof(
  fc.record({ kind: fc.constant('note'), mention: someWords, text: words }),
  fc.record({ kind: fc.constant('pin'), mention: someWords, pinned: fc.boolean() }),
);

const fileArbitrary: fc.Arbitrary<TimelineFile> = fc
  .record({
    title: words,
    articles: fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 4 }),
    metadata: fc.array(metadata, { minLength: 4, maxLength: 4 }),
    events: fc.array(eventFields, { minLength: 12, maxLength: 12 }),
    edits: fc.array(edit, { maxLength: 3 }),
  })
  .map(({ title, articles, metadata, events, edits }) => {
    const sources = articles.flatMap((each) => each.sources);
    const json = {
      format: 'dateline',
      version: 1,
      title,
      articles: articles.map(({ id }, i) => ({ ...metadata[i], id, origin: articles[i >> 1]?.id })),
      events: events.map((fields, i) => {
        const own = sources.filter((_, at) => at % 13 === i);
        const id =
          own[0]?.mention ??
          (own[0] && `${own[0].article}:${String(own[0].start)}-${String(own[0].end)}`);
        return { ...fields, id: i % 4 === 3 ? `own-${String(i)}` : id, sources: own };
      }),
      undated: sources
        .filter((_, at) => at % 13 === 12)
        .map((source) => ({ ...source, title, needs: 'earlier-date', hint: 'Set a date.' })),
      edits,
    };
    const { value } = decodeTimelineFile(json);
    if (!value) throw new Error('The arbitrary file cannot be read.');
    return value;
  });

export const snapshotArbitrary: fc.Arbitrary<LinkSnapshot> = fc.record({
  source: fc.oneof(
    { weight: 1, arbitrary: fc.constant({ kind: 'sample' as const }) },
    { weight: 4, arbitrary: fileArbitrary.map((file) => ({ kind: 'data' as const, file })) },
  ),
  view: viewArbitrary,
});
