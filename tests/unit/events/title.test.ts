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

it('an event is not named by the one telling that has the act done by somebody else', () => {
  const texts = [
    'The Orca rig exploded on 3 May 2010 off Norland, killing 11 workers.',
    'The Orca rig exploded off the coast of Norland on 3 May 2010 and killed 11 workers.',
    'The rig, owned by Marsh Oil, exploded off Norland on 3 May 2010, killing 11 workers.',
    'Eleven workers of the Orca rig’s partners exploded on 3 May 2010 off the coast of Norland.',
  ];
  const { events } = buildTimeline(texts.map((text) => read(`The rig\n\n${text}`, null)));
  expect(events.map(({ title }) => title)).not.toContainEqual(expect.stringContaining('partners'));
});
