/**
 * Finding and placing time expressions, against chrono-node called sentence by sentence on the same
 * texts, turn by turn in this process. Times are those of the processor, not of the clock: others
 * may be at work on the machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'chrono-node';
import type { Span } from '../../src/base/span';
import { findTimexes } from '../../src/dates/find-timexes';
import type { RuleCorpus } from '../corpus/dates/by-rule/rule-corpus';
import { median } from './support/median';

interface Text {
  readonly text: string;
  readonly published: string;
  readonly sentences: readonly Span[];
}

/** Both engines are compiled as they run; the first rounds are warming up. */
const warmUp = 15;
const rounds = 15;

/** All texts so many times a round: collecting garbage comes every few times, and each pays for its own. */
const readings = 5;

export function run(): Promise<string[]> {
  const lines = [...against('invented news', inventedNews())];
  const annotated = '../shared/data/timex/docs.jsonl';
  if (existsSync(annotated)) lines.push(...against('annotated news', readTexts(annotated)));
  lines.push(...byRule());
  return Promise.resolve(lines);
}

/** How fast both are on the same texts, each given the day of publication and the same sentences. */
function against(name: string, texts: readonly Text[]): readonly string[] {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  let found = 0;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const own = timeOf(readings, () => {
      found = texts.reduce((sum, text) => sum + placeAll(text), 0);
    });
    const other = timeOf(readings, () => {
      for (const text of texts) parseAll(text);
    });
    if (round < 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  const ratios = ours.map((own, round) => (theirs[round] ?? NaN) / own).sort((a, b) => a - b);
  const spread = [ratios[0], ratios.at(-1)].map((ratio) => (ratio ?? NaN).toFixed(1)).join(' to ');
  const best = Math.min(...theirs) / Math.min(...ours);
  return [
    `${name}: ${found.toLocaleString('en')} expressions in ${(size / 1e6).toFixed(2)} MB, ${(median(ours) / readings).toFixed(1)} ms, ${((size * readings) / median(ours) / 1000).toFixed(1)} MB/s; chrono-node ${(median(theirs) / readings).toFixed(0)} ms`,
    `  ${median(ratios).toFixed(1)} times as fast as chrono-node, round by round (${spread}); ${best.toFixed(1)} times in the best rounds of each`,
  ];
}

/** Every value and its days are read; explanations, which nobody asked for, are not. */
function placeAll({ text, published, sentences }: Text): number {
  const timexes = findTimexes(text, { reference: published, language: 'en', sentences });
  return timexes.filter(({ value, date }) => value !== '' && date?.earliest !== '').length;
}

function parseAll({ text, published, sentences }: Text): void {
  const reference = new Date(`${published}T12:00:00Z`);
  for (const { start, end } of sentences) {
    for (const result of parse(text.slice(start, end), reference)) result.start.date();
  }
}

function readTexts(file: string): readonly Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; published: string })
    .map(({ text, published }) => ({ text, published, sentences: split(text) }));
}

function split(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]\s+|\n\n/g)) {
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: text.length }];
}

/** Two sentences in five tell of a time, as in news. */
const sentences = [
  'The harbour council met on Monday and put off the vote until next Friday.',
  'Nobody in the room expected the engineers to be so blunt about the state of the piers.',
  'Its members had asked for a new bridge in March 2019, two years after the old one was closed.',
  'The mayor, who owns a share in the shipyard, left the hall before the question was put.',
  '“We have been told that the money is there, and then that it is not,” said one of the fishermen.',
  'Work is to begin in the third quarter and should last at least eighteen months.',
  'The drawings show a span of 340 metres with two lanes for cars and one for everybody else.',
  'Children on the quay watched the cranes turn and wondered what they were for.',
  'A spokeswoman for the builders said yesterday that prices had doubled since January.',
  'The union of dock workers wants the contract to go to a yard that pays by the hour.',
  'Insurers refuse to cover the older of the two ferries unless its hull is replaced.',
  'The ferry, which carries 1,200 people every day, sank on 6 April 1917 and was raised in 1921.',
  'Several shops along the waterfront have put up posters against the plan.',
  'The court found that the ministry had not heard the people who live under the ramps.',
  'Opponents of the bridge point to the tunnel in the north, which cost more than anybody had said.',
];

