import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { packReading, unpackReading, type PackedReading } from '../../../src/events/packed-reading';
import type { LibraryItem } from '../../../src/state/library';
import { emptyState } from '../../../src/state/store';
import { openDatabase } from '../../../src/storage/database';
import { SessionStore } from '../../../src/storage/session-store';
import { openTimeline } from '../../../src/state/open-timeline';
import { toTimelineFile } from '../../../src/state/file/to-timeline-file';
import { makeEvent, makeReading, makeTimeline } from '../state/make-timeline';
import { freshBrowser } from './storage-parts';

beforeEach(freshBrowser);

function item(id: string, arrival: number): LibraryItem {
  const reading = packReading(makeReading(id, `Text of ${id}`));
  return { kind: 'reading', id, arrival, reading, stated: null, detected: 'en', engine: 'here' };
}

function packed(findings: unknown): PackedReading {
  return {
    ...packReading(makeReading('a', 'Text of a')),
    findings: new TextEncoder().encode(JSON.stringify(findings)),
  };
}

function cutShort(reading: PackedReading): PackedReading {
  return { ...reading, findings: reading.findings.slice(0, -1) };
}

const sampleFile = toTimelineFile({
  title: 'Opened',
  articles: [
    {
      id: 'a',
      name: 'a.txt',
      title: 'The mill',
      outlet: null,
      url: null,
      published: null,
      origin: 'a',
      text: null,
    },
  ],
  timeline: makeTimeline([makeEvent('1911', 'A flood destroys the mill', { mentions: ['a:1'] })]),
});

/** What a restored session has read, and the language each was taken for. */
function readIn(restored: Awaited<ReturnType<SessionStore['restore']>>) {
  return restored?.state.library.map((one) =>
    one.kind === 'reading' ? [unpackReading(one.reading), one.detected] : [],
  );
}

async function open() {
  const database = await openDatabase('dateline');
  return { database, sessions: new SessionStore(database, 'here') };
}

