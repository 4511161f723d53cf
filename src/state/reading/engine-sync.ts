/**
 * Keeps what the engine made in step with what the reader chose: articles whose publication date
 * or language was set are read under it, and the timeline is merged anew whenever the readings change.
 */
import type { Document, Published } from '../../intake/document';
import type { PackedReading } from '../../events/packed-reading';
import { articleTerms, isSameDate, type ArticleTerms } from './article-terms';
import { emptyTimeline, withoutArticles } from '../combine-timelines';
import type { EngineDoor } from './engine-door';
import type { LibraryItem, QuotedArticle } from '../library';
import { restBetween, timeOf } from './pace';
import type { DatelineState, DatelineStore, Job } from '../session';
import { workAhead } from '../selectors/work-ahead';

/** While files arrive, least time between two merges: often enough to watch. */
const leastRestMs = 150;

/** Rest after each merge, as a multiple of what it took: however many articles, reading goes before. */
const restShare = 8;

/** What reading must still take for another merge meanwhile to be of use, as a multiple of that merge. */
const leastLeft = 3;

/** Starts keeping in step; the returned function stops. */
export function keepInStep(store: DatelineStore, door: EngineDoor): () => void {
  let changed = true;
  let running = false;
  let stopped = false;
  let merged: readonly PackedReading[] = [];

  const unsubscribe = store.subscribe((state, previous) => {
    const moved =
      state.library !== previous.library ||
      // A copy may lend its date to others.
      state.assembled !== previous.assembled ||
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
        const before = store.getState().library.length;
        const spent = await timeOf(step);
        const rested = await timeOf(() =>
          restWhileReading(store, Math.max(leastRestMs, restShare * spent)),
        );
        const { library, jobs } = store.getState();
        const coming = jobs.reduce((sum, job) => sum + articlesToCome(job), 0);
        const left = coming * ((spent + rested) / (library.length - before));
        const next = spent * (library.length / Math.max(1, before));
        // It would hold up the last files, and they would have it done again. Of the first few
        // articles, no merge tells how long one of many takes.
        const soonDone = coming < library.length && left < leastLeft * next;
        if (soonDone) await restWhileReading(store, 2 * left);
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
      const fresh = new Map(await Promise.all(outdated.map((task) => refresh(task, door))));
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
    await restBetween(workAhead({ ...store.getState(), assembled }));
    // What was taken out meanwhile, or belongs to a session that was left, is not shown once more.
    store.setState(({ library }) => ({
      assembled: withoutArticles(assembled, gone(readings, library)),
    }));
  }

  void run();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** As many as a file has told so far for what is done of it; one, as most hold, of a file that has told none. */
function articlesToCome({ articles, done }: Job): number {
  return articles === 0 || done === 0 ? 1 : (articles * (1 - done)) / done;
}

interface Outdated extends ArticleTerms {
  readonly item: LibraryItem;
}

/** Articles that were read under other terms than those wanted. Quotes alone cannot be read anew. */
function outdatedItems(state: DatelineState): readonly Outdated[] {
  const termsOf = articleTerms(state);
  return state.library.flatMap((item): readonly Outdated[] => {
    const terms = termsOf(item);
    if (item.kind === 'quotes') {
      const same = isSameDate(terms.published, item.article.published) && terms.language === null;
      return same || item.article.text === null ? [] : [{ item, ...terms, language: null }];
    }
    const { published, language } = item.reading.article;
    const same = isSameDate(terms.published, published) && terms.language === language;
    return same && !item.stale ? [] : [{ item, ...terms }];
  });
}

async function refresh(
  { item, published, language }: Outdated,
  door: EngineDoor,
): Promise<readonly [LibraryItem, LibraryItem]> {
  if (item.kind === 'reading') {
    const terms = { published, language: language ?? item.detected };
    const { kind, id, arrival, stated, detected } = item;
    const reading = await door.readAnew(item.reading, terms);
    return [item, { kind, id, arrival, reading, stated, detected, engine: door.version }];
  }
  const reading = await door.interpret(documentOf(item.article, published));
  const { id, arrival } = item;
  const found = { stated: item.article.published, detected: reading.article.language };
  return [item, { kind: 'reading', id, arrival, reading, engine: door.version, ...found }];
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

function readingsOf({ library }: DatelineState): readonly PackedReading[] {
  return library.flatMap((item) => (item.kind === 'reading' ? [item.reading] : []));
}

/** Ids of articles that were read and are no longer in the library. */
function gone(
  readings: readonly PackedReading[],
  library: readonly LibraryItem[],
): ReadonlySet<string> {
  const left = new Set(readings.map(({ article }) => article.id));
  for (const { id } of library) left.delete(id);
  return left;
}

function sameReadings(a: readonly PackedReading[], b: readonly PackedReading[]): boolean {
  return a.length === b.length && a.every((reading, i) => reading === b[i]);
}

/** Waits so long, or until the last file is read. */
function restWhileReading(store: DatelineStore, ms: number): Promise<void> {
  if (store.getState().jobs.length === 0) return Promise.resolve();
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
