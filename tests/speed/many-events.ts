/**
 * A hundred thousand invented events, or as many as `--events N` says, in a real browser on the
 * production build: opening the file that holds them, and the frames and the tasks of the main thread
 * over 50 ms while a person zooms, pans, searches, changes lanes, chooses and filters.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { emptyTimeline } from '../../src/state/combine-timelines';
import { toTimelineFile } from '../../src/state/file/to-timeline-file';
import { inventArticles, inventEvents } from './support/invent-events';

interface Taken {
  readonly frames: readonly number[];
  readonly long: readonly number[];
}

const usualEvents = 100_000;
/** Between two turns of a wheel or moves of a pointer: about a frame. */
const stepMs = 16;
/** What is started by an action should be over by then. */
const quietMs = 1500;

export async function run(options: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({ args: [...options], options: { events: { type: 'string' } } });
  const count = Number(values.events ?? usualEvents);
  const server = await preview({ preview: { port: 4189 }, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript({
      path: fileURLToPath(new URL('../speed/support/watch-frames.js', import.meta.url)),
    });
    const url = server.resolvedUrls?.local[0] ?? 'http://localhost:4189/';
    await page.goto(url, { waitUntil: 'networkidle' });
    return await useAll(page, writeTimeline(folder, count), count);
  } finally {
    rmSync(folder, { recursive: true });
    await browser.close();
    await server.close();
  }
}

function writeTimeline(folder: string, count: number): string {
  const path = join(folder, 'many.dateline.json');
  const timeline = { ...emptyTimeline, events: inventEvents(count) };
  const file = toTimelineFile({ title: 'Many events', articles: inventArticles(), timeline });
  writeFileSync(path, JSON.stringify(file));
  return path;
}

async function useAll(page: Page, path: string, count: number): Promise<string[]> {
  const lines: string[] = [];
  const measure = async (label: string, act: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(quietMs);
    await page.evaluate('takeFrames()');
    await act();
    await page.waitForTimeout(quietMs);
    lines.push(`${label}: ${describe(await page.evaluate<Taken>('takeFrames()'))}`);
  };
  await measure(`${count.toLocaleString('en')} events opened`, async () => {
    await page.getByTestId('file-input').setInputFiles(path);
    const status = page.getByTestId('status-line');
    await status.getByText(`${count.toLocaleString('en')} events`).waitFor();
  });
  const timeline = page.getByTestId('timeline');
  const box = (await timeline.boundingBox()) ?? { x: 0, y: 0 };
  const [x, y] = [box.x + 400, box.y + 200];
  await page.mouse.move(x, y);
  await measure('zooming in', () => repeat(page, 40, () => page.mouse.wheel(0, -100)));
  await page.mouse.down();
  await measure('panning', () => repeat(page, 60, (i) => page.mouse.move(x - 5 * i, y)));
  await page.mouse.up();
  await measure('zooming out', () => repeat(page, 40, () => page.mouse.wheel(0, 100)));
  await page.getByRole('searchbox').click();
  await measure('searching', () => page.keyboard.type('round 77', { delay: 80 }));
  await measure('ending the search', () => page.keyboard.press('Escape'));
  await measure('other lanes', () => page.getByRole('radio', { name: 'Source' }).click());
  await measure('choosing', () => page.getByRole('row').nth(3).click());
  await measure('pinning', () => page.getByRole('button', { name: 'Pin', exact: true }).click());
  const slider = page.getByRole('slider', { name: 'Number of key dates shown' });
  await measure('fewer key dates', () => slider.press('Home'));
  return lines;
}

async function repeat(page: Page, times: number, act: (i: number) => Promise<void>): Promise<void> {
  for (let i = 0; i < times; i++) {
    await act(i);
    await page.waitForTimeout(stepMs);
  }
}

function describe({ frames, long }: Taken): string {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
  const tasks =
    long.length === 0
      ? 'no task over 50 ms'
      : `${String(long.length)} tasks over 50 ms, the longest ${Math.max(...long).toFixed(0)} ms`;
  return `a frame ${at(0.5)} ms, 95 % under ${at(0.95)} ms, the longest ${at(1)} ms; ${tasks}`;
}
