/** A table is asked about once; what is chosen holds for all tables that begin like it. */
import { describe, expect, it } from 'vitest';
import type { DatelineStore } from '../../../../src/state/session';
import { createDatelineStore } from '../../../../src/state/store';
import { createTableMemory } from '../../../../src/state/reading/table-memory';
import { openTableMemory } from '../../../../src/storage/kept-tables';
import { directDoor, textFile } from '../direct-door';
import { isSettled, until } from '../until';

const header = 'headline,date,body';
const row = (town: string, year: number) =>
  `Fire in ${town},${String(year)}-05-02,"The town hall of ${town} burned down on 1 May ${String(year)}, and nobody was hurt by the fire."`;
const spring = textFile('spring.csv', `${header}\n${row('Ely', 1999)}\n${row('Wick', 2001)}\n`);
const autumn = textFile('autumn.csv', `${header}\n${row('Ayr', 2004)}\n`);
const letter = textFile('letter.txt', 'A storm\n\nA storm destroyed the pier of Wick in 1911.\n');

async function storeAsked(): Promise<DatelineStore> {
  const store = createDatelineStore(directDoor());
  store.getState().addFiles([spring, letter, autumn]);
  await until(store, (state) => isSettled(state) && state.library.length === 1);
  return store;
}

describe('a dropped table', () => {
  it('waits for an answer while the rest of the drop is read', async () => {
    const store = await storeAsked();
    const { questions, jobs, problems } = store.getState();
    expect(questions.map(({ table }) => table.name).sort()).toEqual(['autumn.csv', 'spring.csv']);
    expect([jobs, problems]).toEqual([[], []]);
  });

  it('is read with all that begin like it, those of later drops too', async () => {
    const store = await storeAsked();
    const [question] = store.getState().questions;
    store.getState().answerTable(question?.table.key ?? '', question?.table.guess ?? null);
    await until(store, (state) => isSettled(state) && state.library.length === 4);
    expect(store.getState().questions).toEqual([]);
    store.getState().addFiles([textFile('late.csv', `${header}\n${row('Duns', 2010)}\n`)]);
    await until(store, (state) => isSettled(state) && state.library.length === 5);
    expect(store.getState().questions).toEqual([]);
  });

  it('is left out with a note when nobody wants to say', async () => {
    const store = await storeAsked();
    const [question] = store.getState().questions;
    store.getState().answerTable(question?.table.key ?? '', null);
    const { questions, problems, library } = store.getState();
    expect(questions).toEqual([]);
    expect(library).toHaveLength(1);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['table-left-out', expect.stringMatching(/csv$/)],
      ['table-left-out', expect.stringMatching(/csv$/)],
    ]);
  });
});

describe('what was chosen', () => {
  const columns = { header: true, text: 2, title: 0, published: 1, url: null, outlet: null };

  it('is kept by the browser', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    openTableMemory(() => store).choose('a', columns);
    expect(openTableMemory(() => store).known()).toEqual({ a: columns });
    kept.forEach((_, key) => kept.set(key, '{"a":{"text":-1}}'));
    expect(openTableMemory(() => store).known()).toEqual({});
  });

  it('is remembered for the session where the browser keeps nothing', () => {
    const memory = openTableMemory(() => {
      throw new Error('SecurityError');
    });
    memory.choose('a', columns);
    expect(memory.known()).toEqual({ a: columns });
    expect(createTableMemory().known()).toEqual({});
  });
});
