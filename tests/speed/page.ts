/**
 * From dropping files to the first drawn timeline, in a real browser on the production build:
 * the five seeds where they are found beside the project, else the shipped sample; and a thousand
 * articles of 4 kB. Also the longest task of the main thread meanwhile.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { generateArticle } from './support/generate-article';

interface Timing {
  readonly drawn: number;
  readonly longestTask: number;
}

/** The number of runs; the median is printed. */
const runs = 5;

export async function run(): Promise<string[]> {
  const server = await preview({ preview: { port: 4190 }, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const bulk = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const url = server.resolvedUrls?.local[0] ?? 'http://localhost:4190/';
    const small = await timeAll(browser, url, smallSet(), runs);
    const many = await timeAll(browser, url, writeArticles(bulk, 1000, 4000), 1);
    return [
      describeTimings(`${smallSet().length} articles, warm page`, small),
      describeTimings('1,000 articles of 4 kB', many),
    ];
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
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (let i = 0; i < times; i++) timings.push(await timeOnce(browser, url, files));
  return timings;
}

/** One drop in a browser profile of its own, after the page has had the time to warm its workers. */
async function timeOnce(browser: Browser, url: string, files: readonly string[]): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({
    path: fileURLToPath(new URL('../speed/support/watch-drop.js', import.meta.url)),
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const count = JSON.stringify(files.length.toLocaleString('en'));
  const timing = page.evaluate<Timing>(`watchDrop(${count})`);
  await page.getByTestId('file-input').setInputFiles([...files]);
  const result = await timing;
  await context.close();
  return result;
}

function describeTimings(label: string, timings: readonly Timing[]): string {
  const drawn = median(timings.map((timing) => timing.drawn)).toFixed(0);
  const longest = Math.max(...timings.map((timing) => timing.longestTask)).toFixed(0);
  return `${label}: drop to drawn ${drawn} ms, longest task of the main thread ${longest} ms (0 = none over 50)`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
