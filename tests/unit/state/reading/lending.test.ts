/** A copy that states when it was published lends that to its twins, as long as it is there. */
import { describe, expect, it } from 'vitest';
import { selectArticles } from '../../../../src/state/selectors/article-selectors';
import { selectAllEvents } from '../../../../src/state/selectors/event-selectors';
import type { DatelineState, DatelineStore } from '../../../../src/state/session';
import { createDatelineStore } from '../../../../src/state/store';
import { directDoor, textFile } from '../direct-door';
import { isSettled, until } from '../until';

const report = `The harbour board of Vessel Bay voted on Tuesday to close the old ferry terminal for good.
Chairwoman Ilse Brandt told reporters that repairs would cost 48 million crowns, twice the estimate of last spring.
“We cannot keep patching a roof that was built in 1911,” Brandt said after the session in the old town hall.
Ferry workers marched outside and demanded guarantees for the two hundred and thirty jobs on the islands.`;

const plain = textFile('plain.txt', `${report}\n`);
const dated = textFile('dated.txt', `Published 5 May 2021\n\n${report}\n`);

function publishedOf(state: DatelineState, name: string) {
  return selectArticles(state).find((article) => article.name === name)?.published ?? null;
}

/** Settled, with the publication date of `plain.txt` as it should be. */
async function untilPlainIs(store: DatelineStore, value: string | null): Promise<DatelineState> {
  return until(
    store,
    (state) => isSettled(state) && (publishedOf(state, 'plain.txt')?.value ?? null) === value,
  );
}

async function storeWithBoth(): Promise<DatelineStore> {
  const store = createDatelineStore(directDoor());
  store.getState().addFiles([plain, dated]);
  await untilPlainIs(store, '2021-05-05');
  return store;
}

function idOf(store: DatelineStore, name: string): string {
  return selectArticles(store.getState()).find((article) => article.name === name)?.id ?? '';
}

describe('a date lent by a copy', () => {
  it('says which copy it is from, and places what hangs on it', async () => {
    const store = await storeWithBoth();
    const lender = idOf(store, 'dated.txt');
    expect(publishedOf(store.getState(), 'plain.txt')).toEqual({
      value: '2021-05-05',
      from: 'copy',
      lender,
    });
    const sources = selectAllEvents(store.getState())
      .filter(({ date }) => date.edtf === '2021-05-04')
      .flatMap((event) => event.sources.map(({ article }) => article));
    expect(sources).toContain(idOf(store, 'plain.txt'));
  });

  it('gives way to one the reader sets, and comes back when that is undone', async () => {
    const store = await storeWithBoth();
    store.getState().setPublished(idOf(store, 'plain.txt'), '2021-05-07');
    const { from } = publishedOf(await untilPlainIs(store, '2021-05-07'), 'plain.txt') ?? {};
    expect(from).toBe('given');
    store.getState().undo();
    await untilPlainIs(store, '2021-05-05');
  });

  it('follows what the reader sets for the lender', async () => {
    const store = await storeWithBoth();
    store.getState().setPublished(idOf(store, 'dated.txt'), '2021-06-02');
    await untilPlainIs(store, '2021-06-02');
  });

  it('goes with the lender', async () => {
    const store = await storeWithBoth();
    store.getState().removeArticle(idOf(store, 'dated.txt'));
    await untilPlainIs(store, null);
  });

  it('is also one that the reader has set', async () => {
    const store = createDatelineStore(directDoor());
    const other = textFile('other.txt', `${report}\nIt is the last of its kind.\n`);
    store.getState().addFiles([plain, other]);
    await until(store, (state) => isSettled(state) && state.library.length === 2);
    store.getState().setPublished(idOf(store, 'other.txt'), '2021-05-05');
    await untilPlainIs(store, '2021-05-05');
  });
});
