import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../src/engine';
import { read } from '../../corpus/events/read';

/** The lane of each event, by a word of its title. */
function lanes(texts: readonly string[]): (word: string) => string | undefined {
  const { events } = buildTimeline(texts.map((text) => read(text)));
  return (word) => events.find(({ title }) => title.includes(word))?.topic;
}

describe('the lane of an event', () => {
  it('is the domain of news its words speak of', () => {
    const laneOf = lanes([
      'Port Alder looks back\n\nIn 1991 the army invaded Norhaven. In 2003 the court sentenced the admiral to nine years in prison. In 2010 the price of a share in Marsh Motors fell to two euros. In 2015 an earthquake destroyed the old harbour. In 2018 the ministers signed a peace treaty.',
    ]);
    expect(laneOf('invaded')).toBe('War');
    expect(laneOf('sentenced')).toBe('Law');
    expect(laneOf('Marsh Motors')).toBe('Markets');
    expect(laneOf('arthquake')).toBe('Disasters');
    expect(laneOf('signed')).toBe('Talks and deals');
  });

  it('is “Other” where they speak of none', () => {
    const laneOf = lanes([
      'Port Alder looks back\n\nIn 1991 Ida Morrow painted her fence green. In 2003 the army invaded Norhaven.',
    ]);
    expect(laneOf('painted')).toBe('Other');
  });

  it('parts a domain that most events fall into by the phrases that many share', () => {
    const towns = ['Tarvos', 'Norhaven', 'Harlow', 'Quelm', 'Sarnia'];
    const laneOf = lanes([
      `Valley fever\n\n${towns.map((town, i) => `In ${String(2001 + i)} the valley fever closed the hospital of ${town}.`).join(' ')}`,
      `The old doctors\n\n${towns.map((town, i) => `In ${String(1951 + i)} doctors treated miners from the hills of ${town}.`).join(' ')}`,
    ]);
    expect(laneOf('hospital of Quelm')).toBe('Valley fever');
    expect(laneOf('hills of Quelm')).toBe('Health');
  });
});