describe('a slot', () => {
  it('is empty until something is saved there', async () => {
    const { sessions } = await open();
    expect(await sessions.restore('own')).toBeNull();
    await sessions.save({ ...emptyState, title: 'Mine' });
    expect(await sessions.restore('link:1')).toBeNull();
    expect((await sessions.restore('own'))?.state.title).toBe('Mine');
  });

  it('holds many articles in their order', async () => {
    const { sessions } = await open();
    const library = Array.from({ length: 57 }, (_, i) => item(`a${String(99 - i)}`, i + 1));
    await sessions.restore('own');
    await sessions.save({ ...emptyState, library });
    const restored = await sessions.restore('own');
    expect(restored?.state.library).toEqual(library);
    expect(restored?.notes).toEqual([]);
  });

  it('holds articles from before a language could be set', async () => {
    const { database, sessions } = await open();
    await sessions.restore('own');
    await sessions.save({ ...emptyState, library: [item('a', 1)] });
    const reading = makeReading('a', 'Text of a');
    await database.put('articles', { reading, stated: null }, ['own', 'a']);
    expect(readIn(await sessions.restore('own'))).toEqual([[reading, 'en']]);
  });

  it('holds articles from before readings were kept as bytes', async () => {
    const { database, sessions } = await open();
    await sessions.restore('own');
    await sessions.save({ ...emptyState, library: [item('a', 1)] });
    const reading = makeReading('a', 'Text of a');
    await database.put('articles', { reading, stated: null, detected: 'de' }, ['own', 'a']);
    expect(readIn(await sessions.restore('own'))).toEqual([[reading, 'de']]);
  });

  it('holds articles from before their bytes held tables', async () => {
    const { database, sessions } = await open();
    await sessions.restore('own');
    await sessions.save({ ...emptyState, library: [item('a', 1)] });
    const reading = makeReading('a', 'Text of a');
    const article = { ...reading.article, text: undefined };
    const kept = { reading: packed({ ...reading, article }), stated: null, detected: 'de' };
    await database.put('articles', { ...kept, engine: 'older' }, ['own', 'a']);
    expect(readIn(await sessions.restore('own'))).toEqual([[reading, 'de']]);
  });

  it.each([
    ['bytes have been cut short', 'here', cutShort(packReading(makeReading('a', 'Text of a')))],
    [
      'mentions another engine has left out',
      'older',
      packed({ ...makeReading('a', 'Text of a'), mentions: undefined }),
    ],
    ['reading another engine has packed as something else', 'older', packed(null)],
  ])('says that an article is lost whose %s', async (_, engine, reading) => {
    const { database, sessions } = await open();
    await sessions.restore('own');
    await sessions.save({ ...emptyState, library: [item('a', 1), item('b', 2)] });
    await database.put('articles', { reading, stated: null, detected: 'en', engine }, ['own', 'a']);
    const restored = await sessions.restore('own');
    expect(restored?.state.library.map(({ id }) => id)).toEqual(['b']);
    expect(restored?.notes).toMatchObject([{ code: 'stored-articles-lost' }]);
  });

  it('is written only where it has changed', async () => {
    const { database, sessions } = await open();
    const [first, second] = [item('a', 1), item('b', 2)];
    await sessions.restore('own');
    await sessions.save({ ...emptyState, library: [first, second] });
    await database.delete('articles', ['own', 'a']);
    await sessions.save({ ...emptyState, library: [first, second], title: 'Changed' });
    expect(await database.getAllKeys('articles')).toEqual([['own', 'b']]);
    await sessions.save({ ...emptyState, library: [{ ...first }] });
    expect(await database.getAllKeys('articles')).toEqual([['own', 'a']]);
  });

  it('is written with what opened files brought only when that has changed', async () => {
    const { database, sessions } = await open();
    const opened = openTimeline(emptyState, sampleFile);
    await sessions.restore('own');
    await sessions.save({ ...emptyState, ...opened });
    await database.delete('opened', 'own');
    await sessions.save({ ...emptyState, ...opened, title: 'Changed' });
    expect(await database.count('opened')).toBe(0);
    await sessions.save({ ...emptyState, ...opened, opened: { ...opened.opened, undated: [] } });
    expect((await sessions.restore('own'))?.state).toMatchObject(opened);
    await database.delete('opened', 'own');
    await sessions.save({ ...emptyState, ...opened, opened: { ...opened.opened, keyDates: [] } });
    expect(await database.count('opened')).toBe(1);
  });

  it('holds sessions from before what opened files brought stood apart', async () => {
    const older = await openDB('dateline', 1, {
      upgrade(database) {
        database.createObjectStore('sessions');
        database.createObjectStore('articles');
      },
    });
    await older.put('sessions', { file: sampleFile, applied: 0, order: ['a'] }, 'own');
    older.close();
    const opened = openTimeline(emptyState, sampleFile);
    const { sessions } = await open();
    expect((await sessions.restore('own'))?.state).toMatchObject(opened);
    await sessions.save({ ...emptyState, ...opened });
    expect((await sessions.restore('own'))?.state).toMatchObject(opened);
  });

  it('keeps what another page has added to it meanwhile', async () => {
    const here = await open();
    const there = await open();
    for (const { sessions } of [here, there]) await sessions.restore('own');
    await here.sessions.save({ ...emptyState, library: [item('a', 1)] });
    await there.sessions.save({ ...emptyState, library: [item('b', 1)] });
    const restored = await here.sessions.restore('own');
    expect(restored?.state.library.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
  });

  it('of a link is forgotten when many newer ones have been opened', async () => {
    const { database, sessions } = await open();
    for (const slot of ['own', 'link:1', 'link:2', 'link:3']) {
      await sessions.restore(slot);
      await sessions.save({ ...emptyState, library: [item(slot, 1)] });
      const session = await database.get('sessions', slot);
      const age = Number(slot.at(-1)) || 0;
      await database.put('sessions', { ...(session as object), savedAt: age }, slot);
    }
    await sessions.forgetOldLinks(2);
    expect(await database.getAllKeys('sessions')).toEqual(['link:2', 'link:3', 'own']);
    expect(await database.count('articles')).toBe(3);
  });
});
