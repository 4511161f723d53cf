import { expect, it } from 'vitest';
import { buildTimeline } from '../../../src/engine';
import { read } from '../../corpus/events/read';

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
