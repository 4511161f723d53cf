import { describe, expect, it } from 'vitest';
import { cutIntoSegments, spansByBlock } from '../../../../src/view/reader/segments';

const lit = (start: number, end: number, event: string) => ({ start, end, event, mention: event });

describe('cutIntoSegments', () => {
  it('covers the block without gaps or overlaps', () => {
    const segments = cutIntoSegments(
      { start: 10, end: 50 },
      [lit(12, 30, 'a'), lit(20, 60, 'b')],
      [{ start: 25, end: 29 }],
    );
    expect(segments[0]?.start).toBe(10);
    expect(segments.at(-1)?.end).toBe(50);
    segments.slice(1).forEach((segment, i) => expect(segment.start).toBe(segments[i]?.end));
  });

  it('gives the narrowest of nested spans its words', () => {
    const segments = cutIntoSegments(
      { start: 0, end: 30 },
      [lit(0, 30, 'outer'), lit(10, 20, 'inner')],
      [],
    );
    expect(segments.map((segment) => segment.lit?.event)).toEqual(['outer', 'inner', 'outer']);
  });

  it('marks the words of a date inside and outside of what is lit', () => {
    const segments = cutIntoSegments(
      { start: 0, end: 20 },
      [lit(0, 10, 'a')],
      [
        { start: 2, end: 6 },
        { start: 12, end: 16 },
      ],
    );
    expect(segments.filter(({ dated }) => dated)).toMatchObject([
      { start: 2, end: 6, lit: { event: 'a' } },
      { start: 12, end: 16, lit: null },
    ]);
  });
});

describe('spansByBlock', () => {
  it('gives each block the spans that touch it, one that crosses an edge to both', () => {
    const blocks = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ];
    const spans = [lit(0, 4, 'a'), lit(8, 14, 'b'), lit(23, 25, 'c')];
    const events = spansByBlock(blocks, spans).map((own) => own.map(({ event }) => event));
    expect(events).toEqual([['a', 'b'], ['b'], ['c']]);
  });
});
