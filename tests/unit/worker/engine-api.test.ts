import { describe, expect, it } from 'vitest';
import { unpackText } from '../../../src/events/packed-reading';
import type { ReadOutcome } from '../../../src/state/reading/engine-door';
import { createEngineApi } from '../../../src/worker/engine-api';
import { TimelineReceiver } from '../../../src/worker/timeline-parcels';

const page = '<!doctype html><title>A fire</title><p>The town hall burned down in 1702.</p>';

const terms = { lost: {}, tables: {} };

function textsOf({ readings }: ReadOutcome): readonly string[] {
  return readings.map(unpackText);
}

describe('the engine behind a worker', () => {
  it('reads bytes into readings, and says which file it could not read', async () => {
    const api = createEngineApi();
    const bytes = new TextEncoder();
    const good = await api.read({ name: 'fire.html', bytes: bytes.encode(page) }, terms, 1);
    expect(good.readings.map(({ article }) => article.name)).toEqual(['fire.html']);
    const bad = await api.read({ name: 'empty.txt', bytes: bytes.encode('') }, terms, 1);
    expect(bad).toMatchObject({ readings: [], notes: [{ file: 'empty.txt' }] });
  });

  it('leaves what is beyond a limit to whoever takes it, and reads that as well', async () => {
    const api = createEngineApi();
    const line = (year: number) =>
      JSON.stringify({ id: `n${year}`, text: `Ely burned down in ${year}.` });
    const bytes = new TextEncoder().encode([1702, 1703, 1704, 1705].map(line).join('\n'));
    const names: string[] = [];
    await api.listen((_task, name, done) => names.push(`${name} ${String(done)}`));
    const read = await api.read({ name: 'fires.jsonl', bytes }, { ...terms, most: 1 }, 7);
    expect(textsOf(read)).toEqual(['Ely burned down in 1702.']);
    expect(read.left).toBe(3);
    const [first, ...others] = [...(await api.handOut(7, 2)), ...(await api.handOut(7, 2))];
    expect(await api.handOut(7, 2)).toEqual([]);
    const lost = { [first?.name ?? '']: { kind: 'crash', reason: 'no memory' } } as const;
    const more = await api.readDocuments(first ? [first, ...others] : [], lost, 8);
    expect(textsOf(more)).toEqual(['Ely burned down in 1704.', 'Ely burned down in 1705.']);
    expect(more.notes).toMatchObject([{ code: 'crash', file: first?.name }]);
    expect(names).toHaveLength(3);
  });

  it('validates saved timelines, and names the file of one it cannot open', async () => {
    const api = createEngineApi();
    const read = (json: unknown) =>
      api.read(
        { name: 'old.dateline.json', bytes: new TextEncoder().encode(JSON.stringify(json)) },
        terms,
        1,
      );
    const saved = { format: 'dateline', version: 1, title: 'Bridges', articles: [], events: [] };
    expect((await read(saved)).timelines).toMatchObject([{ title: 'Bridges', edits: [] }]);
    const newer = await read({ ...saved, version: 99 });
    expect(newer).toMatchObject({
      timelines: [],
      notes: [{ code: 'newer-version', file: 'old.dateline.json' }],
    });
  });

  it('merges what it holds, in any order, and forgets what is not named', async () => {
    const api = createEngineApi();
    const read = async (name: string, text: string) => {
      const { readings } = await api.read(
        { name, bytes: new TextEncoder().encode(text) },
        terms,
        1,
      );
      return readings;
    };
    const fire = await read('fire.txt', 'A fire\n\nThe town hall of Ely burned down in 1702.\n');
    const flood = await read('flood.txt', 'A flood\n\nA flood destroyed the mill in 1911.\n');
    const ids = [...fire, ...flood].map(({ article }) => article.id);
    await api.hold(fire);
    await api.hold(flood);
    const receiver = new TimelineReceiver();
    const assemble = async (wanted: readonly string[]) =>
      receiver.receive(await api.assemble(wanted), (index) => api.parcel(index));
    const both = await assemble(ids);
    expect(Object.keys(both.origins).toSorted()).toEqual(ids.toSorted());
    expect(await assemble(ids.toReversed())).toEqual(both);
    expect(Object.keys((await assemble(ids.slice(1))).origins)).toEqual(ids.slice(1));
    expect(Object.keys((await assemble(ids)).origins)).toEqual(ids.slice(1));
  });
});