function inventedNews(): readonly Text[] {
  return Array.from({ length: 300 }, (_, seed) => {
    const order = Array.from({ length: 24 }, (_, index) => (seed + index * 7) % sentences.length);
    const paragraphs = order.map((index, place) =>
      [sentences[index], place % 3 === 2 ? '\n\n' : ' '].join(''),
    );
    const text = paragraphs.join('');
    return { text, published: '2025-04-21', sentences: split(text) };
  });
}

/** A text is read again and again until that takes so many milliseconds: less is lost in the noise. */
const enough = 20;

/** Characters of the shorter text: an article's worth. */
const articleLength = 5000;

/** What each rule costs, and what twice its text costs; the steepest are measured again at length. */
function byRule(): readonly string[] {
  const measured = Object.entries(phrasesByRule()).map(([rule, phrases]) => {
    const piece = `${phrases.join('\n\n')}\n\n`;
    const text = piece.repeat(Math.ceil(articleLength / piece.length));
    return { rule, text, growth: growth(text, 1), speed: speedOf(text) };
  });
  const steepest = measured
    .sort((a, b) => b.growth - a.growth)
    .slice(0, 8)
    .map(({ rule, text }) => ({ rule, growth: growth(text, 15) }))
    .sort((a, b) => b.growth - a.growth)[0];
  const slowest = measured
    .sort((a, b) => a.speed - b.speed)
    .slice(0, 3)
    .map(({ rule, speed }) => `${rule} ${speed.toFixed(1)} MB/s`);
  return [
    `slowest of ${String(measured.length)} rules and words, on nothing but their own phrases: ${slowest.join(', ')}`,
    `twice the text takes at most ${steepest?.growth.toFixed(2) ?? '?'} times as long (${steepest?.rule ?? '?'})`,
  ];
}

/** Megabytes a second. */
function speedOf(text: string): number {
  return (text.length * 20) / timeOf(20, () => find(text)) / 1000;
}

/**
 * How much longer twice a text takes: the shortest of so many times each, turn by turn, since noise
 * only adds; the text itself is read twice as often, so that noise has as long to come in.
 */
function growth(text: string, turns: number): number {
  const twice = text + text;
  const times = Math.max(1, Math.ceil((enough * 5) / timeOf(5, () => find(text))));
  let [shortest, shortestOfTwice] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn += 1) {
    shortest = Math.min(shortest, timeOf(2 * times, () => find(text)) / 2);
    shortestOfTwice = Math.min(
      shortestOfTwice,
      timeOf(times, () => find(twice)),
    );
  }
  return shortestOfTwice / shortest;
}

function find(text: string): void {
  const sentences = [{ start: 0, end: text.length }];
  findTimexes(text, { reference: '2025-04-21', language: 'en', sentences });
}

/** Words over and over: what a pattern that is not linear would stumble on. */
const stumblingBlocks = [
  'one',
  'two years and',
  '1914-',
  '10:30',
  'second quarter of the',
  'the same day',
  'noon',
  'In May',
];

const corpora = import.meta.glob<Record<string, RuleCorpus>>('../corpus/dates/by-rule/en/*.ts', {
  eager: true,
});

function phrasesByRule(): Readonly<Record<string, readonly string[]>> {
  const rules = Object.values(corpora)
    .flatMap((exports) => Object.values(exports))
    .flatMap((corpus) => Object.entries(corpus))
    .map(([id, { found, refused }]): [string, readonly string[]] => {
      const marked = Object.values(found).flat();
      return [id, [...marked, ...refused].map((sentence) => sentence.replace(/[[\]]/g, ''))];
    });
  const words = stumblingBlocks.map((block): [string, readonly string[]] => [
    `“${block}” over and over`,
    [Array.from({ length: 50 }, () => block).join(' ')],
  ]);
  return Object.fromEntries([...rules, ...words]);
}

/** Milliseconds of the processor for work done so many times, the garbage collector's among them. */
function timeOf(times: number, work: () => void): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
