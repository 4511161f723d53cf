#!/usr/bin/env node
/**
 * The engine as a command. The processes that help it start with this same module, so that it
 * runs alike from source and bundled into one file.
 */
import { stderr, stdin } from 'node:process';
import packageJson from '../../package.json' with { type: 'json' };
import { parseCommand, UsageError } from './arguments';
import type { Batch } from './batch';
import { extract } from './extract';
import { fileBatches } from './file-batches';
import { lineBatches } from './line-batches';
import { serveArgument } from './pool';
import { endQuietlyWhenClosed, write } from './output';
import { serve } from './serve';
import { timeline } from './timeline';
import { usage } from './usage';

const entry = new URL(import.meta.url);

async function run(args: readonly string[]): Promise<void> {
  const command = parseCommand(args);
  switch (command.verb) {
    case 'help':
      return write(usage);
    case 'version':
      return write(`${packageJson.version}\n`);
    case 'extract':
      return extract(batchesOf(command.paths), { entry, ...command });
    case 'timeline':
      return timeline(batchesOf(command.paths), { entry, ...command }, command);
  }
}

function batchesOf(paths: readonly string[]): AsyncIterable<Batch> {
  if (paths.length > 0) return fileBatches(paths);
  if (!stdin.isTTY) return lineBatches(stdin);
  throw new UsageError('Name files or folders, or send JSON lines to standard input.');
}

async function main(): Promise<void> {
  endQuietlyWhenClosed();
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    const wrongUse = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    const hint = wrongUse ? '\nTry: dateline --help' : '';
    stderr.write(`dateline: ${message}${hint}\n`);
    process.exitCode = wrongUse ? 2 : 1;
  }
}

if (process.argv[2] === serveArgument) serve();
else void main();
