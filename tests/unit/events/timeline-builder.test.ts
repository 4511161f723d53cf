import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/events/reading';
import { TimelineBuilder } from '../../../src/events/timeline-builder';
import { generateReadings } from '../../speed/support/generate-readings';

const readings = generateReadings(30);
const ids = idsOf(readings);

function idsOf(some: readonly Reading[]): string[] {
  return some.map(({ article }) => article.id);
}

function builderOf(some: readonly Reading[]): TimelineBuilder {
  const builder = new TimelineBuilder();
  for (const reading of some) builder.add(reading);
  return builder;
}

describe('what a timeline builder holds', () => {
  it('is nothing once all articles have gone', () => {
    const builder = builderOf(readings);
    builder.build(ids);
    expect(builder.held.articles).toBe(30);
    builder.build([]);
    expect(builder.held).toEqual(new TimelineBuilder().held);
  });

  it('is what the articles need that are left when most have gone', () => {
    const builder = builderOf(readings);
    builder.build(ids);
    const left = readings.slice(20);
    const timeline = builder.build(idsOf(left));
    const fresh = builderOf(left);
    expect(timeline).toEqual(fresh.build(idsOf(left)));
    expect(builder.held.mentions).toBe(fresh.held.mentions);
  });

  it('does not grow without end when articles are replaced one by one', () => {
    const builder = builderOf(readings);
    const timeline = builder.build(ids);
    const { articles, mentions, words } = builder.held;
    for (let round = 0; round < 5; round += 1) {
      for (const reading of readings) {
        builder.add(reading);
        expect(builder.build(ids)).toEqual(timeline);
        expect(builder.held.mentions).toBeLessThanOrEqual(3 * mentions + reading.mentions.length);
      }
    }
    // Who is replaced is held until the one in its place is settled.
    expect(builder.held.articles).toBeLessThanOrEqual(articles + 1);
    expect(builder.held.words).toBe(words);
  });

  it('does not grow when articles are replaced before anything is built of them', () => {
    const builder = builderOf(readings);
    for (const reading of readings) builder.add(reading);
    builder.build(ids);
    const fresh = builderOf(readings);
    fresh.build(ids);
    expect(builder.held).toEqual(fresh.held);
  });
});
