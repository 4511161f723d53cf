/**
 * Installs what a fresh machine lacks: the packages of the lockfile, and for tests a Chromium.
 * Uses nothing but Node, so that it can run before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Ends the program with a message for the person at the keyboard. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell, ...options });
  return error ? 1 : (status ?? 1);
}

/** `npm ci` where node_modules is missing or older than the lockfile. */
export function installPackages() {
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Dateline needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`);
  }
  const marker = 'node_modules/.package-lock.json';
  const fresh =
    existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh || (existsSync(marker) && sameVersions(marker))) return;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    fail('npm ci failed. Check the network connection to the npm registry and run this again.');
  }
}

/** Whether what is installed is what the lockfile asks for (a checkout renews its time stamp). */
function sameVersions(marker) {
  const versions = (file) =>
    Object.fromEntries(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
        .filter(([path, entry]) => path !== '' && !entry.optional)
        .map(([path, entry]) => [path, entry.version]),
    );
  const wanted = versions('package-lock.json');
  const installed = versions(marker);
  return Object.entries(wanted).every(([path, version]) => installed[path] === version);
}

const macChromes = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findChromium() {
  const named = process.env.CHROMIUM;
  if (named)
    return existsSync(named) ? named : fail(`CHROMIUM names ${named}, which is not there.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...macChromes].find((path) => existsSync(path));
}

/** Path of a Chromium for the browser tests; installs Debian's where that is possible. */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  }
  return (
    findChromium() ??
    fail(
      'The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium; ' +
        'macOS: brew install --cask chromium) or set CHROMIUM to the path of a Chrome or Chromium.',
    )
  );
}
