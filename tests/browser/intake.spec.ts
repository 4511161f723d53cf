/** What a drop asks back, and what it works out by itself. */
import { ferry, textFile } from './support/articles';
import { expect, test } from './support/app';

const undated = textFile(
  'undated.txt',
  `Quay of Port Alder closed after a storm

The ferry company was founded in November 2022 by the council of Port Alder.

On Monday, 21 April, the harbour master closed the quay after a storm. He told reporters on Sunday that repairs would take three weeks.
`,
);

test('a suggested publication date is accepted by a press, and taken back by undo', async ({
  app,
  page,
}) => {
  await app.add(undated);
  await expect(app.row(/21 Apr 2025/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Set 21 Apr 2025 as the publication date' }).click();
  await expect(app.row(/21 Apr 2025/)).not.toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.row(/21 Apr 2025/)).toHaveCount(0);
});

test('a publication date is asked for only where something waits for it', async ({ app }) => {
  const chronicle = textFile('mill.txt', 'The mill\n\nThe mill of Ely burned down in 1702.\n');
  await app.add(undated, chronicle);
  await expect(app.articles.getByRole('button', { name: /^Publication date needed/ })).toHaveCount(
    1,
  );
  await app.articles.getByRole('button', { name: 'No publication date: The mill' }).click();
  await expect(app.page.getByLabel('When was it published?')).toBeFocused();
});

test('the editor tells what else was found, and why a date is likely', async ({ app, page }) => {
  await app.add(undated);
  await app.articles.getByRole('button', { name: /publication date needed/i }).click();
  const editor = page.getByRole('dialog', { name: /Publication date of/ });
  await expect(editor).toContainText('“Monday, 21 April” holds in 2025');
  await expect(editor).toContainText('Not before 1 Nov 2022');
});

const report = `The harbour board of Vessel Bay voted on Tuesday to close the old ferry terminal for good.
Chairwoman Ilse Brandt told reporters that repairs would cost 48 million crowns, twice the estimate of last spring.
“We cannot keep patching a roof that was built in 1911,” Brandt said after the session in the old town hall.
Ferry workers marched outside and demanded guarantees for the two hundred and thirty jobs on the islands.`;

test('a copy that says when it was published lends that to its twin, as long as it is here', async ({
  app,
  page,
}) => {
  const dated = textFile('dated.txt', `Published 5 May 2021\n\n${report}\n`);
  await app.add(textFile('plain.txt', `${report}\n`), dated);
  await expect(app.articles).toContainText('5 May 2021, from a copy');
  await app.articles
    .getByRole('button', { name: /Published 5 May 2021/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /Publication date of/ })).toContainText(
    'is from the copy dated.txt',
  );
  await page.keyboard.press('Escape');
  const card = app.articles.getByRole('listitem').filter({ hasText: 'dated.txt' }).last();
  await card.hover();
  await card.getByRole('button', { name: /^Remove/ }).click();
  await expect(app.articles).toContainText('publication date needed');
});

const header = 'kopf;tag;inhalt';
const row = (town: string) =>
  `Fire in ${town};2.5.1999;"The town hall of ${town} burned down on 1 May 1999, and nobody was hurt by the fire."`;

