/**
 * Keeps what the engine made in step with what the reader chose: articles whose publication date
 * was set are read under it, and the timeline is merged anew whenever the readings change.
 */
import type { Published } from '../intake/document';
import type { Reading } from '../events/reading';
import { emptyTimeline } from './combine-timelines';
import type { EngineDoor } from './engine-door';
import type { LibraryItem } from './library';
import { selectEdits } from './selectors';
import type { DatelineState, DatelineStore } from './session';

type ReadItem = LibraryItem & { kind: 'reading' };

/** While files arrive, time between two merges: often enough to watch, seldom enough to read on. */
const mergeEveryMs = 150;

/** Starts keeping in step; the returned function stops. */
export function keepInStep(store: DatelineStore, door: EngineDoor): () => void {
  let running = false;
  let stopped = false;
  let merged: readonly Reading[] = [];

  const unsubscribe = store.subscribe((state, previous) => {
    const moved =
      state.library !== previous.library ||
      state.edits !== previous.edits ||
      state.applied !== previous.applied;
    if (moved && !running) void run();
  });

  async function run(): Promise<void> {
    running = true;
    try {
      while (!stopped && (await step())) {
        if (store.getState().jobs.length > 0) await delay(mergeEveryMs);
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
    }
  }

  /** Whether there was anything to do. */
  async function step(): Promise<boolean> {
    const outdated = outdatedReadings(store.getState());
    if (outdated.length > 0) {
      store.setState({ assembling: true });
      const fresh = await Promise.all(
        outdated.map(async ({ item, wanted }) => ({
          before: item.reading,
          after: await door.republish(item.reading, wanted),
        })),
      );
      const replaced = new Map(fresh.map(({ before, after }) => [before, after]));
      store.setState(({ library }) => ({
        library: library.map((item) => {
          const reading = item.kind === 'reading' ? replaced.get(item.reading) : undefined;
          return item.kind === 'reading' && reading ? { ...item, reading } : item;
        }),
      }));
      return true;
    }
    const readings = readingsOf(store.getState());
    if (sameReadings(readings, merged)) {
      if (store.getState().assembling) store.setState({ assembling: false });
      return false;
    }
    store.setState({ assembling: true });
    const assembled = readings.length === 0 ? emptyTimeline : await door.assemble(readings);
    merged = readings;
    store.setState({ assembled });
    return true;
  }

  void run();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** The date an article is to be read under: the last one set, or what it states. */
export function wantedDate(
  edits: ReturnType<typeof selectEdits>,
  article: string,
  stated: Published | null,
): Published | null {
  const last = edits.findLast((edit) => edit.kind === 'publish' && edit.article === article);
  const value = last?.kind === 'publish' ? last.published : null;
  return value === null ? stated : { value, from: 'given' };
}

function outdatedReadings(
  state: DatelineState,
): readonly { item: ReadItem; wanted: Published | null }[] {
  const edits = selectEdits(state);
  return state.library.flatMap((item) => {
    if (item.kind !== 'reading') return [];
    const wanted = wantedDate(edits, item.id, item.stated);
    const { published } = item.reading.article;
    const same = wanted?.value === published?.value && wanted?.from === published?.from;
    return same ? [] : [{ item, wanted }];
  });
}

function readingsOf({ library }: DatelineState): readonly Reading[] {
  return library.flatMap((item) => (item.kind === 'reading' ? [item.reading] : []));
}

function sameReadings(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.length === b.length && a.every((reading, i) => reading === b[i]);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
