import { describe, expect, it } from 'vitest';
import { packReading } from '../../../src/events/packed-reading';
import { addSentence } from '../../../src/state/edits/add-sentence';
import { readingOf } from '../../../src/state/selectors/article-summaries';
import type { EngineDoor, ReadableFile, ReadOutcome } from '../../../src/state/reading/engine-door';
import { selectArticles, selectLeftOut } from '../../../src/state/selectors/article-selectors';
import {
  selectAllEvents,
  selectCanUndo,
  selectUndated,
} from '../../../src/state/selectors/event-selectors';
import type { DatelineState, DatelineStore } from '../../../src/state/session';
import { createDatelineStore } from '../../../src/state/store';
import { toTimelineFile } from '../../../src/state/file/to-timeline-file';
import { directDoor, textFile } from './direct-door';
import { makeEvent, makeReading, makeTimeline } from './make-timeline';
import { isSettled, until } from './until';

const harbour = textFile(
  'harbour.txt',
  'A bridge turns ninety\n\nThe harbour bridge was opened in 1932 by the governor. On Sunday Mayor Ida Marsh visited the bridge.\n',
);
const tunnel = textFile(
  'tunnel.txt',
  'Under the river\n\nWorkers finished the tunnel under the river in 1843.\n',
);

/** Of an article of an opened file. */
const nothingKnown = {
  name: null,
  title: null,
  outlet: null,
  url: null,
  published: null,
  text: null,
} as const;

async function storeWith(...files: readonly ReadableFile[]): Promise<DatelineStore> {
  const store = createDatelineStore(directDoor());
  store.getState().addFiles(files);
  await until(store, (state) => isSettled(state) && state.library.length > 0);
  return store;
}

function dates(state: DatelineState): readonly string[] {
  return [...new Set(selectAllEvents(state).map((event) => event.date.edtf))];
}

