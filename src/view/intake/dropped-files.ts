/** What was dropped on the page becomes files: folders are walked, the files' paths kept out. */
import { pageParts } from '../../intake/page-parts';

/** Must be called while the drop event is handled: its items are gone afterwards. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  if (entries.length === 0) return [...data.files];
  const files = await Promise.all(withoutPageParts(entries).map(filesUnder));
  return files.flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    // An entry that cannot be opened (moved or removed meanwhile) must not cost the others.
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  if (!isDirectory(entry)) return [];
  const files: File[] = [];
  for (const child of withoutPageParts(await childrenOf(entry))) {
    if (!child.name.startsWith('.')) files.push(...(await filesUnder(child)));
  }
  return files;
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const children: FileSystemEntry[] = [];
  const reader = folder.createReader();
  // Chromium lists at most 100 entries a call; an empty list is the end.
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
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
