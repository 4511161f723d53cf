/**
 * Merging and ranking invented articles of twenty mentions each, behind what the page does before it;
 * and adding one article more. In time of the processor.
 */
import { Lexicon } from '../../src/article/lexicon';
import { OriginFinder } from '../../src/article/origin/origin-finder';
import { rankKeyDates } from '../../src/events/key-dates';
import { MentionMerger } from '../../src/events/merge-mentions';
import { withSources, type MergedEvent } from '../../src/events/merge/composing/compose-event';
import type { MergedTimeline } from '../../src/events/timeline-builder';
import { mergedOfChanging } from '../support/timeline-of';
import { TimelineSender } from '../../src/worker/timeline-parcels';
import { findCopies } from '../support/find-copies';
import { generateReadings } from './support/generate-readings';
import { median } from './support/median';

const sizes = [1250, 2500, 5000];
/** Articles added one by one. */
const more = 11;

export async function run(): Promise<string[]> {
  timeAll(200);
  return Promise.resolve([...sizes.map(timeAll), timeOneMore(sizes.at(-1) ?? 0)]);
}

function timeAll(count: number): string {
  const readings = generateReadings(count);
  const mentions = readings.reduce((sum, reading) => sum + reading.mentions.length, 0);
  const lexicon = new Lexicon();
  const [words, wording] = time(() => readings.map(({ article }) => lexicon.read(article)));
  const [origins, finding] = time(() => {
    const finder = new OriginFinder(lexicon);
    readings.forEach(({ article }, i) => finder.file(article, words[i]));
    finder.settle();
    return finder.origins;
  });
  const [events, merging] = time(() => {
    const merger = new MentionMerger(lexicon);
    readings.forEach((reading, i) => merger.add(reading, words[i]));
    return merger.events(origins).map(withSources);
  });
  const [days, ranking] = time(() => rankKeyDates(readings, origins, []));
  return (
    `${count.toLocaleString('en')} articles, ${mentions.toLocaleString('en')} mentions: ` +
    `merging and ranking ${((merging + ranking) / 1000).toFixed(2)} s (key dates ${ranking.toFixed(0)} ms), ` +
    `before it words ${wording.toFixed(0)} ms and origins ${finding.toFixed(0)} ms; ` +
    `${events.length.toLocaleString('en')} events, ${String(days.length)} days`
  );
}

/** Merging alone, and the whole timeline as the page has it. */
function timeOneMore(count: number): string {
  const readings = generateReadings(count);
  const added = generateReadings(more, count, count);
  const { origins } = findCopies([...readings, ...added].map(({ article }) => article));
  const merger = new MentionMerger();
  merger.change([], readings);
  merger.events(origins);
  const merging = added.map((reading) =>
    spent(() => {
      merger.change([], [reading]);
      merger.events(origins);
    }),
  );
  const build = mergedOfChanging();
  const sender = new TimelineSender(withSources);
  sender.begin(build(readings));
  const building: number[] = [];
  const sending = added.map((_, i) => {
    const [timeline, took] = time(() => build([...readings, ...added.slice(0, i + 1)]));
    building.push(took);
    return spent(() => send(sender, timeline));
  });
  return (
    `one article more after ${count.toLocaleString('en')}: merging ${median(merging).toFixed(0)} ms, ` +
    `the whole timeline ${median(building).toFixed(0)} ms, ` +
    `copying what changed to the page ${median(sending).toFixed(0)} ms (medians of ${String(more)})`
  );
}

/** As messages to the page do. */
function send(sender: TimelineSender<MergedEvent>, timeline: MergedTimeline): void {
  const { parcels } = structuredClone(sender.begin(timeline));
  for (let i = 0; i < parcels; i += 1) structuredClone(sender.parcel(i));
}

function spent(work: () => unknown): number {
  return time(work)[1];
}

/** Milliseconds of the processor, which count the work and not what else the machine does. */
function time<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}