describe('files', () => {
  it('become articles and events', async () => {
    const store = await storeWith(harbour, tunnel);
    expect(selectArticles(store.getState()).map(({ name }) => name)).toEqual([
      'harbour.txt',
      'tunnel.txt',
    ]);
    expect(dates(store.getState())).toEqual(['1843', '1932']);
    expect(store.getState().problems).toEqual([]);
  });

  it('that were cleared while they were merged are not told of again', async () => {
    const door = directDoor();
    let goOn: () => void = () => undefined;
    const asked = new Promise<void>((begun) => {
      const held = new Promise<void>((resolve) => (goOn = resolve));
      door.assemble = async (readings) => {
        const timeline = await directDoor().assemble(readings);
        begun();
        await held;
        return timeline;
      };
    });
    const store = createDatelineStore(door);
    store.getState().addFiles([harbour]);
    await asked;
    store.getState().clear();
    const told: (readonly string[])[] = [];
    store.subscribe((state) => told.push(dates(state)));
    goOn();
    await until(store, () => told.length > 0);
    expect(told.flat()).toEqual([]);
  });

  it('stand in the order of the drop, whichever is read first', async () => {
    const door = directDoor();
    const slow: EngineDoor = {
      ...door,
      async read(file, ...rest) {
        const outcome = await door.read(file, ...rest);
        if (file.name === 'harbour.txt') await tunnelIsThere;
        return outcome;
      },
    };
    const store = createDatelineStore(slow);
    const tunnelIsThere = until(store, ({ library }) => library.length === 1);
    store.getState().addFiles([harbour, tunnel]);
    const { library } = await until(store, (state) => state.library.length === 2);
    expect(library.map((item) => item.kind === 'reading' && item.reading.article.name)).toEqual([
      'harbour.txt',
      'tunnel.txt',
    ]);
  });

  it('count once when they hold the same text, and the reader is told', async () => {
    const store = await storeWith(harbour);
    store.getState().addFiles([{ ...harbour, name: 'copy.txt' }]);
    const { library, problems } = await until(store, (state) => state.problems.length > 0);
    expect(library).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'info', code: 'already-here', file: 'copy.txt' }]);
  });

  it('that cannot be read give a note and cost nothing else', async () => {
    const broken: ReadableFile = {
      name: 'broken.txt',
      arrayBuffer: () => Promise.reject(new Error('The disk is gone')),
    };
    const store = await storeWith(broken, tunnel);
    expect(dates(store.getState())).toEqual(['1843']);
    expect(store.getState().problems).toMatchObject([
      { severity: 'error', file: 'broken.txt', message: expect.stringContaining('disk is gone') },
    ]);
  });

  it('that are cancelled leave nothing behind', async () => {
    let finish: (outcome: ReadOutcome) => void = () => undefined;
    const hanging: EngineDoor = {
      ...directDoor(),
      read: () => new Promise((resolve) => (finish = resolve)),
    };
    const store = createDatelineStore(hanging);
    store.getState().addFiles([harbour]);
    const [job] = store.getState().jobs;
    expect(job).toMatchObject({ name: 'harbour.txt', stage: 'waiting' });
    store.getState().cancel(job?.id);
    await until(store, ({ jobs }) => jobs.length === 0);
    finish({
      readings: [packReading(makeReading('late', 'Too late'))],
      timelines: [],
      notes: [],
    });
    await Promise.resolve();
    expect(store.getState()).toMatchObject({ library: [], jobs: [], problems: [] });
  });

  it('that are cancelled all at once are named in one note', async () => {
    const hanging: EngineDoor = { ...directDoor(), read: () => new Promise(() => undefined) };
    const store = createDatelineStore(hanging);
    store
      .getState()
      .addFiles(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => textFile(name, '')));
    store.getState().cancel();
    await until(store, ({ jobs }) => jobs.length === 0);
    const message =
      'Cancelled: a, b, c, d, e, and 2 more were not read. Drop them again to read them.';
    expect(store.getState().problems).toMatchObject([{ severity: 'info', message }]);
    store.getState().cancel();
    expect(store.getState().problems).toHaveLength(1);
  });

  it('can be pasted text', async () => {
    const store = createDatelineStore(directDoor());
    store
      .getState()
      .addText('Pasted text', 'A fire\n\nThe archive of the town burned down in 1702.');
    await until(store, (state) => isSettled(state) && state.library.length === 1);
    expect(dates(store.getState())).toEqual(['1702']);
  });

  it('that are saved timelines open beside what is here', async () => {
    const saved = {
      format: 'dateline',
      version: 1,
      title: 'Bridges',
      articles: [{ id: 'x', title: 'Old bridges' }],
      events: [
        {
          id: 'x:0-4',
          title: 'First bridge',
          date: { edtf: '1209' },
          sources: [{ article: 'x', start: 0, end: 4, quote: 'Once', mention: 'x:0-4' }],
        },
      ],
    };
    const store = await storeWith(harbour, textFile('old.dateline.json', JSON.stringify(saved)));
    await until(store, (state) => state.library.length === 2);
    expect(dates(store.getState())).toEqual(['1209', '1932']);
    expect(store.getState().title).toBe('Bridges');
  });
});

describe('a publication date', () => {
  it('places what hung on it, and undo takes it back', async () => {
    const store = await storeWith(harbour);
    const [article] = selectArticles(store.getState());
    const before = selectUndated(store.getState()).length;
    expect(before).toBeGreaterThan(0);

    expect(store.getState().setPublished(article?.id ?? '', '2025-04-21')).toBe(true);
    await until(store, (state) => dates(state).includes('2025-04-20'));
    expect(selectArticles(store.getState())[0]?.published).toEqual({
      value: '2025-04-21',
      from: 'given',
    });

    store.getState().undo();
    await until(store, (state) => selectUndated(state).length === before);
    expect(dates(store.getState())).toEqual(['1932']);

    store.getState().redo();
    await until(store, (state) => dates(state).includes('2025-04-20'));
  });

  it('that is none is refused', async () => {
    const store = await storeWith(tunnel);
    const [article] = selectArticles(store.getState());
    expect(store.getState().setPublished(article?.id ?? '', 'yesterday')).toBe(false);
    expect(store.getState().edits).toEqual([]);
  });

  it('reads an article of an opened file anew when its text is there', async () => {
    const store = createDatelineStore(directDoor());
    const text = 'A keeper goes\n\nOn Sunday the mayor visited the keeper of the lighthouse.\n';
    store.getState().open(
      {
        format: 'dateline',
        version: 1,
        title: '',
        articles: [
          {
            id: 'k',
            name: null,
            title: 'A keeper goes',
            outlet: null,
            url: null,
            published: null,
            origin: 'k',
            text,
          },
        ],
        events: [],
        undated: [],
        keyDates: [],
        edits: [],
        view: {},
      },
      'merge',
    );
    store.getState().setPublished('k', '2025-04-21');
    await until(store, (state) => dates(state).includes('2025-04-20'));
    expect(store.getState().library).toMatchObject([{ kind: 'reading', id: 'k' }]);
  });
});

