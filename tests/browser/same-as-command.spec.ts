import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { TimelineFile } from '../../src/state/file/timeline-file';
import { runCommand } from '../unit/cli/run-command';
import { expect, test } from './support/app';

/** Copies the articles that the tests and the page have into a folder, each under a name of its own. */
function gather(into: (name: string) => string): readonly string[] {
  const articles = readdirSync('tests/articles', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) => {
      const found = readdirSync(join('tests/articles', folder)).find((n) => /^source\./.test(n));
      return found === undefined
        ? []
        : [{ from: join('tests/articles', folder, found), name: folder + extname(found) }];
    });
  const samples = readdirSync('public/samples')
    .filter((name) => name !== 'index.json')
    .map((name) => ({ from: join('public/samples', name), name }));
  return [...articles, ...samples].map(({ from, name }) => {
    copyFileSync(from, into(name));
    return into(name);
  });
}

function told(json: string): unknown {
  const { articles, events } = JSON.parse(json) as TimelineFile;
  return {
    published: articles.map(({ published }) => published?.value),
    events: events.map(({ id, title, date, status, who, where, sources }) => ({
      id,
      title,
      date,
      status,
      who,
      where,
      sources: sources.map(({ quote }) => quote),
    })),
  };
}

test('what the page is built of reads as the command does', async ({ app, page }, testInfo) => {
  const files = gather((name) => testInfo.outputPath(name));
  const { stdout } = await runCommand(['timeline', '--format', 'json', ...files]);
  await app.open();
  await page.getByTestId('file-input').setInputFiles([...files]);
  await app.settled();
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Dateline file').click(),
  ]);
  expect(told(readFileSync(await download.path(), 'utf8'))).toEqual(told(stdout));
});
