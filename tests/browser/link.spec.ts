/** A link reproduces the view for someone who has none of the articles. */
import { bridge, ferry } from './support/articles';
import { App, expect, test } from './support/app';

test('a link opens with the same events, zoom and selection in another browser', async ({
  app,
  browser,
  page,
}) => {
  await app.add(bridge, ferry);
  await app.choose(/Mar 2022/);
  await app.timeline.focus();
  await page.keyboard.press('+');
  const link = await app.shareLink();
  expect(link).toContain('#v=1&');
  expect(link.length).toBeLessThan(6000);

  const context = await browser.newContext();
  const other = new App(await context.newPage());
  await other.page.goto(link);
  await expect(other.detail).toContainText(/Mar(ch)? 2022/);
  await expect.poll(() => other.rowTexts()).toEqual(await app.rowTexts());
  const again = await other.shareLink();
  const view = (address: string) =>
    [...new URLSearchParams(address.split('#')[1])].filter(([name]) =>
      ['v', 'from', 'to', 'sel', 'lanes', 'scale'].includes(name),
    );
  expect(view(again)).toEqual(view(link));
  expect(view(link).map(([name]) => name)).toEqual(expect.arrayContaining(['from', 'to', 'sel']));
  await context.close();
});

test('the link of the sample carries no data', async ({ app, page, browser }) => {
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await app.settled();
  const link = await app.shareLink();
  expect(link.length).toBeLessThan(200);
  const context = await browser.newContext();
  const other = new App(await context.newPage());
  await other.page.goto(link);
  await expect(other.rows).toHaveCount(await app.rowCount());
  await context.close();
});

test('a link from the future and a damaged link are met with words', async ({ app, page }) => {
  await app.open('#v=999&d=abc');
  await expect(page.getByRole('alert')).toContainText(/newer/i);
  await page.goto('about:blank');
  await app.open('#v=1&d=AAAA');
  await expect(page.getByRole('alert')).toContainText(/damaged|lost|could not/i);
});

test('from a link one press leads to the own articles', async ({ app, page }) => {
  await app.add(bridge);
  const link = await app.shareLink();
  await app.add(ferry);
  const other = new App(await page.context().newPage());
  await other.page.goto(link);
  await expect(other.articles).toContainText('bridge.txt');
  await expect(other.articles).not.toContainText('ferry.html');
  await other.page.getByRole('link', { name: 'Your articles' }).click();
  await expect(other.articles).toContainText('ferry.html');
});