describe('a language', () => {
  const siege = textFile(
    'siege.txt',
    'The siege\n\nThe town fell to the army in the spring after the walls had given way, and nobody had thought that possible. Am 12. September 1683 endete die Belagerung der Stadt.\n',
  );

  it('reads the article by the rules of that language, and undo takes it back', async () => {
    const store = await storeWith(siege);
    const [article] = selectArticles(store.getState());
    const before = selectAllEvents(store.getState());
    expect(article).toMatchObject({ language: 'en', detected: 'en' });

    expect(store.getState().setLanguage(article?.id ?? '', 'de')).toBe(true);
    await until(store, (state) => isSettled(state) && dates(state).includes('1683-09-12'));
    expect(selectArticles(store.getState())[0]).toMatchObject({ language: 'de', detected: 'en' });

    store.getState().undo();
    await until(store, (state) => isSettled(state) && !dates(state).includes('1683-09-12'));
    expect(selectAllEvents(store.getState())).toEqual(before);
  });

  it('that was set can be taken back to the one detected', async () => {
    const store = await storeWith(siege);
    const id = selectArticles(store.getState())[0]?.id ?? '';
    store.getState().setLanguage(id, 'de');
    await until(store, (state) => selectArticles(state)[0]?.language === 'de');
    store.getState().setLanguage(id, null);
    await until(store, (state) => selectArticles(state)[0]?.language === 'en');
  });

  it('that is none is refused', async () => {
    const store = await storeWith(tunnel);
    const [article] = selectArticles(store.getState());
    expect(store.getState().setLanguage(article?.id ?? '', 'German, I think')).toBe(false);
    expect(store.getState().edits).toEqual([]);
  });
});

describe('edits', () => {
  it('survive their article being taken out and dropped again', async () => {
    const store = await storeWith(harbour, tunnel);
    const [opening] = selectAllEvents(store.getState());
    const [, article] = selectArticles(store.getState());
    store.getState().edit({ kind: 'rename', mention: opening?.id ?? '', title: 'First tunnel' });
    store.getState().removeArticle(article?.id ?? '');
    await until(store, (state) => isSettled(state) && dates(state).length === 1);
    store.getState().addFiles([tunnel]);
    await until(store, (state) => isSettled(state) && dates(state).length === 2);
    expect(selectAllEvents(store.getState())[0]?.title).toBe('First tunnel');
  });

  it('after an undo replace what could have been redone', async () => {
    const store = await storeWith(tunnel);
    const mention = selectAllEvents(store.getState())[0]?.id ?? '';
    const { edit, undo, redo } = store.getState();
    edit({ kind: 'rename', mention, title: 'One' });
    undo();
    edit({ kind: 'rename', mention, title: 'Two' });
    redo();
    expect(store.getState().edits).toHaveLength(1);
    expect(selectAllEvents(store.getState())[0]?.title).toBe('Two');
  });
});

