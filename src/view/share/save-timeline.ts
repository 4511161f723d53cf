/** Hands the timeline to the reader as a file on their own disk. */
import { fileSave } from 'browser-fs-access';
import type { ExportFormat } from '../../export/formats';
import type { DatelineState } from '../../state/session';
import { fileToRead, fileToReopen } from './timeline-file-of';

/** Resolves without a file when the reader thinks better of it. */
export async function saveTimeline(state: DatelineState, format: ExportFormat): Promise<void> {
  const file = format.id === 'json' ? fileToReopen(state) : fileToRead(state);
  const blob = new Blob([format.write(file)], { type: format.mime });
  try {
    await fileSave(blob, {
      fileName: `${fileNameOf(file.title)}.${format.extension}`,
      extensions: [`.${format.extension.split('.').at(-1) ?? format.extension}`],
    });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

/** A title as a file name that every system takes. */
function fileNameOf(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return plain.slice(0, 80);
}
