/**
 * Files become jobs, jobs become articles in the library. What arrives is put into the state in
 * batches, so that ten thousand files do not redraw the page ten thousand times.
 */
import type { Note } from '../../base/result';
import type { SourceFile } from '../../intake/document';
import type { EngineDoor, ReadableFile, ReadOutcome, Stage } from './engine-door';
import { nextArrival, type LibraryItem } from '../library';
import { noonOf } from './local-day';
import { timeOf } from './pace';
import type { DatelineStore, Job, Problem, Severity } from '../session';
import type { TableMemory } from './table-memory';

/** Least time between two batches; what the last file brings is shown at once. */
const leastBatchMs = 200;

/** Time between two batches, as a multiple of what showing one takes: the page stays free for more. */
const batchShare = 20;

export interface ReadJobs {
  add(files: readonly ReadableFile[]): void;
  /** One job, or all of them; gives the names of the files that are not read now. */
  cancel(id?: string): readonly string[];
}

interface Queued {
  job: Job;
  readonly file: ReadableFile;
  readonly arrival: number;
  /** Null while it waits. */
  abort: AbortController | null;
}

interface Arrived {
  readonly file: string;
  readonly arrival: number;
  readonly outcome: ReadOutcome;
}

export function createReadJobs(
  store: DatelineStore,
  door: EngineDoor,
  tables: TableMemory,
): ReadJobs {
  /** In order of arrival: those read now, and those that wait. */
  const jobs = new Map<string, Queued>();
  const waiting: Queued[] = [];
  let reading = 0;
  let arrived: Arrived[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Milliseconds that showing the last batch took. */
  let spent = 0;
  let counter = 0;
  let arrivals = 0;

  function publish(): void {
    const batch = arrived;
    arrived = [];
    const running = Array.from(jobs.values(), ({ job }) => job);
    const { open, report, library } = store.getState();
    const { items, notes } = addReadings(library, batch, door.version);
    const known = tables.known();
    const questions = batch.flatMap(({ outcome }) => outcome.questions ?? []);
    const asked = questions.filter(({ table }) => !(table.key in known));
    store.setState(({ questions }) => ({
      jobs: running,
      library: items,
      questions: [...questions, ...asked],
    }));
    // Answered while its reader was still asking.
    add(questions.flatMap(({ table, file }) => (table.key in known ? [tableFile(file)] : [])));
    for (const note of notes) report(asProblem(note, 'info'));
    for (const { file, outcome } of batch) {
      for (const problem of problemsOf(outcome, file)) report(problem);
      for (const timeline of outcome.timelines) open(timeline, 'merge');
    }
  }

  function publishSoon(): void {
    if (jobs.size === 0) publishNow();
    else timer ??= setTimeout(publishNow, Math.max(leastBatchMs, batchShare * spent));
  }

  function publishNow(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    void timeOf(publish).then((ms) => (spent = ms));
  }

  async function run(queued: Queued): Promise<void> {
    const { file, arrival } = queued;
    const { id } = queued.job;
    const abort = new AbortController();
    queued.abort = abort;
    const onProgress = (stage: Stage, done: number): void => {
      if (!jobs.has(id)) return;
      queued.job = { ...queued.job, stage, done };
      publishSoon();
    };
    const onRead = (outcome: ReadOutcome, place: number): void => {
      if (abort.signal.aborted) return;
      arrived.push({ file: file.name, arrival: arrival + place, outcome });
      const articles = queued.job.articles + outcome.readings.length;
      queued.job = { ...queued.job, articles };
      publishSoon();
    };
    try {
      const reports = { onProgress, onRead };
      onRead(await door.read(file, reports, abort.signal, tables.known()), 0);
    } catch (error) {
      onRead(failed(file, error), 0);
    } finally {
      jobs.delete(id);
      reading -= 1;
      readNext();
      publishSoon();
    }
  }

  /** As many as the door has use for: ten thousand begun at once would keep the page busy. */
  function readNext(): void {
    while (reading < door.atOnce) {
      const next = waiting.shift();
      if (!next) return;
      if (!jobs.has(next.job.id)) continue;
      reading += 1;
      void run(next);
    }
  }

  function add(files: readonly ReadableFile[]): void {
    const { library } = store.getState();
    for (const file of files) {
      arrivals = Math.max(arrivals + 1, nextArrival(library));
      const job: Job = {
        id: `job-${String(++counter)}`,
        name: file.name,
        stage: 'waiting',
        done: 0,
        articles: 0,
      };
      const queued: Queued = { job, file, arrival: arrivals, abort: null };
      jobs.set(job.id, queued);
      waiting.push(queued);
    }
    readNext();
  }

  return {
    add(files) {
      add(files);
      publishNow();
    },
    cancel(id) {
      const cancelled = [...jobs].filter(([known]) => id === undefined || id === known);
      for (const [known, { abort }] of cancelled) {
        jobs.delete(known);
        abort?.abort();
      }
      publishNow();
      return cancelled.map(([, { job }]) => job.name);
    },
  };
}

/** The library with what arrived; an article that is there already is not there twice. */
function addReadings(
  library: readonly LibraryItem[],
  batch: readonly Arrived[],
  engine: string,
): { items: readonly LibraryItem[]; notes: readonly Note[] } {
  const coming = new Set(
    batch.flatMap(({ outcome }) => outcome.readings.map(({ article }) => article.id)),
  );
  /** Those that come, and those that are here of the same articles. */
  const items = new Map(
    library.filter(({ id }) => coming.has(id)).map((item) => [item.id, item] as const),
  );
  const replaced = new Set(items.keys());
  const notes: Note[] = [];
  for (const { arrival, outcome } of batch) {
    for (const reading of outcome.readings) {
      const { id, name, published, language } = reading.article;
      const known = items.get(id);
      if (known?.kind === 'reading') {
        notes.push(alreadyHere(name, known.reading.article.name));
        // Of two copies of a text the one that says when it was published knows more.
        if (known.stated !== null || published === null) continue;
      }
      const place = known?.arrival ?? arrival;
      const found = { stated: published, detected: language };
      items.set(id, { kind: 'reading', id, arrival: place, reading, engine, ...found });
    }
  }
  if (items.size === 0) return { items: library, notes };
  const others = replaced.size > 0 ? library.filter(({ id }) => !replaced.has(id)) : library;
  return { items: [...others, ...items.values()].sort((a, b) => a.arrival - b.arrival), notes };
}

function alreadyHere(name: string, known: string): Note {
  const message =
    name === known
      ? `${name} is here already, so it counts once.`
      : `${name} has the same text as ${known}, so it counts once.`;
  return { code: 'already-here', message, file: name };
}

/** A table, out of an archive too, as a file to be read once its columns are known. */
export function tableFile({ name, bytes, savedOn }: SourceFile): ReadableFile {
  const lastModified = savedOn === undefined ? {} : { lastModified: noonOf(savedOn) };
  return { name, ...lastModified, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

function failed(file: ReadableFile, error: unknown): ReadOutcome {
  const reason = error instanceof Error ? error.message : String(error);
  const note: Note = {
    code: 'unreadable-file',
    message: `${file.name} could not be read (${reason}). Drop it again, or paste its text.`,
    file: file.name,
  };
  return { readings: [], timelines: [], notes: [note] };
}

/** A file that gave nothing is an error; what is missing from one that gave something, a warning. */
function problemsOf(outcome: ReadOutcome, file: string): readonly Omit<Problem, 'id'>[] {
  const { readings, timelines, notes } = outcome;
  const severity = readings.length + timelines.length > 0 ? 'warning' : 'error';
  return notes.map((note) => asProblem({ file, ...note }, severity));
}

function asProblem(note: Note, severity: Severity): Omit<Problem, 'id'> {
  return { file: null, ...note, severity };
}