describe('a sentence that was left out', () => {
  const notes = textFile(
    'notes.txt',
    'Harbour notes of Sunday\n\nThe harbour bridge was opened in 1932 by the governor.\n',
  );

  /** The store, and what makes an event of the heading. */
  async function storeWithNotes(published: string | null) {
    const store = await storeWith(notes);
    const id = selectArticles(store.getState())[0]?.id ?? '';
    if (published !== null) {
      store.getState().setPublished(id, published);
      await until(store, (state) => selectArticles(state)[0]?.published?.value === published);
      await until(store, isSettled);
    }
    const add = (edtf: string | null) => {
      const [article] = selectArticles(store.getState());
      const reading = article && readingOf(article);
      const [sentence] = selectLeftOut(store.getState());
      return reading && sentence ? addSentence(reading, sentence, edtf) : null;
    };
    return { store, id, add };
  }

  it('becomes an event by its own date, and undo takes it back', async () => {
    const { store, add } = await storeWithNotes('2025-04-21');
    const edit = add(null);
    if (!edit) throw new Error('Nothing was left out');
    store.getState().edit(edit);
    const made = selectAllEvents(store.getState()).at(-1);
    expect(made).toMatchObject({
      title: 'Harbour notes of Sunday',
      date: { edtf: '2025-04-20', why: expect.stringContaining('Sunday') },
      status: 'happened',
      sources: [{ quote: 'Harbour notes of Sunday' }],
      edits: ['add'],
    });
    expect(selectLeftOut(store.getState())).toEqual([]);
    store.getState().undo();
    expect(dates(store.getState())).toEqual(['1932']);
    expect(selectLeftOut(store.getState())).toHaveLength(1);
  });

  it('moves with the publication date, and waits when that is taken back', async () => {
    const { store, id, add } = await storeWithNotes('2025-04-21');
    const edit = add(null);
    if (edit) store.getState().edit(edit);
    store.getState().setPublished(id, '2025-04-28');
    await until(store, (state) => dates(state).includes('2025-04-27'));
    store.getState().setPublished(id, null);
    await until(store, (state) =>
      selectUndated(state).some(({ mention }) => mention === edit?.mention),
    );
    expect(dates(store.getState())).toEqual(['1932']);
  });

  it('asks for a date when its own words give none', async () => {
    const { store, add } = await storeWithNotes(null);
    expect(add(null)).toBeNull();
    const edit = add('1931-05');
    if (!edit) throw new Error('Nothing was left out');
    store.getState().edit(edit);
    expect(selectAllEvents(store.getState())[0]).toMatchObject({
      date: { edtf: '1931-05', why: 'You set this date.' },
    });
  });

  it('waits while its article is not here, and is no event when the article does not say it', async () => {
    const { store, id, add } = await storeWithNotes(null);
    const edit = add('1931');
    if (!edit) throw new Error('Nothing was left out');
    store.getState().edit({ ...edit, quote: 'Harbour notes of Monday' });
    expect(dates(store.getState())).toEqual(['1932']);
    store.getState().edit(edit);
    expect(dates(store.getState())).toEqual(['1931', '1932']);
    store.getState().removeArticle(id);
    await until(store, (state) => dates(state).length === 0);
    store.getState().addFiles([notes]);
    await until(store, (state) => dates(state).length === 2);
  });
});

describe('articles that were taken out', () => {
  const names = ({ library }: DatelineState) =>
    library.map((item) => (item.kind === 'reading' ? item.reading.article.name : item.id));
  const idOf = (store: DatelineStore, name: string) =>
    selectArticles(store.getState()).find((article) => article.name === name)?.id ?? '';

  it('are put back where they stood, with what they tell', async () => {
    const store = await storeWith(harbour, tunnel);
    store.getState().removeArticle(idOf(store, 'harbour.txt'));
    await until(store, (state) => dates(state).join() === '1843');
    store.getState().putBack();
    await until(store, (state) => dates(state).join() === '1843,1932');
    expect(names(store.getState())).toEqual(['harbour.txt', 'tunnel.txt']);
    expect(store.getState().removal).toBeNull();
  });

  it('come back by undo, unless something was edited since', async () => {
    const store = await storeWith(harbour, tunnel);
    expect(selectCanUndo(store.getState())).toBe(false);
    store.getState().removeArticle(idOf(store, 'harbour.txt'));
    expect(selectCanUndo(store.getState())).toBe(true);
    store.getState().undo();
    expect(names(store.getState())).toEqual(['harbour.txt', 'tunnel.txt']);
    store.getState().removeArticle(idOf(store, 'harbour.txt'));
    const [event] = selectAllEvents(store.getState());
    store.getState().edit({ kind: 'hide', mention: event?.id ?? '', hidden: true });
    store.getState().undo();
    expect(names(store.getState())).toEqual(['tunnel.txt']);
    store.getState().undo();
    expect(names(store.getState())).toEqual(['harbour.txt', 'tunnel.txt']);
  });

  it('all at once come back with title and edits, beside what has come since', async () => {
    const store = await storeWith(harbour);
    const [event] = selectAllEvents(store.getState());
    store.getState().setTitle('Bridges');
    store.getState().edit({ kind: 'rename', mention: event?.id ?? '', title: 'Bridge opens' });
    store.getState().removeAll();
    expect(store.getState()).toMatchObject({ title: '', library: [], edits: [], applied: 0 });
    store.getState().addFiles([tunnel]);
    await until(store, (state) => isSettled(state) && state.library.length === 1);
    store.getState().putBack();
    await until(store, (state) => dates(state).length === 2);
    expect(names(store.getState())).toEqual(['harbour.txt', 'tunnel.txt']);
    expect(store.getState().title).toBe('Bridges');
    expect(selectAllEvents(store.getState()).map(({ title }) => title)).toContain('Bridge opens');
  });

  it('of an opened file come back as they stood there', () => {
    const store = createDatelineStore(directDoor());
    const event = makeEvent('1209', 'First bridge', { mentions: ['x:0-4', 'y:0-4'] });
    const articles = ['x', 'y'].map((id) => ({ ...nothingKnown, id, origin: id }));
    const timeline = makeTimeline([event]);
    store.getState().open(toTimelineFile({ title: '', articles, timeline }), 'merge');
    const before = selectAllEvents(store.getState());
    store.getState().removeArticle('x');
    expect(selectAllEvents(store.getState())[0]?.sources).toHaveLength(1);
    store.getState().putBack();
    expect(selectAllEvents(store.getState())).toEqual(before);
  });
});

