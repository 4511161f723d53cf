/** Whether the browser finds the quotes that links into live pages name. */
import { expect, test } from '@playwright/test';
import { liveAddress } from '../../src/view/reader/live-address';

const address = 'https://courier.example/tunnel';
const paragraphs = [
  'The 10-year-old pumps, bought in May 2014, failed on 3 March 2021, the firm Baird & Sons said.',
  'The mayor resigned.',
  'The council met in May 2021. The mayor resigned. He left the town in June 2021.',
  'Costs',
  'The mayor resigned.',
  'The tunnel, begun in 2018, was closed in May 2023 by the council after a long dispute.',
  'The tunnel, begun in 2018, was closed in May 2023 by the court, not the council.',
];
const text = paragraphs.join('\n\n');
const html = `<style>p { margin-bottom: 2000px }</style><h1>Tunnel</h1>${paragraphs
  .map(
    (words) =>
      `<p>${words.replace('&', '&amp;')}</p><figure><figcaption>A picture</figcaption></figure>`,
  )
  .join('')}`;

/** The paragraph a quote stands in, and where its paragraph begins. */
const starts = paragraphs.map(
  (_, i) => paragraphs.slice(0, i).join('\n\n').length + (i > 0 ? 2 : 0),
);

test('a link scrolls to its quote', async ({ page }) => {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  for (const [i, quote] of [
    [0, paragraphs[0] ?? ''],
    [1, 'The mayor resigned.'],
    [2, 'The mayor resigned.'],
    [6, paragraphs[6] ?? ''],
  ] as const) {
    const start = text.indexOf(quote, starts[i]);
    const link = liveAddress(address, text, [{ start, end: start + quote.length, quote }]) ?? '';
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('p').nth(i), link).toBeInViewport();
  }
});
