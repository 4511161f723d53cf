/** Sessions in the browser's database: saved piece by piece, restored as far as they are sound. */
import type { Note } from '../base/result';
import type { LibraryItem } from '../state/library';
import { articlesOf, type Database } from './database';
import { fromRecords, toRecord, type SavedFields } from './saved-session';
import { decodeArticle, type StoredArticle } from './stored-article';

/** Articles in one step: as many as are copied in a moment, because the page must move. */
const batch = 50;

/** Remembers what of a slot is saved already, so that a change costs what changed. */
export class SessionStore {
  private readonly database: Database;
  private readonly engine: string;
  /** Null while nothing may be saved: what stands there is not understood. */
  private slot: string | null = null;
  private saved = new Map<string, LibraryItem>();

  /** `engine` is the version of the one at work here. */
  constructor(database: Database, engine: string) {
    this.database = database;
    this.engine = engine;
  }

  /**
   * Null when nothing was ever saved there. Later saves go to this slot, unless a newer page has
   * written it: that stays as it is.
   */
  async restore(slot: string): Promise<{ state: SavedFields; notes: readonly Note[] } | null> {
    this.slot = null;
    this.saved = new Map();
    const session = await this.database.get('sessions', slot);
    if (session === undefined) {
      this.slot = slot;
      return null;
    }
    const restored = fromRecords(session, await this.readArticles(slot));
    this.saved = new Map(restored.state.library.map((item) => [item.id, item]));
    const newer = restored.notes.some((note) => note.code === 'newer-version');
    if (!newer) this.slot = slot;
    return restored;
  }

  /**
   * Articles first, then the session that names them, then what it no longer names goes: whatever
   * interrupts it, the slot holds a whole session.
   */
  async save(state: SavedFields): Promise<void> {
    const { slot, saved } = this;
    if (slot === null) return;
    const changed = state.library.filter((item) => saved.get(item.id) !== item);
    for (let i = 0; i < changed.length; i += batch) {
      const items = changed.slice(i, i + batch);
      const { store, done } = this.database.transaction('articles', 'readwrite');
      for (const item of items) {
        // Quoted articles stand in the session's record. A request that fails ends the
        // transaction, which `done` tells.
        if (item.kind !== 'reading') continue;
        const { reading, stated, detected, engine } = item;
        const record: StoredArticle = {
          reading,
          stated,
          detected,
          ...(engine !== undefined && { engine }),
        };
        void store.put(record, [slot, item.id]);
      }
      await done;
      for (const item of items) saved.set(item.id, item);
    }
    await this.database.put('sessions', { ...toRecord(state), savedAt: Date.now() }, slot);
    await this.forgetAllBut(state.library, slot, saved);
  }

  /** Of the sessions that links have opened, only the latest are kept, and the one that is open. */
  async forgetOldLinks(kept: number): Promise<void> {
    const links = IDBKeyRange.bound('link:', 'link:\uffff');
    const slots = await this.database.getAllKeys('sessions', links);
    if (slots.length <= kept) return;
    const sessions = await this.database.getAll('sessions', links);
    const oldest = slots
      .map((slot, i) => ({ slot, savedAt: savedAtOf(sessions[i]) }))
      .sort((a, b) => b.savedAt - a.savedAt)
      .slice(kept);
    for (const { slot } of oldest) {
      if (slot === this.slot) continue;
      await this.database.delete('articles', articlesOf(slot));
      await this.database.delete('sessions', slot);
    }
  }

  private async forgetAllBut(
    library: readonly LibraryItem[],
    slot: string,
    saved: Map<string, LibraryItem>,
  ): Promise<void> {
    const here = new Set(library.map((item) => item.id));
    const gone = [...saved.keys()].filter((id) => !here.has(id));
    if (gone.length === 0) return;
    const { store, done } = this.database.transaction('articles', 'readwrite');
    for (const id of gone) void store.delete([slot, id]);
    await done;
    for (const id of gone) saved.delete(id);
  }

  private async readArticles(slot: string): Promise<readonly (StoredArticle | null)[]> {
    const articles: (StoredArticle | null)[] = [];
    let range = articlesOf(slot);
    for (;;) {
      const keys = await this.database.getAllKeys('articles', range, batch);
      const last = keys.at(-1);
      if (!last) return articles;
      const stored = await this.database.getAll('articles', range, batch);
      articles.push(...stored.map((article) => decodeArticle(article, this.engine)));
      range = IDBKeyRange.bound(last, [slot, '\uffff'], true);
    }
  }
}

function savedAtOf(session: unknown): number {
  const known = typeof session === 'object' && session !== null && 'savedAt' in session;
  return known && typeof session.savedAt === 'number' ? session.savedAt : 0;
}
