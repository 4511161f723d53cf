import { describe, expect, it } from 'vitest';
import { planLanes } from '../../../../src/timeline/lanes/lanes';
import { articles, eventOn, sourceIn } from '../sample-events';

const events = [
  eventOn('2020', { topic: 'Talks', status: 'said', where: ['Kyiv', 'Berlin'], salience: 0.1 }),
  eventOn('2021', { topic: 'War', status: 'happened', salience: 0.9 }),
  eventOn('2022', { topic: 'War', where: ['Kyiv'], sources: [sourceIn('b'), sourceIn('a')] }),
];

const lanesBy = (mode: Parameters<typeof planLanes>[2], most = 9) => {
  const { lanes, of } = planLanes(events, articles, mode, most);
  const names = lanes.map((lane) => lane.name);
  return { names, of: of.map((own) => own.map((lane) => names[lane])) };
};

describe('lanes', () => {
  it('by topic, heaviest first', () => {
    expect(lanesBy('topic')).toEqual({
      names: ['War', 'Talks'],
      of: [['Talks'], ['War'], ['War']],
    });
  });

  it('by source, in the order of the articles; an event of two stands in both', () => {
    expect(lanesBy('source')).toEqual({
      names: ['The first report', 'The second report'],
      of: [['The first report'], ['The first report'], ['The second report', 'The first report']],
    });
  });

  it('by place, with a last lane for events that name none', () => {
    const { names, of } = lanesBy('place');
    expect(names).toEqual(['Kyiv', 'Berlin', 'No place named']);
    expect(of[0]).toEqual(['Kyiv', 'Berlin']);
  });

  it('by status, in the order of statuses', () => {
    expect(lanesBy('status').names).toEqual(['Happened', 'Said']);
  });

  it('none: one without a name', () => {
    expect(lanesBy('none').names).toEqual(['']);
  });

  it('that do not fit share the last one', () => {
    expect(lanesBy('place', 2)).toEqual({
      names: ['Kyiv', '2 more places'],
      of: [['Kyiv'], ['2 more places'], ['Kyiv']],
    });
  });

  it('of two articles with one title are told apart by file name', () => {
    const twins = articles.map((article) => ({ ...article, title: 'Talks go on' }));
    const { lanes } = planLanes(events, twins, 'source', 9);
    expect(lanes.map((lane) => lane.name)).toEqual(['Talks go on (a.txt)', 'Talks go on (b.txt)']);
  });
});
