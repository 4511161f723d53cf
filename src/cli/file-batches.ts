/** Turns the paths a person names into batches of files, folders walked in the order of names. */
import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from './arguments';
import type { Batch, InputFile } from './batch';

const targetBytes = 64 * 1024;

/** Throws `UsageError` for a path that is not there, before anything is read. */
export async function* fileBatches(paths: readonly string[]): AsyncGenerator<Batch> {
  for (const path of paths) await statNamed(path);
  let files: InputFile[] = [];
  let bytes = 0;
  for await (const file of walkAll(paths)) {
    files.push(file);
    bytes += (await stat(file.path)).size;
    if (bytes >= targetBytes) {
      yield { kind: 'files', files, bytes };
      files = [];
      bytes = 0;
    }
  }
  if (files.length > 0) yield { kind: 'files', files, bytes };
}

async function statNamed(path: string) {
  try {
    return await stat(path);
  } catch {
    throw new UsageError(`There is no file or folder “${path}”.`);
  }
}

async function* walkAll(paths: readonly string[]): AsyncGenerator<InputFile> {
  for (const path of paths) {
    const info = await statNamed(path);
    if (info.isDirectory()) yield* walk(path, '');
    else yield { path, name: basename(path) };
  }
}

/** Hidden files are not articles, and links are not followed: they can lead in a circle. */
async function* walk(folder: string, prefix: string): AsyncGenerator<InputFile> {
  const entries = [];
  for await (const entry of await opendir(folder)) {
    if (!entry.name.startsWith('.')) entries.push(entry);
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const name = prefix + entry.name;
    if (entry.isDirectory()) yield* walk(path, `${name}/`);
    else if (entry.isFile()) yield { path, name };
  }
}
