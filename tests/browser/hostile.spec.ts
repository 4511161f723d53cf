/** Text is data: nothing in a document is executed, fetched or shown as markup. */
import { textFile } from './support/articles';
import { expect, test } from './support/app';

const attacks = `<script>globalThis.attacked = 'script'</script>
<img src="https://attacker.example/pixel.png" onerror="globalThis.attacked = 'handler'">
<svg onload="globalThis.attacked = 'svg'"><use href="https://attacker.example/x.svg#a"/></svg>
<a href="javascript:globalThis.attacked = 'link'">Minister resigned in May 2003</a>
<style>@import url("https://attacker.example/x.css"); body { display: none }</style>
<iframe src="https://attacker.example/"></iframe>
<meta http-equiv="refresh" content="0;url=https://attacker.example/">`;

const story = `<p>The minister of Sarland resigned in May 2003 after an inquiry into the sale of the railway, and parliament elected a successor in June 2003 by a narrow majority.</p>`;

test('a hostile page is read and does nothing', async ({ app, page }) => {
  const html = `<!doctype html><html><head><title>Minister resigns${attacks}</title></head><body>${attacks}<article><h1>Minister resigns</h1>${story}${attacks}${story.replace('2003', '2004')}</article></body></html>`;
  await app.add(
    textFile('hostile.html', html, 'text/html'),
    textFile('hostile.txt', `${attacks}\n\nThe minister of Sarland resigned in May 2003.`),
    textFile(
      'hostile.md',
      `# Minister\n\n${attacks}\n\n[x](javascript:alert(1)) The dam of Odell broke in July 1999.`,
    ),
    textFile(
      'hostile.dateline.json',
      '{"format":"dateline","version":1,"events":[{"title":{"__proto__":1}}]}',
    ),
  );
  await expect(app.row(/2003/)).not.toHaveCount(0);
  for (const row of await app.rows.all()) await row.click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'attacked'))).toBeUndefined();
  await expect(page.locator('main iframe, main script, main svg use')).toHaveCount(0);
});

test('a file as deep as it is wide, and one of a million brackets, end in an article or a note', async ({
  app,
  page,
}) => {
  await app.add(
    textFile('deep.html', '<div>'.repeat(50_000) + story, 'text/html'),
    textFile('brackets.txt', '[('.repeat(200_000)),
    textFile('nulls.txt', 'The dam of Odell broke in July 1999.\u0000\uFFFD'),
  );
  for (const name of ['deep.html', 'brackets.txt', 'nulls.txt']) {
    const answered = app.articles.or(page.getByRole('alert')).filter({ hasText: name });
    await expect(answered).not.toHaveCount(0);
  }
});

/** Ten levels of ten: a thousand million words where somebody expands it. */
const entities = `<!DOCTYPE bomb [<!ENTITY e0 "word ">${Array.from(
  { length: 10 },
  (_, i) => `<!ENTITY e${String(i + 1)} "${`&e${String(i)};`.repeat(10)}">`,
).join('')}]>`;

const bytes = (name: string, ...codes: readonly number[]): ReturnType<typeof textFile> => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(codes),
});

test('bombs, torn archives and broken characters are answered by name, and good files are read', async ({
  app,
  page,
}) => {
  const told = 'The dam of Odell broke in July 1999.';
  const files = [
    textFile(
      'entities.rss',
      `<?xml version="1.0"?>${entities}<rss version="2.0"><channel><title>x</title><item><title>&e10;</title><description>&e10; ${told}</description></item></channel></rss>`,
    ),
    textFile(
      'entities.html',
      `<?xml version="1.0"?>${entities}<html><body><p>&e10; ${told}</p></body></html>`,
    ),
    textFile('torn.zip', 'PK\u0003\u0004\u0014\0\0\0\b\0 and nothing more'),
    textFile(
      'torn.pdf',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>',
    ),
    textFile(
      'halves.json',
      `{"title":"Dam \\ud800","text":"${told} \\udc00 It was rebuilt in 2001. \\ud83d"}`,
    ),
    {
      ...textFile('wide.txt', ''),
      buffer: Buffer.from(`${told} A museum opened in Tarn in 2002.`, 'utf16le'),
    },
    textFile(
      'address.html',
      `<html><head><link rel="canonical" href="javascript:globalThis.attacked=1"><base href="https://attacker.example/"></head><body><p>${told}</p></body></html>`,
    ),
    bytes('noughts.txt', ...Array.from({ length: 500 }, (_, i) => (i % 3 === 0 ? 0 : 65))),
  ];
  await app.add(...files);
  for (const { name } of files) {
    const answered = app.articles.or(page.getByRole('alert')).filter({ hasText: name });
    await expect(answered).not.toHaveCount(0);
    const dismiss = page.getByRole('button', { name: new RegExp(`^Dismiss: ${name}`) });
    if ((await dismiss.count()) > 0) await dismiss.first().click();
  }
  await expect(app.row(/2001/)).not.toHaveCount(0);
  await expect(app.row(/2002/)).not.toHaveCount(0);
  expect(await app.shareLink()).toContain('#v=1');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'attacked'))).toBeUndefined();
});
