/**
 * Bundles the command into dist-cli/ where that is missing or older than its source. Run from
 * TypeScript source it would be several times slower: the loader wraps every inner function.
 */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'dist-cli');

/** What the browser alone needs: a change there does not make the command stale. */
const notOurs = new Set(['view', 'worker', 'storage']);

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    if (notOurs.has(entry.name)) return latest;
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
}

/** Path of the bundled command. */
export async function buildCli() {
  const bundle = join(outDir, 'main.js');
  if (existsSync(bundle) && statSync(bundle).mtimeMs > newest(join(root, 'src'))) return bundle;
  const { build } = await import('vite');
  // Built aside and moved into place, so that two runs at once do not read each other's halves.
  const aside = mkdtempSync(join(root, 'dist-cli-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      outDir: aside,
      target: 'node20',
      emptyOutDir: true,
      // Constants of modules stay constants, as they do in the workers of the page: V8 folds them into
      // what it compiles, and the engine takes a tenth less.
      rolldownOptions: { output: { topLevelVar: false } },
    },
  });
  rmSync(outDir, { recursive: true, force: true });
  try {
    renameSync(aside, outDir);
  } catch {
    // Another run has just put its own there.
    rmSync(aside, { recursive: true, force: true });
  }
  return bundle;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCli();
