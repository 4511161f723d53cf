import { expect, it } from 'vitest';
import { mergeCandidates } from '../../../../src/view/detail/merge-candidates';
import { sampleEvent } from '../sample-event';

const here = sampleEvent('The bridge opens', '2010-06-01');
const events = [
  sampleEvent('A bridge is planned', '1990'),
  here,
  sampleEvent('Bridge opened to cars', '2010-06'),
  sampleEvent('Bridge opening', '2011', { hidden: true }),
  sampleEvent('Harbour flooded', '2010-06-02'),
];

it('offers the nearest in time first, neither itself nor what is hidden', () => {
  expect(mergeCandidates(events, here, '').map(({ id }) => id)).toEqual([
    'Harbour flooded',
    'Bridge opened to cars',
    'A bridge is planned',
  ]);
});

it('keeps those that have all the words typed, in any order', () => {
  expect(mergeCandidates(events, here, 'CARS bridge').map(({ id }) => id)).toEqual([
    'Bridge opened to cars',
  ]);
});
