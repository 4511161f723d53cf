import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineDoor } from '../../src/state/reading/engine-door';
import type { Edit } from '../../src/state/edits/edit';
import { applyEdits } from '../../src/state/edits/apply-edits';
import { orderEvents } from '../../src/events/order-events';
import { selectAllEvents, selectUndated } from '../../src/state/selectors/event-selectors';
import { createDatelineStore } from '../../src/state/store';
import { directDoor, textFile } from '../unit/state/direct-door';
import { makeEvent, makeTimeline } from '../unit/state/make-timeline';
import { isSettled, until } from '../unit/state/until';

const files = [
  'A dam breaks\n\nThe dam above the village broke in March 1911. Rescuers arrived on 12 March 1911.\n',
  'Looking back at the flood\n\nIn March 1911 the dam above the village broke. The village was rebuilt in 1925.\n',
  'A new school\n\nThe village opened its school in 1925. On Monday the teachers went on strike.\n',
  'Strike ends\n\nTeachers of the village ended their strike on 2 May 2021, the union said.\n',
].map((text, i) => textFile(`${String(i)}.txt`, text));

/** What a reader of these files is told, with one edit made. */
async function readIn(order: readonly number[], door: EngineDoor): Promise<unknown> {
  const store = createDatelineStore(door);
  store.getState().edit({ kind: 'publish', article: await idOf(2, door), published: '2021-05-03' });
  for (const i of order) store.getState().addFiles(files.slice(i, i + 1));
  const state = await until(store, (now) => isSettled(now) && now.library.length === files.length);
  return {
    events: selectAllEvents(state),
    undated: new Set(selectUndated(state).map((u) => u.mention)),
  };
}

async function idOf(i: number, door: EngineDoor): Promise<string> {
  const [file] = files.slice(i, i + 1);
  if (!file) throw new Error('No such file');
  const reports = { onProgress: () => undefined, onRead: () => undefined };
  const { readings } = await door.read(file, reports, new AbortController().signal, {});
  return readings[0]?.article.id ?? '';
}

describe('a library', () => {
  it('tells the same whatever the order of its files', async () => {
    const door = directDoor();
    const inOrder = await readIn([0, 1, 2, 3], door);
    expect(inOrder).toMatchObject({ events: expect.arrayContaining([expect.anything()]) });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
        expect(await readIn(order, door)).toEqual(inOrder);
      }),
      { numRuns: 6 },
    );
  });
});

const mentions = ['a:1', 'a:2', 'b:1', 'b:2', 'c:1', 'c:2', 'gone:1'];
const mention = fc.constantFrom(...mentions);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), mention, title: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant('redate' as const),
    mention,
    edtf: fc.constantFrom('2001', '2030-01', '-0100'),
  }),
  fc.record({ kind: fc.constant('split' as const), mention, others: fc.subarray(mentions) }),
  fc.record({ kind: fc.constant('merge' as const), mention, with: mention }),
  fc.record({ kind: fc.constant('hide' as const), mention, hidden: fc.boolean() }),
  fc.record({ kind: fc.constant('note' as const), mention, text: fc.string() }),
  fc.record({ kind: fc.constant('pin' as const), mention, pinned: fc.boolean() }),
);

const timeline = makeTimeline([
  makeEvent('1999', 'First', { mentions: ['a:1', 'b:1', 'c:1'] }),
  makeEvent('2008', 'Second', { mentions: ['a:2', 'b:2'] }),
  makeEvent('2010', 'Third', { mentions: ['c:2'] }),
]);

describe('edits', () => {
  it('neither lose a source nor tell it twice, and keep events in order', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const { events } = applyEdits(timeline, edits, {
          mention: () => null,
          reading: () => null,
        });
        const told = events.flatMap((event) => event.sources.map((source) => source.mention));
        expect(told.toSorted()).toEqual(['a:1', 'a:2', 'b:1', 'b:2', 'c:1', 'c:2']);
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
        for (const event of events) {
          expect(event.sources.map((source) => source.mention)).toContain(event.id);
        }
        expect(orderEvents(events)).toEqual(events);
      }),
    );
  });

  it('undone to the last leave no trace, and redone all hold again', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const store = createDatelineStore(directDoor());
        store.setState({ assembled: timeline });
        const untouched = selectAllEvents(store.getState());
        for (const edit of edits) store.getState().edit(edit);
        const edited = selectAllEvents(store.getState());
        edits.forEach(() => store.getState().undo());
        expect(selectAllEvents(store.getState())).toEqual(untouched);
        edits.forEach(() => store.getState().redo());
        expect(selectAllEvents(store.getState())).toEqual(edited);
      }),
    );
  });
});
