import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../src/engine';
import { phrasesOf } from '../../../src/events/rank/phrases';
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

  it('is what the article is about where the words of the event speak of nothing', () => {
    const laneOf = lanes([
      'The quake of Tarvos\n\nAn earthquake shook Tarvos on 3 May 2011. Rescuers searched the rubble for survivors. President Ada Quill flew to the island on 5 May 2011.',
    ]);
    expect(laneOf('flew')).toBe('Disasters');
  });

  it.each([
    ['which speaks of nothing either', ''],
    [
      'which speaks of too many things',
      ' The army, the court, the church, the bank and the school were there.',
    ],
  ])('is “Other” in an article %s', (_, more) => {
    const laneOf = lanes([
      `Port Alder looks back\n\nIn 1991 Ida Morrow painted her fence green.${more}`,
    ]);
    expect(laneOf('painted')).toBe('Other');
  });

  it('is not that of a word which only begins alike', () => {
    const laneOf = lanes([
      'Port Alder looks back\n\nIn 1991 the harbour authority of Crimea painted the fence green.',
    ]);
    expect(laneOf('painted')).toBe('Other');
  });

  it.each([
    [
      'de',
      'Das Landgericht Tarvos verurteilte Ada Quill am 3. Mai 2011 zu neun Jahren Gefängnis.',
      'Law',
    ],
    ['de', 'Am 5. Mai 2012 zerstörte ein schweres Erdbeben die Stadt Tarvos.', 'Disasters'],
    ['de', 'Die Stadt Tarvos benannte am 6. Mai 2012 ihre Gassen um.', 'Other'],
    ['fr', 'Le 3 mai 2011, les ministres ont signé un traité de paix à Tarvos.', 'Talks and deals'],
    ['fr', 'Le 4 mai 2011, un incendie a détruit le vieux port de Tarvos.', 'Disasters'],
    ['es', 'El 3 de mayo de 2011, el Parlamento de Tarvos aprobó la ley.', 'Politics'],
    ['es', 'El 4 de mayo de 2011, las tropas invadieron la isla de Tarvos.', 'War'],
  ])('is told in other languages too (%s: %s)', (_, sentence, lane) => {
    const reading = read(sentence);
    expect(buildTimeline([reading]).events.map(({ topic }) => topic)).toEqual([lane]);
  });

  it('parts it by a word of its own, but not by the one that it is called by or that most tell of', () => {
    const towns = ['Tarvos', 'Norhaven', 'Harlow', 'Quelm', 'Sarnia'];
    const laneOf = lanes([
      `The alliance\n\n${towns.map((town, i) => `In ${String(2001 + i)} the alliance signed a treaty with ${town}.`).join(' ')}`,
      `The talks\n\n${towns.map((town, i) => `In ${String(1951 + i)} the envoys left the talks in ${town} without a treaty.`).join(' ')}`,
    ]);
    expect(laneOf('treaty with Quelm')).toBe('Alliance');
    expect(laneOf('talks in Quelm')).toBe('Talks and deals');
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

describe('a phrase that could name a topic', () => {
  it.each([
    ['The oil leak closed the beaches.', ['oil leak']],
    ['The Gulf of Marsa oil leaked for weeks.', []],
  ])('%s', (text, pairs) => {
    const found = phrasesOf(text).map(({ words }) => words);
    expect(found.filter((words) => words.includes(' '))).toEqual(pairs);
  });
});
