import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../src/link/codec';
import type { LinkSnapshot } from '../../src/link/snapshot';
import type { TimelineFile } from '../../src/state/file/timeline-file';
import { snapshotArbitrary } from './link-snapshots';

function linkOf(snapshot: LinkSnapshot): string {
  const link = encodeLink(snapshot);
  if (link === null) throw new Error('The snapshot does not fit a link.');
  return link;
}

function fileOf(snapshot: LinkSnapshot | null): TimelineFile | null {
  return snapshot?.source.kind === 'data' ? snapshot.source.file : null;
}

describe('links', () => {
  it('open as what they were made of', () => {
    fc.assert(
      fc.property(snapshotArbitrary, (snapshot) => {
        const { value, notes } = decodeLink(linkOf(snapshot));
        expect(notes).toEqual([]);
        expect(value).toEqual(snapshot);
      }),
      { numRuns: 40 },
    );
  });

  it('hold nothing that a browser would send or a program would cut', () => {
    fc.assert(
      fc.property(snapshotArbitrary, (snapshot) => {
        expect(linkOf(snapshot)).toMatch(/^v=1[\w\-.~!*'()%:+,&=]*$/);
      }),
      { numRuns: 20 },
    );
  });

  it('cut short at any place give what was sent before the cut, and say that something is lost', () => {
    fc.assert(
      fc.property(snapshotArbitrary, fc.double({ min: 0, max: 1, noNaN: true }), (snapshot, at) => {
        const link = linkOf(snapshot);
        const { value, notes } = decodeLink(link.slice(0, Math.floor(link.length * at)));
        const sent = fileOf(snapshot);
        const got = fileOf(value);
        if (!sent || !got) return;
        expect(sent.events.slice(0, got.events.length)).toEqual(got.events);
        if (got.events.length < sent.events.length) {
          expect(notes.map(({ code }) => code)).toContain('damaged-link');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('with a wrong character never throw, nor show a quote that was not sent', () => {
    fc.assert(
      fc.property(
        snapshotArbitrary,
        fc.nat(),
        fc.constantFrom(...'A5_%=&,#é'),
        (snapshot, n, wrong) => {
          const link = linkOf(snapshot);
          const at = n % link.length;
          const { value } = decodeLink(link.slice(0, at) + wrong + link.slice(at + 1));
          const sent = new Set(
            fileOf(snapshot)?.events.flatMap((e) => e.sources.map((s) => s.quote)),
          );
          const got =
            fileOf(value)?.events.flatMap((event) => event.sources.map((s) => s.quote)) ?? [];
          expect(got.filter((quote) => !sent.has(quote))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of any text never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        decodeLink(text);
        decodeLink(`v=1&data=${text}`);
      }),
      { numRuns: 20 },
    );
  });
});
