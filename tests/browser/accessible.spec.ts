/** Everything by keyboard, for screen readers, in both colour schemes, on a phone. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { bridge, ferry, noise, textFile } from './support/articles';
import { expect, test } from './support/app';

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).analyze();
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the empty page', async ({ app }) => {
      expect(await violations(app.page)).toEqual([]);
    });

    test('axe finds nothing on a full page, with an event chosen, with errors', async ({ app }) => {
      await app.add(bridge, ferry, noise);
      expect(await violations(app.page)).toEqual([]);
      await app.choose(/Mar 2022/);
      expect(await violations(app.page)).toEqual([]);
      await app.detail.getByRole('button', { name: 'Read in context' }).first().click();
      expect(await violations(app.page)).toEqual([]);
    });

    test('axe finds nothing in a search without result', async ({ app, page }) => {
      await app.add(bridge);
      await page.getByRole('searchbox').fill('zeppelin');
      await expect(app.rows).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the help, which begins at its beginning', async ({ app, page }) => {
      await app.add(bridge);
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Help' });
      await expect(help.getByText('planned or hoped for')).toBeInViewport();
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the share dialog', async ({ app, page }) => {
      await app.add(bridge);
      await page.getByRole('button', { name: 'Share' }).click();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe('in colours of the reader’s own', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, and who tells of it, can still be seen', async ({ app, page }) => {
    await app.add(bridge, ferry);
    await app.choose(/Mar 2022/);
    const groundOf = (element: Locator): Promise<string> =>
      element.evaluate((shown) => getComputedStyle(shown).backgroundColor);
    const chosen = app.row(/Mar 2022/);
    const other = app.row(/1998/);
    expect(await groundOf(chosen)).not.toBe(await groundOf(other));
    const lanes = page.getByRole('radiogroup', { name: 'Lanes' });
    expect(await groundOf(lanes.getByRole('radio', { name: 'Topic' }))).not.toBe(
      await groundOf(lanes.getByRole('radio', { name: 'Source' })),
    );
    const dots = chosen.locator('[aria-hidden]');
    expect(await groundOf(dots.nth(0))).not.toBe(await groundOf(dots.nth(1)));
    expect(await violations(page)).toEqual([]);
  });
});

test('words written from right to left run so, and end in their full stop', async ({
  app,
  page,
}) => {
  await app.add(
    textFile(
      'bridge-he.txt',
      'הגשר החדש נפתח\n\nהגשר נפתח ב-2024-05-12 לאחר שנים של עבודה. העבודות החלו ב-2019-03-04.\n',
    ),
  );
  await app.choose(/12 May 2024/);
  const directionOf = (element: Locator): Promise<string> =>
    element.evaluate((shown) => getComputedStyle(shown).direction);
  expect(await directionOf(app.detail.getByRole('heading').first())).toBe('rtl');
  expect(await directionOf(app.detail.getByRole('blockquote'))).toBe('rtl');
  await app.detail.getByRole('button', { name: 'Read in context' }).click();
  expect(await directionOf(page.getByText('הגשר נפתח', { exact: false }).last())).toBe('rtl');
  expect(await directionOf(page.locator('body'))).toBe('ltr');
});

test('from the address bar to an event by keyboard alone', async ({ app, page }) => {
  await app.add(bridge);
  await app.timeline.focus();
  await expect(app.timeline).toBeFocused();
  await app.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(app.detail).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the row of the chosen event is in sight, whichever way the keys lead to it', async ({
  app,
  page,
}) => {
  const years = Array.from({ length: 30 }, (_, i) => String(1900 + 3 * i));
  const told = years.map((year) => `The council of Port Alder bought a ferry in ${year}.`);
  await app.add(textFile('ferries.txt', `Ferries\n\n${told.join(' ')}\n`));
  const chosen = app.events.locator('[aria-selected=true]');
  for (const [key, times] of [
    ['j', 12],
    ['k', 9],
  ] as const) {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
    await expect(chosen).toContainText(years[key === 'j' ? 11 : 2] ?? '');
    await expect(chosen).toBeInViewport({ ratio: 0.99 });
    const [row, head] = [
      await chosen.boundingBox(),
      await app.events.getByRole('columnheader').first().boundingBox(),
    ];
    expect(row?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
  }
});

test('every control that can be focused shows that it is', async ({ app, page }) => {
  await app.add(bridge, ferry);
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const shown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return shown
        ? null
        : `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`;
    });
    expect(bare).toBeNull();
  }
});

test.describe('at twice the size', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('nothing lies over the timeline, and all of it can be reached', async ({ app, page }) => {
    await app.add(bridge, ferry);
    const timeline = await app.timeline.boundingBox();
    const zoom = page.getByRole('group', { name: 'Zoom' });
    const below = await zoom.boundingBox();
    expect(below?.y).toBeGreaterThanOrEqual((timeline?.y ?? 0) + (timeline?.height ?? 0));
    await page.getByRole('radio', { name: 'Table' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('radio', { name: 'Table' })).toBeInViewport();
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('on a phone whose letters are half as large again', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing lies over anything else in the header, and no choice is cut off', async ({
    app,
    page,
  }) => {
    await page.evaluate('document.documentElement.style.fontSize = "150%"');
    await app.add(bridge, ferry);
    const name = await page.getByRole('heading', { name: 'Dateline' }).boundingBox();
    const undo = await page.getByRole('button', { name: /^Undo/ }).boundingBox();
    const beside = (undo?.x ?? 0) >= (name?.x ?? 0) + (name?.width ?? 0);
    const below = (undo?.y ?? 0) >= (name?.y ?? 0) + (name?.height ?? 0);
    expect(beside || below).toBe(true);
    for (const part of ['Timeline', 'Articles']) {
      await page.getByRole('radio', { name: part, exact: true }).click();
      const last = part === 'Timeline' ? page.getByRole('radio', { name: 'None' }) : app.articles;
      const box = await last.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing runs over the edge, and axe finds nothing', async ({ app, page }) => {
    await app.add(bridge, ferry);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  });

  test('the help and the other colours are at hand', async ({ app, page }) => {
    await app.add(bridge);
    await page.getByRole('button', { name: 'Help' }).click();
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect(help).toContainText('pinch to zoom');
    await help.getByRole('button', { name: 'Switch to dark colours' }).click();
    await help.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Switch to light colours' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('what lies behind an open event cannot be reached', async ({ app, page }) => {
    await app.add(bridge, ferry);
    await page.getByRole('radio', { name: 'Table' }).click();
    await app.choose(/Mar 2022/);
    expect(await violations(page)).toEqual([]);
    const search = page.getByRole('searchbox');
    await search.focus();
    await expect(search).not.toBeFocused();
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab');
      await expect(app.detail.locator(':focus')).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await search.focus();
    await expect(search).toBeFocused();
  });
});