test('a table is asked about once, by keyboard too, while the rest of the drop is read', async ({
  app,
  page,
}) => {
  await app.add(textFile('fires.csv', `${header}\n${row('Ely')}\n${row('Wick')}\n`), ferry);
  const dialog = page.getByRole('dialog', { name: 'Which columns of fires.csv?' });
  await expect(dialog).toContainText('Fire in Ely');
  await expect(dialog.getByLabel('Text of the article')).toBeFocused();
  await expect(app.articles).toContainText('Harlow ferry to stop');
  await dialog.getByLabel('Title', { exact: true }).selectOption('not in the table');
  await dialog.getByRole('button', { name: 'Read 2 articles' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.row(/1 May 1999/)).not.toHaveCount(0);
  await expect(app.articles).toContainText('fires.csv › 1');

  await page.reload();
  await app.add(textFile('more.csv', `${header}\n${row('Duns')}\n`));
  await expect(app.articles).toContainText('more.csv › 1');
  await expect(dialog).toHaveCount(0);
});

test('a table that nobody wants to describe is left out, with a note', async ({ app, page }) => {
  await app.add(textFile('fires.csv', `${header}\n${row('Ely')}\n`), ferry);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toContainText('fires.csv was left out');
});

test('an article without a title is called by its first words', async ({ app }) => {
  const line = { id: '7', text: 'The reservoir was filled in April 1961. It leaked in May 1962.' };
  await app.add(textFile('lines.jsonl', `${JSON.stringify(line)}\n`));
  const title = 'The reservoir was filled in April 1961. It leaked in May 1962.';
  await expect(app.articles.getByRole('button', { name: title, exact: true })).toBeVisible();
});

test('a file without a word is no article, and says so', async ({ app, page }) => {
  await app.add(textFile('blank.txt', ' \n\n \t\n'), ferry);
  await expect(page.getByRole('alert')).toContainText('blank.txt holds no running text');
  await expect(app.articles).toContainText('ferry.html');
  await expect(app.articles).not.toContainText('blank.txt');
});

test('many notes leave the way to add more free', async ({ app, page }) => {
  const empty = Array.from({ length: 12 }, (_, i) => textFile(`empty-${String(i)}.txt`, ''));
  await app.add(ferry, ...empty);
  const notes = page.getByRole('alert');
  await expect(notes).toContainText('12 notes on what was dropped');
  await expect(notes.getByRole('listitem')).toHaveCount(12);
  const [above, below] = [await notes.boundingBox(), await app.dropHint.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await notes.getByRole('button', { name: 'Dismiss all' }).click();
  await expect(notes).toBeEmpty();
});

test('an article can be pasted into a field, as the page it comes from', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Paste text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  const field = dialog.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Read it' })).toBeDisabled();
  const html =
    '<h1>Harbour master resigns</h1><p>Harbour master Lena Voss resigned in May 2011.</p><p>The port was founded in 1804.</p>';
  await field.evaluate((element, copied) => {
    const transfer = new DataTransfer();
    transfer.setData('text/html', copied);
    transfer.setData('text/plain', copied.replaceAll(/<[^>]+>/g, '\n'));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
  }, html);
  await field.fill(html.replaceAll(/<[^>]+>/g, '\n'));
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(app.row(/May 2011/)).toHaveCount(1);
  await expect(app.articles).toContainText('Pasted page 1.html');
  await app.dropHint.getByRole('button', { name: 'paste text' }).click();
  await field.fill('The ferry of Vessel Bay sank in 1911.');
  await dialog.getByRole('button', { name: 'Read it' }).press('Enter');
  await expect(app.articles).toContainText('Pasted text 2.txt');
});

test('an address that is pasted is no article, and the page says what to do', async ({
  app,
  page,
}) => {
  await expect(app.status).toHaveText('No articles yet');
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'https://courier.example/2024/ferry');
    const paste = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true });
    document.body.dispatchEvent(paste);
  });
  await expect(page.getByRole('alert')).toContainText('Dateline fetches nothing');
});

test('what could not be read stands above what was read in part', async ({ app, page }) => {
  const lines = textFile('lines.jsonl', '{"text":"The dam broke in 1999."}\n{broken\n');
  await app.add(lines, textFile('empty.txt', ''));
  const notes = page.getByRole('alert').getByRole('listitem');
  await expect(notes.first()).toContainText('empty.txt');
  await expect(notes.last()).toContainText('lines.jsonl');
});

test('articles that were removed can be put back, one or all of them', async ({ app, page }) => {
  await app.add(ferry, undated);
  const all = await app.rowCount();
  const remove = page.getByRole('button', { name: /^Remove: Harlow ferry/ });
  await remove.press('Enter');
  await expect(app.articles).not.toContainText('ferry.html');
  await expect(app.articles.getByRole('button', { name: /^Quay/ })).toBeFocused();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(app.rows).toHaveCount(all);
  await page.getByRole('button', { name: 'Remove all 2' }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(app.rows).toHaveCount(all);
});

test('a file of many articles shows the first of them while it is read, and all in its order', async ({
  app,
  page,
}) => {
  const sentence = 'The council closed the mill in May 1911 and opened it again two years later.';
  // So many that a busy machine cannot have read all by the time it draws.
  const lines = Array.from({ length: 1600 }, (_, i) =>
    JSON.stringify({
      title: `Report ${i + 1}`,
      text: `Mill ${i + 1} burned down in 1902. ${sentence}`,
    }),
  );
  const shownMeanwhile = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver(() => {
          const status = document.querySelector('[data-testid="status-line"]')?.textContent ?? '';
          if (/\d articles/.test(status)) resolve(status);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );
  await app.add(textFile('mills.jsonl', lines.join('\n')));
  expect(await shownMeanwhile).toContain('Reading 1 file');
  await expect(app.status).toContainText('1,600 articles');
  const read = app.articles.getByRole('button', { name: /^Read: Report/ });
  const names = await read.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(1);
  expect(names).toEqual(names.map((_, i) => `Read: Report ${i + 1}`));
});