describe('the session', () => {
  it('is empty again after clearing', async () => {
    const store = await storeWith(harbour);
    store.getState().setView({ query: 'bridge' });
    store.getState().clear();
    const state = await until(store, isSettled);
    expect(state).toMatchObject({ library: [], edits: [], title: '' });
    expect(state.view.query).toBe('');
    expect(selectAllEvents(state)).toEqual([]);
  });

  it('lets go of a filter by an article that is taken out', async () => {
    const store = await storeWith(harbour, tunnel);
    const [first, second] = selectArticles(store.getState()).map(({ id }) => id);
    store.getState().setView({ articles: [first ?? ''], reader: second ?? '' });
    store.getState().removeArticle(first ?? '');
    expect(store.getState().view).toMatchObject({ articles: null, reader: second });
    store.getState().removeArticle(second ?? '');
    expect(store.getState().view.reader).toBeNull();
  });

  it('keeps the sample apart from the articles of the reader', async () => {
    const store = await storeWith(harbour);
    store.setState({ source: 'sample' });
    store.getState().addFiles([tunnel]);
    await until(store, (state) => isSettled(state) && state.library.length === 1);
    expect(store.getState().source).toBe('own');
    expect(dates(store.getState())).toEqual(['1843']);
  });

  it('takes the view and title of an opened file only where it has none', () => {
    const store = createDatelineStore(directDoor());
    const timeline = makeTimeline([makeEvent('2008', 'Summit', { mentions: ['x:1'] })]);
    const file = {
      format: 'dateline',
      version: 1,
      title: 'Opened',
      articles: [{ ...nothingKnown, id: 'x', origin: 'x' }],
      ...timeline,
      edits: [],
      view: { lanes: 'source' },
    } as const;
    store.getState().open(file, 'merge');
    expect(store.getState()).toMatchObject({ title: 'Opened', view: { lanes: 'source' } });
    store.getState().setView({ lanes: 'none' });
    store.getState().open({ ...file, title: 'Second' }, 'merge');
    expect(store.getState()).toMatchObject({ title: 'Opened', view: { lanes: 'none' } });
    expect(selectAllEvents(store.getState())).toHaveLength(1);
    store.getState().open({ ...file, title: 'Third' }, 'replace');
    expect(store.getState()).toMatchObject({ title: 'Third', view: { lanes: 'source' } });
  });

  it('says the same problem once', () => {
    const store = createDatelineStore(directDoor());
    const problem = { severity: 'error', code: 'x', message: 'Broken.', file: 'a.txt' } as const;
    store.getState().report(problem);
    store.getState().report(problem);
    expect(store.getState().problems).toHaveLength(1);
    store.getState().dismissProblem(store.getState().problems[0]?.id ?? '');
    expect(store.getState().problems).toEqual([]);
  });
});
