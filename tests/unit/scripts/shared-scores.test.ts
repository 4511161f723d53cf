import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadSharedScores } from '../../../scripts/shared-scores';

const table = new URL('../../../node_modules/eld/src/ngrams/extrasmall.js', import.meta.url);

interface Module {
  readonly ngramsData: { readonly ngrams: Readonly<Record<string, object>> };
}

it('writes the table of languages anew, the same and each row once', async () => {
  const written = await loadSharedScores(fileURLToPath(table));
  const anew = (await import(
    `data:text/javascript,${encodeURIComponent(written ?? '')}`
  )) as Module;
  const given = (await import(table.href)) as Module;
  expect(anew.ngramsData).toEqual(given.ngramsData);
  const rows = Object.values(anew.ngramsData.ngrams);
  expect(new Set(rows).size).toBe(new Set(rows.map((row) => JSON.stringify(row))).size);
});

it('leaves everything else alone', async () => {
  expect(await loadSharedScores(fileURLToPath(import.meta.url))).toBeNull();
});
