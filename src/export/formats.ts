/** The formats a timeline can be saved in. */
import type { TimelineFile } from '../state/file/timeline-file';
import { toCsv } from './csv';
import { toJson } from './json';
import { toMarkdown } from './markdown';

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly description: string;
  /** After the dot. */
  readonly extension: string;
  readonly mime: string;
  readonly write: (file: TimelineFile) => string;
}

export const exportFormats = [
  {
    id: 'json',
    label: 'Dateline file',
    description: 'Everything, to open again here',
    extension: 'dateline.json',
    mime: 'application/json',
    write: toJson,
  },
  {
    id: 'md',
    label: 'Markdown',
    description: 'A document to read, with quotes and sources',
    extension: 'md',
    mime: 'text/markdown',
    write: toMarkdown,
  },
  {
    id: 'csv',
    label: 'CSV',
    description: 'A table for spreadsheets, one row a source',
    extension: 'csv',
    mime: 'text/csv',
    write: toCsv,
  },
] as const satisfies readonly ExportFormat[];
