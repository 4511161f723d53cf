/** Hands a timeline to the reader as a file on their own disk. */
import type { ExportFormat } from '../../export/formats';
import type { TimelineFile } from '../../state/file/timeline-file';

/** How long the browser may take to fetch what it was told to download, in milliseconds. */
const grace = 60_000;

export function saveTimeline(file: TimelineFile, format: ExportFormat): void {
  const address = URL.createObjectURL(new Blob([format.write(file)], { type: format.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileNameOf(file.title)}.${format.extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), grace);
}

/** A title as a file name that every system takes. */
function fileNameOf(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return plain.slice(0, 80) || 'timeline';
}
