/**
 * Keeps what the engine made in step with what the reader chose: articles whose publication date
 * was set are read under it, and the timeline is merged anew whenever the readings change.
 */
import type { Document, Published } from '../intake/document';
import type { Reading } from '../events/reading';
import { emptyTimeline, withoutArticles } from './combine-timelines';
import type { EngineDoor } from './engine-door';
import type { LibraryItem, QuotedArticle } from './library';
import { timeOf } from './pace';
import { selectEdits } from './selectors';
import type { DatelineState, DatelineStore } from './session';

/** While files arrive, least time between two merges: often enough to watch. */
const leastRestMs = 150;

/** Rest after each merge, as a multiple of what it took: however many articles, reading goes on. */
const restShare = 3;

/** Starts keeping in step; the returned function stops. */
export function keepInStep(store: DatelineStore, door: EngineDoor): () => void {
  let changed = true;
  let running = false;
  let stopped = false;
  let merged: readonly Reading[] = [];

  const unsubscribe = store.subscribe((state, previous) => {
    const moved =
      state.library !== previous.library ||
      state.edits !== previous.edits ||
      state.applied !== previous.applied;
    if (!moved) return;
    changed = true;
    if (!running) void run();
  });

  async function run(): Promise<void> {
    running = true;
    try {
      // Not from within the change that called for it: others are still being told of that.
      await Promise.resolve();
      while (changed && !stopped) {
        changed = false;
        const spent = await timeOf(step);
        if (store.getState().jobs.length > 0) {
          await restWhileReading(store, Math.max(leastRestMs, restShare * spent));
        }
      }
    } catch (error) {
      store.getState().report({
        severity: 'error',
        code: 'engine-failed',
        message: `The timeline could not be brought up to date (${messageOf(error)}). Reload the page; your articles are kept.`,
        file: null,
      });
    } finally {
      running = false;
      if (store.getState().assembling) store.setState({ assembling: false });
    }
  }

  async function step(): Promise<void> {
    const outdated = outdatedItems(store.getState());
    if (outdated.length > 0) {
      store.setState({ assembling: true });
      const fresh = new Map(await Promise.all(outdated.map((task) => readAnew(task, door))));
      store.setState(({ library, opened }) => ({
        library: library.map((item) => fresh.get(item) ?? item),
        opened: withoutArticles(opened, new Set([...fresh.values()].map(({ id }) => id))),
      }));
      return;
    }
    const readings = readingsOf(store.getState());
    if (sameReadings(readings, merged)) return;
    store.setState({ assembling: true });
    const assembled = readings.length === 0 ? emptyTimeline : await door.assemble(readings);
    merged = readings;
    store.setState({ assembled });
  }

  void run();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** The date an article is to be read under: the last one set, or what it states. */
function wantedDate(
  edits: ReturnType<typeof selectEdits>,
  article: string,
  stated: Published | null,
): Published | null {
  const last = edits.findLast((edit) => edit.kind === 'publish' && edit.article === article);
  const value = last?.kind === 'publish' ? last.published : null;
  return value === null ? stated : { value, from: 'given' };
}

interface Outdated {
  readonly item: LibraryItem;
  readonly wanted: Published | null;
}

/** Articles that were read under another date than the one wanted. Quotes alone cannot be read anew. */
function outdatedItems(state: DatelineState): readonly Outdated[] {
  const edits = selectEdits(state);
  return state.library.flatMap((item) => {
    const stated = item.kind === 'reading' ? item.stated : item.article.published;
    const now = item.kind === 'reading' ? item.reading.article.published : stated;
    const wanted = wantedDate(edits, item.id, stated);
    const same = wanted?.value === now?.value && wanted?.from === now?.from;
    return same || (item.kind === 'quotes' && item.article.text === null) ? [] : [{ item, wanted }];
  });
}

async function readAnew(
  { item, wanted }: Outdated,
  door: EngineDoor,
): Promise<readonly [LibraryItem, LibraryItem]> {
  if (item.kind === 'reading') {
    return [item, { ...item, reading: await door.republish(item.reading, wanted) }];
  }
  const reading = await door.interpret(documentOf(item.article, wanted));
  const { id, arrival } = item;
  return [item, { kind: 'reading', id, arrival, reading, stated: item.article.published }];
}

function documentOf(article: QuotedArticle, published: Published | null): Document {
  const { id, name, title, outlet, url, text } = article;
  const metadata = {
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(url !== null && { url }),
    ...(published && { published }),
  };
  const body = { kind: 'text', text: text ?? '' } as const;
  return { id, name: name ?? title ?? id, format: 'txt', metadata, body };
}

function readingsOf({ library }: DatelineState): readonly Reading[] {
  return library.flatMap((item) => (item.kind === 'reading' ? [item.reading] : []));
}

function sameReadings(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.length === b.length && a.every((reading, i) => reading === b[i]);
}

/** Waits so long, or until the last file is read. */
function restWhileReading(store: DatelineStore, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(done, ms);
    const unsubscribe = store.subscribe(({ jobs }) => {
      if (jobs.length === 0) done();
    });
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
