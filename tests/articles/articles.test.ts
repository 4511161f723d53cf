/**
 * Whole documents against goldens: a folder each, with the source and what should come of it.
 * To make the golden of a new document, write `{}` into its expected.json and run the test: the
 * difference it prints is the golden, to be read before it is kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose';
import { loadLanguageTools, type LanguageTools } from '../../src/article/language-tools';
import { readFile } from '../../src/intake/read-file';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

async function summarise(folder: string): Promise<unknown> {
  const path = join(__dirname, folder);
  const source = readdirSync(path).find((name) => name.startsWith('source.')) ?? '';
  const { documents } = await readFile({ name: source, bytes: readFileSync(join(path, source)) });
  const [document] = documents;
  if (!document) return null;
  const { title, byline, outlet, url, language, published, alternatives, credit, text, blocks } =
    composeArticle(document, tools).tagged.article;
  return {
    title,
    byline,
    outlet,
    url,
    language,
    published,
    alternatives,
    credit,
    blocks: blocks.map(({ kind, reason, start, end }) => [
      reason === undefined ? kind : `${kind}: ${reason}`,
      text.slice(start, end),
    ]),
  };
}

describe('whole documents', () => {
  it.each(folders)('%s', async (folder) => {
    const golden = JSON.parse(readFileSync(join(__dirname, folder, 'expected.json'), 'utf8')) as unknown;
    expect(await summarise(folder)).toEqual(golden);
  });
});
