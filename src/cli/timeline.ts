/** `dateline timeline`: all articles of the input together as one timeline. */
import { stderr } from 'node:process';
import type { Note } from '../base/result';
import { buildTimeline } from '../engine';
import type { Reading } from '../events/reading';
import { exportFormats } from '../export/formats';
import { encodeLink } from '../link/codec';
import { toFileArticle, toTimelineFile } from '../state/to-timeline-file';
import type { TimelineFile } from '../state/timeline-file';
import { defaultView } from '../state/view-state';
import type { TimelineFormat } from './arguments';
import type { Batch } from './batch';
import { write } from './output';
import { readAll } from './read-all';
import { summariseNotes } from './summarise-notes';

export interface TimelineOptions {
  readonly keywords: readonly string[];
  readonly title: string | null;
  readonly format: TimelineFormat;
}

export async function timeline(
  batches: AsyncIterable<Batch>,
  entry: URL,
  { keywords, title, format }: TimelineOptions,
): Promise<void> {
  const readings = new Map<string, Reading>();
  const notes: Note[] = [];
  for await (const answers of readAll('timeline', batches, entry)) {
    for (const answer of answers) {
      if ('reading' in answer) notes.push(...collect(answer.reading, readings));
      else notes.push(...answer.notes);
    }
  }
  for (const line of summariseNotes(notes)) stderr.write(`dateline: ${line}\n`);
  const file = assemble([...readings.values()], keywords, title ?? 'Timeline');
  const text = render(file, format);
  await write(text.endsWith('\n') ? text : `${text}\n`);
}

/** An article that comes twice counts once. */
function collect(reading: Reading, readings: Map<string, Reading>): readonly Note[] {
  const { id, text } = reading.article;
  const known = readings.get(id);
  if (!known) {
    readings.set(id, reading);
    return reading.notes;
  }
  if (known.article.text === text) return [];
  const message = `The id “${id}” came twice with different texts; the second was left out.`;
  return [{ code: 'same-id', message, file: id }];
}

function assemble(
  readings: readonly Reading[],
  keywords: readonly string[],
  title: string,
): TimelineFile {
  const merged = buildTimeline(readings, { keywords });
  const articles = readings.map(({ article }) =>
    toFileArticle(article, merged.origins[article.id] ?? article.id),
  );
  return toTimelineFile({ title, articles, timeline: merged });
}

/** A timeline too large for a link throws. */
function render(file: TimelineFile, format: TimelineFormat): string {
  if (format !== 'link') return exportFormats.find(({ id }) => id === format)?.write(file) ?? '';
  const fragment = encodeLink({ source: { kind: 'data', file }, view: defaultView });
  if (fragment !== null) return `#${fragment}`;
  throw new Error('The timeline is too large for a link: save it as a file (--format json).');
}
