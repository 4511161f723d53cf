/**
 * What was dropped on the page becomes files: folders are walked, the files' paths kept out. Files of
 * folders are handed on as they are found, so that reading begins while thousands are still listed.
 */
import { pageParts } from '../../intake/archives/page-parts';
import type { ReadableFile } from '../../state/reading/engine-door';

/** Opened together: one after the other, each waits for the one before. */
const atOnce = 100;

/** Must be called while the drop event is handled: its items are gone afterwards. */
export async function takeDropped(
  data: DataTransfer,
  take: (files: readonly ReadableFile[]) => void,
): Promise<void> {
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  if (entries.length === 0) take([...data.files]);
  else await takeEntries(entries, take);
}

async function takeEntries(
  entries: readonly FileSystemEntry[],
  take: (files: readonly ReadableFile[]) => void,
): Promise<void> {
  const kept = withoutPageParts(entries);
  const files = kept.filter(isFile);
  for (let i = 0; i < files.length; i += atOnce) {
    const opened = await Promise.all(files.slice(i, i + atOnce).map(fileOf));
    take(opened);
  }
  for (const folder of kept.filter(isDirectory)) {
    const children = await childrenOf(folder).catch((error: unknown) => {
      take([unreadable(folder, error)]);
      return [];
    });
    await takeEntries(
      children.filter(({ name }) => !name.startsWith('.')),
      take,
    );
  }
}

/** An entry that cannot be opened (moved or removed meanwhile) costs the others nothing, and is told of. */
function fileOf(entry: FileSystemFileEntry): Promise<ReadableFile> {
  return new Promise((resolve) =>
    entry.file(resolve, (error) => resolve(unreadable(entry, error))),
  );
}

/** Reading it fails, which gives a note that names it. */
function unreadable({ name }: FileSystemEntry, error: unknown): ReadableFile {
  const reason = error instanceof Error ? error : new Error(String(error));
  return { name, arrayBuffer: () => Promise.reject(reason) };
}

/** Rejects where it cannot be listed. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const children: FileSystemEntry[] = [];
  const reader = folder.createReader();
  // Chromium lists at most 100 entries a call; an empty list is the end.
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return children;
    children.push(...batch);
  }
}

/** Pictures and scripts that a browser put beside a page it saved are no articles. */
function withoutPageParts(entries: readonly FileSystemEntry[]): readonly FileSystemEntry[] {
  const pathOf = (entry: FileSystemEntry): string => entry.name + (entry.isDirectory ? '/' : '');
  const parts = pageParts(entries.map(pathOf));
  return entries.filter((entry) => !parts.has(pathOf(entry)));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
