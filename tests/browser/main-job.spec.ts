/** Drop articles, read a timeline, check it, correct it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bridge, ferry, noise, textFile } from './support/articles';
import { expect, test } from './support/app';

test('articles become a timeline, merged and in order', async ({ app }) => {
  await app.add(bridge, ferry);
  await expect(app.articles).toContainText('Council approves the Harlow bridge');
  await expect(app.articles).toContainText('14 May 2024');
  await expect(app.row(/1998/)).toHaveCount(1);
  await expect(app.row(/Mar 2022/)).toHaveCount(1);
  await expect(app.row(/Dec 2024/)).toContainText('planned');
  const years = (await app.rowTexts()).map((text) => Number(/\d{4}/.exec(text)?.[0]));
  expect(years).toEqual([...years].sort((a, b) => a - b));
  await expect(app.timeline.locator('canvas').first()).toBeVisible();
});

test('what two articles tell is one event with both as sources', async ({ app }) => {
  await app.add(bridge, ferry);
  await app.choose(/Mar 2022/);
  await expect(app.detail).toContainText('2 articles · 2 independent origins');
  await expect(app.detail.getByRole('blockquote')).toHaveCount(2);
});

test('where sources differ is said before an event is chosen, and side by side after', async ({
  app,
  page,
}) => {
  const killed = (name: string, workers: number, more: string) =>
    textFile(
      name,
      `Blast at Marlow\n\nAn explosion at the Marlow refinery killed ${String(workers)} workers on 9 May 2021. ${more}\n`,
    );
  const one = killed('one.txt', 11, 'The mayor of Marlow resigned in June 2021.');
  const two = killed('two.txt', 17, 'Norland closed the refinery in August 2022 for good.');
  await app.add(one, two, bridge);
  await expect(app.row(/9 May 2021/)).toContainText('sources differ');
  await expect(app.row(/Mar 2022/)).not.toContainText('sources differ');
  const list = page.getByRole('region', { name: 'Where sources differ' });
  await expect(list).toContainText('Sources give different numbers: 11 and 17.');
  await list.getByRole('button').click();
  await expect(app.detail).toContainText('They differ.');
  await app.detail.getByRole('button', { name: 'Split', exact: true }).click();
  await app.detail.getByRole('checkbox', { name: /two\.txt/ }).check();
  await app.detail.getByRole('button', { name: 'Split off' }).click();
  await expect(app.row(/9 May 2021/)).toHaveCount(2);
  await expect(app.detail).not.toContainText('They differ.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.row(/9 May 2021/)).toContainText('sources differ');
});

test('no date is made up: “Monday” waits until the publication date is set', async ({ app }) => {
  await app.add(bridge);
  await expect(app.row(/approves? the/i)).toHaveCount(0);
  await expect(app.page.getByText(/\d+ waiting/)).toBeVisible();
  await app.articles
    .getByRole('button', { name: /publication date/i })
    .first()
    .click();
  await app.page.getByLabel('When was it published?').fill('14 May 2024');
  await app.page.keyboard.press('Enter');
  await expect(app.row(/13 May 2024/)).not.toHaveCount(0);
  await expect(app.row(/12 May 2024/)).not.toHaveCount(0);
  await app.choose(/13 May 2024/);
  await expect(app.detail).toContainText(/Monday/);
});

test('every event leads back to its sentence', async ({ app }) => {
  await app.add(bridge);
  await app.choose(/2019/);
  await app.detail.getByRole('button', { name: 'Read in context' }).first().click();
  const reader = app.page.getByRole('region', { name: 'Event and article' });
  await expect(reader).toContainText('The Port Alder council approved');
  await expect(reader.getByText('2019').first()).toBeInViewport();
});

test('a file that cannot be read says so by name, and the rest goes on', async ({ app }) => {
  await app.add(noise, textFile('empty.txt', ''), bridge);
  const notices = app.page.getByRole('alert');
  await expect(notices).toContainText('noise.bin');
  await expect(notices).toContainText('empty.txt');
  await expect(app.articles).toContainText('Council approves the Harlow bridge');
});

test('the same file twice is one article', async ({ app }) => {
  await app.add(bridge);
  await app.add({ ...bridge, name: 'copy of bridge.txt' });
  await expect(app.status).toContainText('1 article,');
});

test('files can be dropped and text can be pasted', async ({ app, page }) => {
  const drop = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  }, bridge.buffer.toString());
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: drop });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: drop });
  await page.dispatchEvent('body', 'drop', { dataTransfer: drop });
  await expect(app.articles).toContainText('dropped.txt');
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true });
    document.body.dispatchEvent(paste);
  }, 'Harbour master resigns\n\nHarbour master Lena Voss resigned in May 2011 after a long quarrel with the port.');
  await expect(app.row(/May 2011/)).toHaveCount(1);
});

test('a folder can be dropped, with the folders in it', async ({ app, page }, test) => {
  const folder = test.outputPath('pile');
  mkdirSync(join(folder, 'older'), { recursive: true });
  writeFileSync(join(folder, bridge.name), bridge.buffer);
  writeFileSync(join(folder, 'older', ferry.name), ferry.buffer);
  writeFileSync(join(folder, '.hidden.txt'), 'A secret was told in 1901.');
  // As the browser itself hands over what is dragged from a desktop: a page cannot make up a folder.
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  // Before it listens, the page takes nothing; a person sees that it does.
  await expect(async () => {
    await drag('dragEnter');
    await drag('dragOver');
    await expect(page.getByText('Let go to read these articles')).toBeVisible({ timeout: 500 });
  }).toPass();
  await drag('drop');
  await expect(app.articles).toContainText(bridge.name);
  await expect(app.articles).toContainText(ferry.name);
  await expect(app.status).toContainText('2 articles,');
});

test('a reload loses nothing', async ({ app, page }) => {
  await app.add(bridge, ferry);
  await app.choose(/1998/);
  const before = await app.rowTexts();
  await app.kept(app.row(/1998/));
  await page.reload();
  await expect(app.rows).toHaveCount(before.length);
  await expect.poll(() => app.rowTexts()).toEqual(before);
  await expect(app.detail).toContainText('1998');
});

test('edits can be undone and done again', async ({ app, page }) => {
  await app.add(bridge);
  await app.choose(/2019/);
  await app.detail.getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Bridge work begins');
  await page.keyboard.press('Enter');
  await expect(app.row('Bridge work begins')).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.row('Bridge work begins')).toHaveCount(0);
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(app.row('Bridge work begins')).toHaveCount(1);
});

test('a date can be changed to what the page itself would say', async ({ app, page }) => {
  await app.add(bridge);
  await app.choose(/2019/);
  await app.detail.getByRole('button', { name: 'Change date' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('spring 2018');
  await page.keyboard.press('Enter');
  await expect(app.row('spring 2018')).toHaveCount(1);
  await expect(app.detail).toContainText('season precision');
});

test('search and filters narrow the list and the picture', async ({ app, page }) => {
  await app.add(bridge, ferry);
  const all = await app.rowCount();
  await page.getByRole('searchbox').fill('ferry');
  await expect.poll(() => app.rows.count()).toBeLessThan(all);
  await page.getByRole('searchbox').fill('');
  await expect(app.rows).toHaveCount(all);
});

test('the sample is one click away', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await app.settled();
  for (const year of ['2008', '2019', '2022', '2025']) {
    await expect(app.row(year)).not.toHaveCount(0);
  }
});

test('the language of an article can be corrected', async ({ app, page }) => {
  await app.add(
    textFile(
      'siege.txt',
      'The siege\n\nThe town fell to the army in the spring after the walls had given way, and nobody had thought that possible. Am 12. September 1683 endete die Belagerung der Stadt.\n',
    ),
  );
  await expect(app.row(/12 Sep 1683/)).toHaveCount(0);
  await app.articles.getByRole('button', { name: 'The siege', exact: true }).click();
  await page.getByRole('button', { name: /^Language English/ }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('German');
  await expect(app.row(/12 Sep 1683/)).toHaveCount(1);
});

test('a sentence that was left out becomes an event at a press', async ({ app, page }) => {
  await app.add(
    textFile('notes.txt', 'Harbour notes of 1931\n\nThe harbour bridge was opened in 1932.\n'),
  );
  await expect(app.row('1931')).toHaveCount(0);
  await page.getByText(/dated sentence made no event/).click();
  await page.getByRole('button', { name: 'Make an event: Harbour notes of 1931' }).click();
  await expect(app.row('1931')).toHaveCount(1);
  await expect(app.detail.getByRole('blockquote')).toHaveText('Harbour notes of 1931');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.row('1931')).toHaveCount(0);
});

test('Escape closes a form before the event it belongs to, and gives the focus back', async ({
  app,
  page,
}) => {
  await app.add(bridge, ferry);
  await app.choose(/Mar 2022/);
  for (const name of ['Split', 'Merge with…', 'Rename']) {
    const opener = app.detail.getByRole('button', { name, exact: true });
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await expect(opener).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(app.detail).toBeHidden();
});

test('where there are no events, the page says why and what would bring some', async ({ app }) => {
  await app.add(
    textFile('garden.txt', 'A garden\n\nThe garden is green and the benches are wet.\n'),
  );
  await expect(app.timeline).toContainText('No sentence here says when something happened.');
  await app.add(
    textFile(
      'monday.txt',
      'Council sits\n\nThe Port Alder council met on Monday in the town hall.\n',
    ),
  );
  await expect(app.timeline).toContainText('Say when their articles were published');
});

test('a search that finds nothing leads back', async ({ app, page }) => {
  await app.add(bridge, ferry);
  const all = await app.rowCount();
  await page.getByRole('searchbox').fill('zeppelin');
  await expect(app.rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(app.rows).toHaveCount(all);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('zeppelin');
  await app.events.locator('..').getByRole('button', { name: 'Show everything again' }).click();
  await expect(app.rows).toHaveCount(all);
});

test('on paper stand all events with their quotes, and none of the controls', async ({
  app,
  page,
}) => {
  await app.add(bridge, ferry);
  const titles = await app.events.locator('[role=gridcell][title]').allInnerTexts();
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  await page.emulateMedia({ media: 'print' });
  for (const title of titles)
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('The company had bought the boat in June 1998')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('searchbox')).toBeVisible();
});
