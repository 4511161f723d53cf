/** Finding and placing time expressions, against chrono-node called sentence by sentence on the same texts in this process. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'chrono-node';
import type { Span } from '../../src/base/span';
import { findTimexes } from '../../src/dates/find-timexes';
import type { Corpus } from '../corpus/dates/corpus';
import * as days from '../corpus/dates/en/days';
import * as periods from '../corpus/dates/en/periods';
import * as times from '../corpus/dates/en/times';

interface Text {
  readonly text: string;
  readonly published: string;
  readonly sentences: readonly Span[];
}

/** The engine is compiled as it runs; the first dozen rounds are warming up. */
const rounds = 30;

export function run(): Promise<string[]> {
  const texts = readTexts();
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  let found = 0;
  const ours = fastest(() => {
    found = 0;
    for (const { text, published, sentences } of texts) {
      found += findTimexes(text, { reference: published, language: 'en', sentences }).length;
    }
  });
  const theirs = fastest(() => {
    for (const { text, published, sentences } of texts) {
      const reference = new Date(`${published}T12:00:00Z`);
      for (const { start, end } of sentences) {
        for (const result of parse(text.slice(start, end), reference)) result.start.date();
      }
    }
  });
  const doubled = growth(texts);
  return Promise.resolve([
    `dates: ${found.toLocaleString('en')} expressions in ${megabytes(size)} MB, ${ours.toFixed(0)} ms, ${(size / ours / 1000).toFixed(1)} MB/s`,
    `chrono-node on the same: ${theirs.toFixed(0)} ms; ours is ${(theirs / ours).toFixed(1)} times as fast`,
    `twice the text in one piece takes ${doubled.toFixed(2)} times as long`,
    worstGrowth(),
    slowestRules(),
  ]);
}

function readTexts(): readonly Text[] {
  const file = '../shared/data/timex/docs.jsonl';
  const documents = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { text: string; published: string })
    : Array.from({ length: 300 }, (_, index) => ({ text: invent(index), published: '2025-04-21' }));
  return documents.map(({ text, published }) => ({ text, published, sentences: split(text) }));
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

const phrases = [
  'The harbour council met on Monday and put off the vote until next Friday.',
  'Its members had asked for a new bridge in March 2019, two years after the old one was closed.',
  'Nobody in the room expected the engineers to be so blunt about the state of the piers.',
  'Work is to begin in the third quarter and should last at least eighteen months.',
  'A spokeswoman for the builders said yesterday that prices had doubled since January.',
  'The ferry, which carries 1,200 people every day, sank on 6 April 1917 and was raised in 1921.',
  'Children on the quay watched the cranes turn and wondered what they were for.',
];

function invent(seed: number): string {
  return Array.from(
    { length: 30 },
    (_, index) => phrases[(seed + index * 5) % phrases.length],
  ).join(' ');
}

function fastest(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** How much longer all texts joined take than the first half of them. */
function growth(texts: readonly Text[]): number {
  const whole = texts.map(({ text }) => text).join('\n\n');
  const time = (text: string): number => {
    const sentences = split(text);
    return fastest(() => findTimexes(text, { reference: '2025-04-21', language: 'en', sentences }));
  };
  return time(whole + whole) / time(whole);
}

/** Words over and over: what a pattern that is not linear would stumble on. */
const stumblingBlocks = [
  'one ',
  'two years and ',
  '1914-',
  '10:30 ',
  'second quarter of the ',
  'the same day ',
  'noon ',
  'In May ',
];

function worstGrowth(): string {
  const growths = stumblingBlocks.map((words): [string, number] => {
    const time = (count: number): number => {
      const text = words.repeat(count);
      const sentences = [{ start: 0, end: text.length }];
      return fastest(() =>
        findTimexes(text, { reference: '2025-04-21', language: 'en', sentences }),
      );
    };
    return [words.trim(), time(4000) / time(2000)];
  });
  const [words = '', growth = 0] = growths.sort(([, a], [, b]) => b - a)[0] ?? [];
  return `twice as many of the same words take at most ${growth.toFixed(2)} times as long (“${words}”)`;
}

/** The constructs of the English corpus that cost most, in microseconds an expression. */
function slowestRules(): string {
  const spent = new Map<string, number>();
  for (const sentence of corpusSentences()) {
    const text = `${sentence}\n\n`.repeat(100);
    const options = {
      reference: '2025-04-21',
      language: 'en',
      sentences: [{ start: 0, end: text.length }],
    };
    const [first] = findTimexes(text, options);
    if (!first) continue;
    const each = (fastest(() => findTimexes(text, options)) * 1000) / 100;
    const { rule } = first.derivation;
    spent.set(rule, Math.max(spent.get(rule) ?? 0, each));
  }
  const slowest = [...spent].sort(([, a], [, b]) => b - a).slice(0, 3);
  return `slowest rules: ${slowest.map(([rule, each]) => `${rule} ${each.toFixed(0)} µs`).join(', ')}`;
}

function corpusSentences(): readonly string[] {
  const corpora: readonly Corpus[] = [
    ...Object.values(days),
    ...Object.values(periods),
    ...Object.values(times),
  ];
  return corpora
    .flatMap(({ found }) => Object.values(found).flat())
    .map((marked) => marked.replace(/[[\]]/g, ''));
}

function megabytes(characters: number): string {
  return (characters / 1e6).toFixed(2);
}
