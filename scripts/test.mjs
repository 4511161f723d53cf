/**
 * `npm test`: installs what is missing, then runs every check and every test, and ends with one
 * line `N passed, N failed` over all of them. A check (types, lint, …) counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installChromium, installPackages, run } from './install.mjs';

installPackages();
const chromium = installChromium();

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Each runner answers how many passed and failed; a runner that dies without a report failed once. */
const check = (command, args) => () => {
  const failed = run(command, args) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
};

function vitest() {
  const report = `${results}/vitest.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('npx', ['vitest', 'run', ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  const failedToRun = numFailedTests === 0 && (!success || status !== 0) ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + failedToRun };
}

function playwright() {
  // Outside test-results, which playwright empties when it starts.
  const report = `node_modules/.cache/playwright.json`;
  rmSync(report, { force: true });
  const env = { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const status = run('npx', ['playwright', 'test', '--reporter=list,json'], { env });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && status !== 0 ? 1 : failed };
}

const runners = [
  ['types', check('npx', ['tsc', '--noEmit'])],
  ['lint', check('npx', ['eslint', '.', '--max-warnings', '0'])],
  ['format', check('npx', ['prettier', '--check', '--log-level', 'warn', '.'])],
  ['import rules', check('npx', ['depcruise', 'src', '--config', '.dependency-cruiser.mjs'])],
  ['dead code', check('npx', ['knip'])],
  ['build', check('npx', ['vite', 'build', '--logLevel', 'warn'])],
  ['unit, corpus and property tests', vitest],
  ['browser tests', playwright],
];

const total = { passed: 0, failed: 0 };
const broken = [];
for (const [name, runner] of runners) {
  console.log(`\n── ${name}`);
  const { passed, failed } = runner();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(name);
}
console.log(broken.length > 0 ? `\nFailed: ${broken.join(', ')}` : '\nAll good.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
