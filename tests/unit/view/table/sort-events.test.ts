import { expect, it } from 'vitest';
import { sortEvents } from '../../../../src/view/table/sort-events';
import { sampleEvent } from '../sample-event';

const events = [
  sampleEvent('Bridge opens', '1999', { status: 'said', origins: 1 }),
  sampleEvent('Airport closes', '2001', { status: 'happened', origins: 3 }),
  sampleEvent('Canal dug', '2003', { status: 'planned', origins: 2 }),
];
const years = (list: typeof events) => list.map(({ date }) => date.edtf);

it.each([
  ['when', false, ['1999', '2001', '2003']],
  ['when', true, ['2003', '2001', '1999']],
  ['event', false, ['2001', '1999', '2003']],
  ['sources', false, ['2001', '2003', '1999']],
  ['status', true, ['2003', '1999', '2001']],
] as const)('by %s, descending %s', (column, descending, expected) => {
  expect(years([...sortEvents(events, { column, descending })])).toEqual(expected);
});

it('leaves the list it was given as it is', () => {
  sortEvents(events, { column: 'event', descending: true });
  expect(years(events)).toEqual(['1999', '2001', '2003']);
});
