/**
 * Opens the session that the address asks for, saves what changes, and keeps the address in step
 * with the view. The reader's own articles, the sample and each link have a slot of their own, so
 * that opening a link never costs anybody their articles.
 */
import type { Note } from '../base/result';
import type { ReadableFile } from '../state/reading/engine-door';
import type { DatelineState, DatelineStore } from '../state/session';
import { emptyState } from '../state/store';
import { defaultView } from '../state/view-state';
import type { AddressBar } from './address-bar';
import { debounce } from './debounce';
import { joinSessions } from './join-sessions';
import { fragmentOf, ownPlace, placeOf, type Place } from './places';
import type { SavedFields } from './saved-session';
import type { SessionStore } from './session-store';

/** After the last change, so that a slider or a drop of many files is saved once. */
const saveAfterMs = 150;

/** While ten thousand files arrive there is no quiet moment, and yet some of them should be kept. */
const saveAtLatestMs = 10_000;

/** Browsers refuse more than about three changes of address a second. */
const addressAfterMs = 350;

/** As many opened links as a person may want to come back to. */
const linksKept = 30;

export interface KeeperParts {
  readonly store: DatelineStore;
  /** Null when the browser keeps nothing. */
  readonly sessions: SessionStore | null;
  readonly address: AddressBar;
  readonly fetchSample: () => Promise<readonly ReadableFile[]>;
}

export interface SessionKeeper {
  /** Goes to the sample, as its link would. */
  openSample(): void;
  /** Saves at once what is not yet saved, and writes the address. */
  flush(): Promise<void>;
}

/** Resolves when the first session is open. */
export async function keepSession(parts: KeeperParts): Promise<SessionKeeper> {
  const { store, sessions, address, fetchSample } = parts;
  let place: Place = ownPlace;
  let followed = address.read();
  let opening = true;
  let saving: Promise<void> = Promise.resolve();
  /** Sessions are opened one after the other, should the reader be faster than the database. */
  let last: Promise<void> = Promise.resolve();

  const save = debounce(saveAfterMs, saveAtLatestMs, () => {
    // As it is now: what comes next may be another session.
    const state = store.getState();
    saving = saving
      .then(async () => {
        await sessions?.save(state);
      })
      .catch((error: unknown) => report([notSaved(error)]));
  });
  const writeAddress = debounce(addressAfterMs, 4 * addressAfterMs, () => {
    const fragment = fragmentOf(place, store.getState().view);
    // Another address than the one followed: the browser is about to tell of a link just opened.
    if (fragment === null || address.read() !== followed) return;
    address.replace(fragment);
    followed = fragment;
  });

  function report(notes: readonly Note[]): void {
    for (const note of notes) {
      store.getState().report({ severity: 'warning', file: note.file ?? null, ...note });
    }
  }

  async function flush(): Promise<void> {
    writeAddress.now();
    save.now();
    await saving;
  }

  /** The stored session of a place; null when nothing was kept there. */
  async function restore(slot: string): Promise<Awaited<ReturnType<SessionStore['restore']>>> {
    try {
      return (await sessions?.restore(slot)) ?? null;
    } catch (error) {
      report([notRestored(error)]);
      return null;
    }
  }

  /** Files may be dropped while it is being opened: they come after what was kept there. */
  async function open(next: Place, notes: readonly Note[]): Promise<void> {
    opening = true;
    writeAddress.cancel();
    const saved = flush();
    store.getState().clear();
    place = next;
    await saved;
    const stored = await restore(place.slot);
    const kept = stored?.state ?? emptyState;
    report(notes);
    if (place.link?.kind === 'sample') return openSample(kept);
    if (hasBegun(store.getState())) {
      store.setState((state) => ({ ...joinSessions(kept, state), view: kept.view }));
    } else {
      const { title, library, opened, edits, applied, view } = kept;
      store.setState({ title, library, opened, edits, applied, view });
    }
    if (place.link && kept.library.length === 0) store.getState().open(place.link.file, 'merge');
    report(stored?.notes ?? []);
    finish(place.link === null ? 'own' : 'link');
  }

  /** Its articles are read anew, as the page may have learned since; the reader's edits hold. */
  async function openSample({ title, edits, applied }: SavedFields): Promise<void> {
    const files = await fetchSample().catch(() => null);
    // It does not mix with the articles of a reader who did not wait for it.
    if (hasBegun(store.getState())) return comeHome();
    store.setState({ source: 'own', title, edits, applied });
    if (files) store.getState().addFiles(files);
    else report([sampleUnreachable]);
    finish('sample');
  }

  /** The sample has given way to the reader's own articles: those kept earlier join them. */
  async function comeHome(): Promise<void> {
    place = ownPlace;
    const stored = await restore(place.slot);
    if (stored) store.setState((state) => joinSessions(stored.state, state));
    report(stored?.notes ?? []);
    finish('own');
  }

  function finish(source: DatelineState['source']): void {
    if (place.view) store.getState().setView(place.view);
    store.setState({ source });
    opening = false;
    save.soon();
    writeAddress.soon();
  }

  function onChange(state: DatelineState, previous: DatelineState): void {
    if (opening) return;
    if (state.source === 'own' && previous.source !== 'own') {
      opening = true;
      save.cancel();
      last = last.then(comeHome);
      return;
    }
    if (state.view !== previous.view) writeAddress.soon();
    if (keptFields.some((field) => state[field] !== previous[field])) save.soon();
  }

  const follow = (): Promise<void> => {
    followed = address.read();
    const { place: asked, notes } = placeOf(followed);
    return (last = last.then(() => open(asked, notes)));
  };

  // Listening first: the reader may open a link while the first session is still being opened.
  address.listen(() => void follow());
  await follow();
  store.subscribe(onChange);
  // Of no use to what is open now, and no harm if it fails.
  sessions?.forgetOldLinks(linksKept).catch(() => undefined);
  return {
    openSample() {
      const fragment = fragmentOf({ ...ownPlace, link: { kind: 'sample' } }, defaultView);
      if (fragment === null || address.read() === fragment) void follow();
      else address.open(fragment);
    },
    flush,
  };
}

/** Whether there are articles in it, or soon will be. */
function hasBegun({ library, jobs }: DatelineState): boolean {
  return library.length > 0 || jobs.length > 0;
}

const keptFields = ['title', 'library', 'opened', 'edits', 'applied', 'view'] as const;

const sampleUnreachable: Note = {
  code: 'sample-unreachable',
  message: 'The sample could not be loaded. Check the connection and try again.',
};

function notSaved(error: unknown): Note {
  return {
    code: 'not-saved',
    message: `This browser could not keep the timeline (${messageOf(error)}). Export it as a file before you close the page.`,
  };
}

function notRestored(error: unknown): Note {
  return {
    code: 'not-restored',
    message: `What was kept in this browser could not be opened (${messageOf(error)}). It is left as it is.`,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
