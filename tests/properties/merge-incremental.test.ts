import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../support/find-copies';
import { withSources } from '../../src/events/merge/composing/compose-event';
import { MentionMerger, mergeMentions } from '../../src/events/merge-mentions';
import type { Reading } from '../../src/events/reading';
import { generateReadings } from '../speed/support/generate-readings';
import { changesOf } from '../support/changes';
import { library } from '../support/merge-library';

const changes = library.chain(changesOf);

describe('a merger whose readings come and go', () => {
  it('tells what all of them together tell', () => {
    fc.assert(
      fc.property(changes, ({ all: readings, order, steps, doubted }) => {
        const merger = new MentionMerger();
        const waiting = [...order];
        for (const step of steps) merger.change([], waiting.splice(0, step));
        merger.events(originsOf(readings));
        merger.change(doubted.map(idOf), []);
        merger.events(originsOf(readings));
        merger.change([], doubted);
        expect(merger.events(originsOf(readings)).map(withSources)).toEqual(
          mergeMentions(readings, originsOf(readings)),
        );
      }),
    );
  });

  it('does so where many share their words', () => {
    const readings = generateReadings(60, 0, 10);
    const merger = new MentionMerger();
    for (const reading of readings.toReversed()) merger.change([], [reading]);
    expect(merger.events(new Map()).map(withSources)).toEqual(mergeMentions(readings, new Map()));
    const gone = readings.filter((_, i) => i % 3 === 0);
    merger.change(gone.map(idOf), []);
    const left = readings.filter((reading) => !gone.includes(reading));
    expect(merger.events(new Map()).map(withSources)).toEqual(mergeMentions(left, new Map()));
  });

  it('leaves alone what a reading has nothing to do with', () => {
    const merger = new MentionMerger();
    const readings = generateReadings(150);
    merger.change([], readings);
    const before = new Set(merger.events(new Map()));
    merger.change([], generateReadings(1, 150, 150));
    const after = merger.events(new Map());
    expect(after.filter((event) => before.has(event)).length).toBeGreaterThan(0.5 * after.length);
  });
});

function originsOf(readings: readonly Reading[]): ReadonlyMap<string, string> {
  return findCopies(readings.map(({ article }) => article)).origins;
}

function idOf({ article }: Reading): string {
  return article.id;
}
