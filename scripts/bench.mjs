/**
 * `npm run bench [NAME…]`: runs the benchmarks of tests/speed and prints their lines. Never part
 * of `npm test`: a busy machine is no failure.
 */
import { readdirSync } from 'node:fs';
import { fail, installChromium, installPackages, run } from './install.mjs';

installPackages();
const env = { ...process.env, CHROMIUM: installChromium() };
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) fail('The build failed; see above.');

const wanted = process.argv.slice(2);
const names = readdirSync('tests/speed')
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) fail(`No benchmark named ${wanted.join(', ')} in tests/speed.`);

const failed = names.filter(
  (name) => run('npx', ['tsx', 'tests/speed/run.ts', name], { env }) !== 0,
);
if (failed.length > 0) fail(`Did not finish: ${failed.join(', ')}`);
