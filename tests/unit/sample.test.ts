/** What the shipped sample is there to show: its articles are ours, and have to read well as a timeline. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadLanguageTools } from '../../src/article/language-tools';
import { buildTimeline, readSource } from '../../src/engine';

const folder = new URL('../../public/samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'index.json');
const tools = await loadLanguageTools();
const read = await Promise.all(
  names.map((name) => readSource({ name, bytes: readFileSync(new URL(name, folder)) }, tools)),
);
const { events, origins } = buildTimeline(read.flatMap(({ readings }) => readings));
const groups = new Map<string, number>();
for (const origin of Object.values(origins)) groups.set(origin, (groups.get(origin) ?? 0) + 1);

it('has three copies of one report', () => {
  expect(Math.max(...groups.values())).toBe(3);
});

it('has one event that three sources tell, and that they date differently', () => {
  const disputed = events.filter(({ conflict }) => conflict !== null);
  expect(disputed).toMatchObject([
    {
      date: { edtf: '2025-06-02' },
      origins: 3,
      conflict: { message: 'Sources give different dates: 2 June 2025 and 3 June 2025.' },
    },
  ]);
});

it('has one event that four articles tell in different words, one of them by its year', () => {
  const constitution = events.filter(({ date }) => date.edtf.startsWith('2019'));
  expect(constitution).toMatchObject([{ date: { edtf: '2019-02' }, origins: 2 }]);
  expect(new Set(constitution[0]?.sources.map(({ article }) => article)).size).toBe(4);
});

it('tells what happened and what is planned, in lanes with names', () => {
  expect(new Set(events.map(({ status }) => status))).toContain('planned');
  expect(events.map(({ topic }) => topic)).not.toContain('Other');
});
