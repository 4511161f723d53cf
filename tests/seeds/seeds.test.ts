/**
 * Five real articles as users have them: three rewrites of one wire story, clock times, tags, a
 * caption, comment forms, a body pasted twice. They belong to their publishers, so they are not in
 * this repository; the suite runs where they are found beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../src/article/language-tools';
import { buildTimeline, readDocument } from '../../src/engine';
import type { Timeline, TimelineEvent } from '../../src/events/event';
import type { Reading } from '../../src/events/reading';
import { readFile } from '../../src/intake/read-file';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const published: Record<string, string> = {
  '000': '2025-04-21',
  '001': '2025-04-21',
  '002': '2025-04-21',
  '003': '2025-12-15',
  '004': '2025-12-03',
};
const short = (name: string): string => name.slice(0, 3);

async function read(dated: boolean): Promise<Reading[]> {
  const tools = await loadLanguageTools();
  const readings: Reading[] = [];
  for (const name of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const intake = await readFile({ name, bytes });
    for (const document of intake.documents) {
      const value = published[short(name)];
      const metadata =
        dated && value
          ? { ...document.metadata, published: { value, from: 'given' as const } }
          : document.metadata;
      readings.push(readDocument({ ...document, metadata }, tools));
    }
  }
  return readings;
}

describe.runIf(existsSync(folder))('the seeds', () => {
  let readings: Reading[];
  let timeline: Timeline;
  let names: Map<string, string>;

  beforeAll(async () => {
    readings = await read(true);
    timeline = buildTimeline(readings);
    names = new Map(readings.map(({ article }) => [article.id, short(article.name)]));
  });

  const told = (event: TimelineEvent): string[] =>
    [...new Set(event.sources.map((source) => names.get(source.article) ?? '?'))].sort();
  const words = (event: TimelineEvent): string =>
    [event.title, ...event.sources.map((source) => source.quote)].join(' \n ');
  const on = (edtf: string, about: RegExp): TimelineEvent[] =>
    timeline.events.filter(
      (event) => event.date.edtf.replace(/[?~%]/g, '') === edtf && about.test(words(event)),
    );

  it.each([
    ['2008', /Bucharest|NATO.*Georgia/s],
    ['2019', /constitution/],
    ['2022', /invasion|troops/],
  ])('tell of %s once, with all three copies as sources', (year, about) => {
    const events = on(year, about);
    expect(events.map((event) => event.title)).toHaveLength(1);
    expect(events.flatMap(told)).toEqual(['000', '001', '002']);
    expect(events[0]?.origins).toBe(1);
  });

  it.each([
    ['1991', /Soviet Union/, ['002']],
    ['2024-11', /Putin/, ['001', '002']],
    ['2024-06', /rouble/i, ['001', '002']],
    ['2025-04-20', /Kellogg/, ['002']],
    ['2025-04-20', /Trump/, ['001', '002']],
    ['2025-04-21', /satisfaction|welcom|approval/i, ['000', '001', '002']],
    ['2025-04-21', /rouble/i, ['001', '002']],
    ['2025-12-15', /Peskov/, ['003']],
    ['2025-12-15', /Kallas/, ['003']],
    ['2025-12-15', /Berlin/, ['003']],
  ])('tell of %s %s in %j', (edtf, about, articles) => {
    const events = on(edtf, about);
    expect(events).not.toHaveLength(0);
    expect([...new Set(events.flatMap(told))]).toEqual(expect.arrayContaining(articles));
  });

  it('have Christmas 2025 as hoped for, not as happened', () => {
    const christmas = timeline.events.filter((event) => /2025-12-2[45]/.test(event.date.edtf));
    expect(christmas).not.toHaveLength(0);
    for (const event of christmas) expect(['planned', 'possible']).toContain(event.status);
  });

  it('have three origins: one wire story told thrice, and two reports of their own', () => {
    const groups = new Map<string, string[]>();
    for (const [article, origin] of Object.entries(timeline.origins)) {
      groups.set(origin, [...(groups.get(origin) ?? []), names.get(article) ?? '?'].sort());
    }
    expect([...groups.values()].sort()).toEqual([['000', '001', '002'], ['003'], ['004']]);
  });

  it('give no event from headlines of others, tags, newsletters, captions or comment forms', () => {
    const noise =
      /PSOE|Bukele|Catalan|futsal|Artificial intelligence|Mohammed VI|#[A-Z]|newsletter|Response to|Post a Comment|Free Ads|A view shows/;
    for (const event of timeline.events) expect(words(event)).not.toMatch(noise);
  });

  it('quote exactly what stands in the file', () => {
    for (const { article } of readings) {
      const file = readdirSync(folder).find((name) => name === article.name);
      expect(file).toBeDefined();
      if (file) expect(article.text).toBe(readFileSync(new URL(file, folder), 'utf8'));
    }
    const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
    for (const { article, start, end, quote } of timeline.events.flatMap((e) => [...e.sources])) {
      expect(texts.get(article)?.slice(start, end)).toBe(quote);
    }
  });

  describe('without publication dates', () => {
    let undated: Timeline;
    beforeAll(async () => {
      undated = buildTimeline(await read(false));
    });

    it('keep the years and months that are written', () => {
      const dates = undated.events.map((event) => event.date.edtf.replace(/[?~%]/g, ''));
      for (const written of ['1991', '2008', '2019', '2022', '2024-11', '2024-06']) {
        expect(dates).toContain(written);
      }
    });

    it('make no day of a relative expression', () => {
      const days = undated.events.filter((event) => event.date.earliest === event.date.latest);
      expect(days.map((event) => event.title)).toEqual([]);
    });

    it('say in the tray what would place each', () => {
      expect(undated.undated).not.toHaveLength(0);
      for (const item of undated.undated) {
        expect(item.needs).toBe('publication-date');
        expect(item.hint).toMatch(/date/);
      }
    });
  });
});
