/** What a person does with the page, by the names they see. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { TextFile } from './articles';

export class App {
  readonly articles: Locator;
  readonly events: Locator;
  readonly rows: Locator;
  readonly timeline: Locator;
  readonly status: Locator;
  readonly detail: Locator;
  /** Where more articles may be added. */
  readonly dropHint: Locator;

  constructor(readonly page: Page) {
    this.articles = page.getByTestId('article-list');
    this.events = page.getByTestId('event-list');
    this.rows = this.events.getByRole('row').filter({ has: page.getByRole('gridcell') });
    this.timeline = page.getByTestId('timeline');
    this.status = page.getByTestId('status-line');
    this.dropHint = page.getByText('Drop or paste more articles').locator('..');
    this.detail = page.getByRole('article', { name: 'Chosen event' });
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment}`);
  }

  /** Gives files to the page and waits until all of them are read and merged. */
  async add(...files: readonly TextFile[]): Promise<void> {
    await this.page.getByTestId('file-input').setInputFiles([...files]);
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.status).toContainText(/article/);
    await expect(this.status).not.toContainText(/Reading|Working/);
  }

  /** Waits until the browser keeps that this event is chosen: saved last, after the articles. */
  async kept(row: Locator): Promise<void> {
    const event = await row.getAttribute('data-event');
    const sessions = (): Promise<string> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('dateline');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('sessions').objectStore('sessions').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      });
    await expect.poll(() => this.page.evaluate(sessions)).toContain(event);
  }

  /** The row of the one event whose line matches. */
  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text });
  }

  async rowTexts(): Promise<string[]> {
    await this.rowsDrawn();
    return this.rows.allInnerTexts();
  }

  async rowCount(): Promise<number> {
    await this.rowsDrawn();
    return this.rows.count();
  }

  /** The table draws its rows once it knows its size. */
  private async rowsDrawn(): Promise<void> {
    await expect(this.rows).not.toHaveCount(0);
  }

  async choose(text: string | RegExp): Promise<void> {
    await this.row(text).first().click();
    await expect(this.detail).toBeVisible();
  }

  async shareLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Share' }).click();
    const link = await this.page.getByTestId('share-link').inputValue();
    await this.page.keyboard.press('Escape');
    return link;
  }
}

interface Fixtures {
  readonly app: App;
  /** What the page tried to load from elsewhere, and what its policy refused. */
  readonly escapes: string[];
}

/** Every test watches for requests that leave the page, refused markup and uncaught errors. */
export const test = base.extend<Fixtures>({
  escapes: async ({ page, baseURL }, use) => {
    const escapes: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) escapes.push(url);
    });
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) escapes.push(message.text());
    });
    page.on('pageerror', (error) => escapes.push(error.message));
    await use(escapes);
    expect(escapes).toEqual([]);
  },
  app: async ({ page, escapes }, use) => {
    void escapes;
    const app = new App(page);
    await app.open();
    await use(app);
  },
});

export { expect };
