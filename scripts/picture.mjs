/** `npm run picture`: makes the README's picture from the real page, the sample open, an event chosen. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { fail, installChromium, installPackages, run } from './install.mjs';

installPackages();
const executablePath = installChromium();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) fail('The build failed; see above.');
const server = await preview({ preview: { port: 4191 }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(server.resolvedUrls?.local[0] ?? 'http://localhost:4191/');
await page.getByRole('button', { name: 'Try the sample' }).click();
await page.getByTestId('event-list').getByRole('row').nth(1).click();
await page
  .getByTestId('status-line')
  .getByText(/articles, \d+ events/)
  .waitFor();
await page.screenshot({ path: 'docs/screen.png' });
await browser.close();
await server.close();
