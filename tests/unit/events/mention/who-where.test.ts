import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../../src/engine';
import { nameKey } from '../../../../src/events/mention/names/name-variants';
import { mentionOf, read } from '../../../corpus/events/read';

describe('who and where', () => {
  it.each([
    ['President Ada Quill opened the port of Riga on Friday.', 'opened', ['Ada Quill'], ['Riga']],
    [
      'Marsh Motors CEO Bo Marsh met ministers in Lisbon on Friday.',
      'met',
      ['Bo Marsh', 'Marsh Motors'],
      ['Lisbon'],
    ],
    [
      'NATO and the European Union held talks in Brussels on Friday.',
      'held',
      ['NATO', 'European Union'],
      ['Brussels'],
    ],
    ['In AD 79 Ada Quill left the port of Riga.', 'left', ['Ada Quill'], ['Riga']],
    // A given name that a town has, too; what a minister is minister of.
    ['Sofia Marek was appointed on Friday.', 'appointed', ['Sofia Marek'], []],
    ['Sofia Airport was closed on Friday.', 'closed', ['Airport'], ['Sofia']],
    ['Police arrested Transition minister Ada Quill on Friday.', 'arrested', ['Ada Quill'], []],
    ['The council sold the line to Kilda Towing on Friday.', 'sold', ['Kilda Towing'], []],
    ['The Transition ministry closed on Friday.', 'closed', ['Transition ministry'], []],
    ['Shares of Norland Bank fell on Friday.', 'fell', ['Norland Bank'], []],
    ['The U.S. signed the treaty in 2011.', 'signed', ['United States'], ['United States']],
  ])('%s', (sentence, trigger, who, where) => {
    const mention = mentionOf(read(sentence), trigger);
    expect([...mention.who].sort()).toEqual([...who].sort());
    expect(mention.where).toEqual(where);
  });

  it('gives a surname the fullest name of the article', () => {
    const reading = read(
      'President Ada Quill opened the port on Friday. Critics were not amused. Quill left on Saturday.',
    );
    expect(mentionOf(reading, 'left').who).toEqual(['Ada Quill']);
  });

  it.each([
    [
      'that the article writes out',
      'The Tarvian Port Authority was founded in 1951. The TPA closed two docks on Friday.',
      ['Tarvian Port Authority'],
    ],
    [
      'that two of its names could stand for',
      'The Tarvian Port Authority and the Tarvian Postal Agency were founded in 1951. The TPA closed on Friday.',
      ['TPA'],
    ],
    ['of two letters', 'Baltic Petroleum was founded in 1951. BP closed on Friday.', ['BP']],
    ['that everybody knows', 'The U.N. closed its office on Friday.', ['United Nations']],
    ['that nobody explains', 'The XKZ closed its office on Friday.', ['XKZ']],
  ])('knows an acronym %s', (_, text, who) => {
    expect(mentionOf(read(text), 'closed').who).toEqual(who);
  });

  it('knows an acronym that only another article writes out', () => {
    const { events } = buildTimeline([
      read('The TPA closed two docks on 7 June 2024.'),
      read('The Tarvian Port Authority closed two docks on 7 June 2024.'),
    ]);
    expect(events.map(({ who }) => who)).toEqual([['Tarvian Port Authority']]);
  });

  it('gives a town the name of no other that only ends in it', () => {
    const { mentions } = read('Lower Tay was spared in May. Tay flooded Perth on Monday.');
    expect(mentions.map(({ who }) => who[0])).toEqual(['Lower Tay', 'Tay']);
  });

  it('leaves a surname alone that two people share', () => {
    const reading = read(
      'President Ada Quill met her brother Tom Quill in Riga on Friday. Then Quill left on Saturday.',
    );
    expect(mentionOf(reading, 'left').who).toEqual(['Quill']);
  });

  it('leaves a firm its name that its founder shares', () => {
    const reading = read(
      'Quill Foods cut its forecast on Friday. Quill was founded in 1922 by Tom Quill.',
    );
    expect(mentionOf(reading, 'founded').who).toContain('Quill');
  });

  it('takes neither weekdays nor the first word of a sentence for names', () => {
    expect(mentionOf(read('Shares fell on Monday.'), 'fell').who).toEqual([]);
  });

  it('has one key for the spellings of a name', () => {
    expect(nameKey('Zelenskyy')).toBe(nameKey('Zelensky'));
    expect(nameKey('Erdoğan')).toBe(nameKey('Erdogan'));
    expect(nameKey('Quill')).not.toBe(nameKey('Quint'));
  });
});
