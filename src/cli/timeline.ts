/** `dateline timeline`: all articles of the input together as one timeline. */
import { stderr } from 'node:process';
import type { Note } from '../base/result';
import { loadLanguageTools } from '../article/language-tools';
import { buildTimeline, readAnew } from '../engine';
import type { Timeline } from '../events/event';
import type { Reading } from '../events/reading';
import { exportFormats } from '../export/formats';
import { encodeLink } from '../link/codec';
import { toFileArticle, toTimelineFile } from '../state/file/to-timeline-file';
import type { TimelineFile } from '../state/file/timeline-file';
import { defaultView } from '../state/view-state';
import type { TimelineFormat } from './arguments';
import type { Batch } from './batch';
import { write } from './output';
import type { MemberTerms } from './pool';
import { readAll } from './read-all';
import { summariseNotes } from './summarise-notes';
import { lentNote } from './work';

export interface TimelineOptions {
  readonly keywords: readonly string[];
  readonly title: string | null;
  readonly format: TimelineFormat;
}

export async function timeline(
  batches: AsyncIterable<Batch>,
  terms: MemberTerms,
  { keywords, title, format }: TimelineOptions,
): Promise<void> {
  const readings = new Map<string, Reading>();
  const notes: Note[] = [];
  await readAll('timeline', batches, terms, async ({ result }) => {
    for (const answer of result) {
      if ('reading' in answer) notes.push(...collect(answer.reading, readings));
      else notes.push(...answer.notes);
    }
  });
  const { merged, dated } = await mergeAll([...readings.values()], keywords);
  notes.push(...dated.flatMap((one) => one.notes));
  for (const line of summariseNotes(notes)) stderr.write(`dateline: ${line}\n`);
  const articles = dated.map(({ article }) =>
    toFileArticle(article, merged.origins[article.id] ?? article.id),
  );
  const file = toTimelineFile({ title: title ?? 'Timeline', articles, timeline: merged });
  const text = render(file, format);
  await write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Articles without a date take that of a copy, wherever in the input it stands; then all are merged. */
async function mergeAll(
  readings: readonly Reading[],
  keywords: readonly string[],
): Promise<{ merged: Timeline; dated: readonly Reading[] }> {
  const merged = buildTimeline(readings, { keywords });
  const lenders = new Map(Object.entries(merged.lenders ?? {}));
  if (lenders.size === 0) return { merged, dated: readings };
  const tools = { ...(await loadLanguageTools()), headlines: 'of-events' } as const;
  const articles = new Map(readings.map(({ article }) => [article.id, article]));
  const dated = readings.map((reading) => {
    const { id, name, language } = reading.article;
    const lender = articles.get(lenders.get(id) ?? '');
    if (!lender?.published) return reading;
    const { value } = lender.published;
    const published = { value, from: 'copy', lender: lender.id } as const;
    const anew = readAnew(reading, { published, language }, tools);
    return { ...anew, notes: [...anew.notes, lentNote(name, lender.name)] };
  });
  return { merged: buildTimeline(dated, { keywords }), dated };
}

/** An article that comes twice counts once; what its own notes say is said when all are there. */
function collect(reading: Reading, readings: Map<string, Reading>): readonly Note[] {
  const { id, text } = reading.article;
  const known = readings.get(id);
  if (!known) {
    readings.set(id, reading);
    return [];
  }
  if (known.article.text === text) return [];
  const message = `The id “${id}” came twice with different texts; the second was left out.`;
  return [{ code: 'same-id', message, file: id }];
}

/** A timeline too large for a link throws. */
function render(file: TimelineFile, format: TimelineFormat): string {
  if (format !== 'link') return exportFormats.find(({ id }) => id === format)?.write(file) ?? '';
  const fragment = encodeLink({ source: { kind: 'data', file }, view: defaultView });
  if (fragment !== null) return `#${fragment}`;
  throw new Error('The timeline is too large for a link: save it as a file (--format json).');
}
