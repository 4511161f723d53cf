/** Articles that another version of the engine has read are read anew when the reader asks for it. */
import { describe, expect, it } from 'vitest';
import type { EngineDoor } from '../../../../src/state/reading/engine-door';
import { readByAnother } from '../../../../src/state/library';
import { selectAllEvents } from '../../../../src/state/selectors/event-selectors';
import { createDatelineStore } from '../../../../src/state/store';
import { directDoor, textFile } from '../direct-door';
import { isSettled, until } from '../until';

const letter = textFile('letter.txt', 'A storm\n\nA storm destroyed the pier of Wick in 1911.\n');

describe('articles read by an earlier engine', () => {
  it('stay as they are until the reader asks, and keep their edits then', async () => {
    const before = createDatelineStore({ ...directDoor(), version: 'old' });
    before.getState().addFiles([letter]);
    const { library } = await until(before, (s) => isSettled(s) && s.library.length === 1);

    let readAgain = 0;
    const door: EngineDoor = directDoor();
    const store = createDatelineStore({
      ...door,
      version: 'new',
      readAnew: (reading, terms) => {
        readAgain += 1;
        return door.readAnew(reading, terms);
      },
    });
    store.setState({ library });
    const settled = await until(store, (s) => isSettled(s) && selectAllEvents(s).length > 0);
    expect(readAgain).toBe(0);
    expect(settled.library.some((item) => readByAnother(item, 'new'))).toBe(true);

    const [event] = selectAllEvents(settled);
    store.getState().edit({ kind: 'rename', mention: event?.id ?? '', title: 'The great storm' });
    store.getState().readAllAnew();
    const anew = await until(
      store,
      (s) => isSettled(s) && !s.library.some((item) => readByAnother(item, 'new')),
    );
    expect(readAgain).toBe(1);
    expect(selectAllEvents(anew).map(({ title }) => title)).toEqual(['The great storm']);
    expect(anew.library).toMatchObject([{ engine: 'new' }]);
    expect(anew.library[0]).not.toHaveProperty('stale');
  });
});
