/** The one store of a session: state, and the actions that change it (session.ts says which). */
import { createStore } from 'zustand/vanilla';
import { someOf } from '../base/some-of';
import { isSensible } from './edits/apply-edits';
import { emptyTimeline } from './combine-timelines';
import type { EngineDoor } from './reading/engine-door';
import { keepInStep } from './reading/engine-sync';
import { readByAnother } from './library';
import { openTimeline } from './open-timeline';
import { createReadJobs, tableFile } from './reading/read-jobs';
import { contentOf, putBack, removalIsLast, removeArticle, removed } from './removal';
import type { DatelineActions, DatelineState, DatelineStore, Problem } from './session';
import { createTableMemory, type TableMemory } from './reading/table-memory';
import { defaultView } from './view-state';

/** A session before anything is in it. */
export const emptyState: DatelineState = {
  source: 'own',
  title: '',
  library: [],
  assembled: emptyTimeline,
  opened: emptyTimeline,
  edits: [],
  applied: 0,
  view: defaultView,
  jobs: [],
  problems: [],
  questions: [],
  removal: null,
  assembling: false,
};

/** `door` leads to the engine; `tables` keeps what was chosen for tables, this session's own when left out. */
export function createDatelineStore(
  door: EngineDoor,
  tables: TableMemory = createTableMemory(),
): DatelineStore {
  let counter = 0;
  const store: DatelineStore = createStore<DatelineState & DatelineActions>()((set, get) => ({
    ...emptyState,
    engineVersion: door.version,

    readAllAnew: () =>
      set(({ library }) => ({
        library: library.map((item) =>
          readByAnother(item, door.version) ? { ...item, stale: true } : item,
        ),
      })),
    addFiles: (files) => {
      // The sample has shown what it is for; the reader's own articles do not mix with it.
      if (get().source === 'sample') {
        jobs.cancel();
        set(emptyState);
      }
      jobs.add(files);
    },
    addText: (name, text) => {
      const bytes = new TextEncoder().encode(text);
      const lastModified = Date.now();
      get().addFiles([{ name, lastModified, arrayBuffer: () => Promise.resolve(bytes.buffer) }]);
    },
    cancel: (id) => {
      const names = jobs.cancel(id);
      // Whoever cancels one file has its name before their eyes; of all, most are not listed.
      if (id === undefined && names.length > 0) get().report(cancelled(names));
    },
    removeArticle: (id) => set((state) => removeArticle(state, id)),
    removeAll: () => {
      const before = get();
      before.clear();
      set((after) => removed(before, contentOf(after)));
    },
    putBack: () =>
      set((state) => (state.removal ? { ...putBack(state, state.removal), removal: null } : state)),
    forgetRemoval: () => set({ removal: null }),
    setPublished: (article, published) => get().edit({ kind: 'publish', article, published }),
    setLanguage: (article, language) => get().edit({ kind: 'language', article, language }),
    clear: () => {
      jobs.cancel();
      set(({ source }) => ({ ...emptyState, source }));
    },

    setTitle: (title) => set({ title }),
    setView: (patch) => set(({ view }) => ({ view: { ...view, ...patch } })),
    select: (selection) => set(({ view }) => ({ view: { ...view, selection } })),
    resetFilters: () =>
      set(({ view }) => ({
        view: { ...view, articles: null, statuses: null, names: [], query: '', show: null },
      })),

    edit: (edit) => {
      if (!isSensible(edit)) return false;
      set(({ edits, applied }) => ({
        edits: [...edits.slice(0, applied), edit],
        applied: applied + 1,
      }));
      return true;
    },
    undo: () => {
      if (removalIsLast(get())) get().putBack();
      else set(({ applied }) => ({ applied: Math.max(0, applied - 1) }));
    },
    redo: () => set(({ edits, applied }) => ({ applied: Math.min(edits.length, applied + 1) })),

    report: (problem) => {
      const same = (known: Problem): boolean =>
        known.message === problem.message && known.file === problem.file;
      if (get().problems.some(same)) return;
      set((state) => ({
        problems: [...state.problems, { ...problem, id: `problem-${String(++counter)}` }],
      }));
    },
    answerTable: (key, columns) => {
      const asked = get().questions.filter(({ table }) => table.key === key);
      set((state) => ({ questions: state.questions.filter(({ table }) => table.key !== key) }));
      if (columns) {
        tables.choose(key, columns);
        jobs.add(asked.map(({ file }) => tableFile(file)));
      } else {
        for (const { table } of asked) get().report(leftOut(table.name));
      }
    },
    dismissProblem: (id) =>
      set((state) => ({ problems: state.problems.filter((problem) => problem.id !== id) })),

    open: (file, mode) => {
      if (mode === 'replace') get().clear();
      set((state) => openTimeline(state, file));
    },
  }));
  const jobs = createReadJobs(store, door, tables);
  keepInStep(store, door);
  return store;
}

function leftOut(file: string): Omit<Problem, 'id'> {
  const message = `${file} was left out: nobody said which column holds the text. Drop it again to choose.`;
  return { severity: 'info', code: 'table-left-out', message, file };
}

function cancelled(files: readonly string[]): Omit<Problem, 'id'> {
  const [verb, them] = files.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const message = `Cancelled: ${someOf(files)} ${verb} not read. Drop ${them} again to read ${them}.`;
  return { severity: 'info', code: 'cancelled', message, file: null };
}
