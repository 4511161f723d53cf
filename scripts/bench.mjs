/**
 * `npm run bench [NAME…] [-- --OPTION…]`: runs the benchmarks of tests/speed and prints their lines.
 * Never part of `npm test`: a busy machine is no failure. What options a benchmark has its file says.
 */
import { readdirSync, rmSync } from 'node:fs';
import { fail, installChromium, installPackages, run } from './install.mjs';

installPackages();
const env = { ...process.env, CHROMIUM: installChromium() };
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) fail('The build failed; see above.');

const given = process.argv.slice(2);
const first = given.findIndex((argument) => argument.startsWith('--'));
const wanted = first < 0 ? given : given.slice(0, first);
const options = first < 0 ? [] : given.slice(first);
const names = readdirSync('tests/speed')
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) fail(`No benchmark named ${wanted.join(', ')} in tests/speed.`);

// Bundled, as users run it: a loader of TypeScript source wraps every inner function and costs
// several times the work. Beside the sources, so that paths relative to them hold.
const { build } = await import('vite');
const outDir = 'tests/.speed';
const input = Object.fromEntries(['run', ...names].map((name) => [name, `tests/speed/${name}.ts`]));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    emptyOutDir: true,
    // Constants of modules stay constants, as in the command and in the workers of the page.
    rolldownOptions: { input, output: { topLevelVar: false } },
  },
});
const failed = names.filter(
  (name) => run('node', [`${outDir}/run.js`, name, ...options], { env }) !== 0,
);
rmSync(outDir, { recursive: true, force: true });
if (failed.length > 0) fail(`Did not finish: ${failed.join(', ')}`);
