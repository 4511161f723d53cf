/** `npm run dateline`: runs the command, bundled anew when its source has changed. */
import { pathToFileURL } from 'node:url';
import { buildCli } from './build-cli.mjs';

await import(pathToFileURL(await buildCli()).href);
