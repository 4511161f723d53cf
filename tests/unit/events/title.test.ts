import { expect, it } from 'vitest';
import { buildTimeline } from '../../../src/engine';
import { read } from '../../corpus/events/read';
import { readingOf } from './merge-support';

it('an event is never named by what waits for a date of its own', () => {
  const texts = [
    'The krone of Norland traded near nine to the dollar on Monday, its highest level since June 2021.',
    'Norland’s krone traded close to nine to the dollar on Monday, the highest level since June 2021.',
  ];
  const { events } = buildTimeline(texts.map((text) => read(`Markets\n\n${text}`, null)));
  expect(events.map(({ title, date }) => [date.edtf, /traded/.test(title)])).toEqual([
    ['2021-06', false],
  ]);
});

const onThird = { trigger: 'exploded', edtf: '2010-05-03', dated: '3 May 2010' } as const;
const reports = ['a', 'b', 'c'].map((id) =>
  readingOf(id, null, [
    {
      ...onThird,
      text: 'The rig exploded off Orca on 3 May 2010.',
      headline: 'Rig exploded off Orca',
    },
  ]),
);

it('an event is not named by the one telling that has the act done by somebody else', () => {
  const misread = readingOf('d', null, [
    {
      ...onThird,
      text: 'Bo Marsh of the firm exploded off Orca on 3 May 2010.',
      headline: 'Bo Marsh exploded off Orca',
      who: ['Bo Marsh'],
    },
  ]);
  const { events } = buildTimeline([...reports, misread]);
  expect(events.map(({ title }) => title)).toEqual(['Rig exploded off Orca']);
});

it('an event that is only said is not named by the words of a plan', () => {
  const said = { trigger: 'close', edtf: '2031-05', dated: 'May 2031' } as const;
  const text = 'Bo Marsh said that the yard of Riga would close in May 2031.';
  const sayings = ['a', 'b'].map((id) =>
    readingOf(id, null, [{ ...said, text, status: 'said', headline: 'Yard of Riga would close' }]),
  );
  const plan = readingOf('c', null, [
    { ...said, text, status: 'planned', headline: 'Bo Marsh will close Riga’s yard' },
  ]);
  const { events } = buildTimeline([...sayings, plan]);
  expect(events.map(({ title }) => title)).toEqual(['Yard of Riga would close']);
});
