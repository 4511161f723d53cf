/** `npm start`: installs what is missing, builds, serves, and prints the address. */
import { fail, installPackages, run } from './install.mjs';

installPackages();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) fail('The build failed; see above.');
console.log(
  '\nDateline is ready. Open the address below; nothing you drop there leaves the browser.',
);
process.exit(run('npx', ['vite', 'preview', ...process.argv.slice(2)]));
