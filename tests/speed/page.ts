/**
 * From dropping files to the drawn timeline, in a real browser on the production build: the five seeds
 * where they are found beside the project, else the shipped sample; and a thousand articles of 4 kB,
 * or as many as `--articles N` says (ten thousand take some minutes). Also how long merging goes on,
 * the tasks of the main thread over 50 ms meanwhile, and the most memory that the page and its workers
 * take.
 *
 * The browser makes its own list of the files before it tells the page, in one task that takes longer
 * the more they are; that task is named apart.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { generateArticle } from './support/generate-article';
import { median } from './support/median';

/** Milliseconds, as `support/watch-drop.js` tells them. */
interface Timing {
  readonly drawn: number;
  readonly merged: number;
  readonly handOver: number;
  readonly long: readonly number[];
}

interface Run extends Timing {
  /** The most that the page's process had to itself, its workers in it, in MB; null where it cannot be asked. */
  readonly memory: number | null;
}

/** The number of runs; the median is printed. */
const runs = 5;
const fewArticles = 1000;
const articleLength = 4000;
const memoryEveryMs = 500;

export async function run(options: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({ args: [...options], options: { articles: { type: 'string' } } });
  const server = await preview({ preview: { port: 4190 }, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const bulk = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const url = server.resolvedUrls?.local[0] ?? 'http://localhost:4190/';
    const lines: string[] = [];
    if (values.articles === undefined) {
      const small = await timeAll(browser, url, smallSet(), runs);
      lines.push(...describeRuns(`${smallSet().length} articles, warm page`, small));
    }
    const count = Number(values.articles ?? fewArticles);
    const many = await timeOnce(browser, url, writeArticles(bulk, count, articleLength));
    lines.push(...describeRuns(`${count.toLocaleString('en')} articles of 4 kB`, [many]));
    return lines;
  } finally {
    rmSync(bulk, { recursive: true });
    await browser.close();
    await server.close();
  }
}

function smallSet(): string[] {
  const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
  const samples = fileURLToPath(new URL('../../public/samples', import.meta.url));
  const folder = existsSync(seeds) ? seeds : samples;
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => join(folder, name));
}

function writeArticles(folder: string, count: number, length: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const path = join(folder, `article-${String(i)}.txt`);
    writeFileSync(path, generateArticle(i, length, count));
    return path;
  });
}

async function timeAll(
  browser: Browser,
  url: string,
  files: readonly string[],
  times: number,
): Promise<Run[]> {
  const all: Run[] = [];
  for (let i = 0; i < times; i++) all.push(await timeOnce(browser, url, files));
  return all;
}

/** One drop in a browser profile of its own, after the page has had the time to warm its workers. */
async function timeOnce(browser: Browser, url: string, files: readonly string[]): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({
    path: fileURLToPath(new URL('../speed/support/watch-drop.js', import.meta.url)),
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const memory = await watchMemory(browser);
  const count = JSON.stringify(files.length.toLocaleString('en'));
  const timing = page.evaluate<Timing>(`watchDrop(${count})`);
  await page.getByTestId('file-input').setInputFiles([...files]);
  const result = await timing;
  await context.close();
  return { ...result, memory: memory.stop() };
}

/** Asks again and again how much memory the largest process of a page has to itself; only Linux tells. */
async function watchMemory(browser: Browser): Promise<{ stop(): number | null }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  let most: number | null = null;
  const look = (): void => {
    for (const { id } of renderers) most = Math.max(most ?? 0, footprintOf(id)) || null;
  };
  const timer = setInterval(look, memoryEveryMs);
  look();
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

/** In MB, the memory that is its own, as the browser's task manager counts it; 0 where that is not to be had. */
function footprintOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${String(process)}/status`, 'utf8');
    const kilobytes = (field: string): number =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    // The system's kilobytes are 1,024 bytes.
    return ((kilobytes('RssAnon') + kilobytes('VmSwap')) * 1024) / 1_000_000;
  } catch {
    return 0;
  }
}

function describeRuns(label: string, all: readonly Run[]): string[] {
  const middle = (of: (one: Run) => number): string => median(all.map(of)).toFixed(0);
  const long = all.flatMap((one) => one.long);
  const memory = Math.max(...all.map((one) => one.memory ?? 0));
  const tasks =
    long.length === 0
      ? 'no task of the main thread over 50 ms'
      : `${String(long.length)} tasks of the main thread over 50 ms, the longest ${Math.max(...long).toFixed(0)} ms`;
  return [
    `${label}: drop to drawn ${middle((one) => one.drawn)} ms, merged ${middle((one) => one.merged)} ms, ${tasks}`,
    `  the browser's own task before it tells the page of the files ${middle((one) => one.handOver)} ms` +
      (memory > 0 ? `; at most ${memory.toFixed(0)} MB, workers included` : ''),
  ];
}
