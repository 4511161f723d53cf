import { describe, expect, it } from 'vitest';
import { mentionOf, read } from '../../../corpus/events/read';

/** Merging makes events of mentions from this weight on. */
const ownPlace = 0.5;

describe('dates from the discourse', () => {
  it('anchor news without a time to the publication, visibly so', () => {
    const { date, confidence, timex } = mentionOf(read('The council opened the bridge.'), 'opened');
    expect(date?.edtf).toBe('2024-06-10');
    expect(date?.why).toMatch(/publication/);
    expect(confidence).toBeLessThan(0.6);
    expect(timex).toBeNull();
  });

  it('go on from the last act of the same actor', () => {
    const reading = read('Ada Quill opened the bridge on Friday. Quill thanked the crews.');
    const { date, confidence } = mentionOf(reading, 'thanked');
    expect(date?.edtf).toBe('2024-06-07');
    expect(date?.why).toContain('Friday');
    expect(confidence).toBeLessThan(mentionOf(reading, 'opened').confidence);
  });

  it('follow a story told from long ago', () => {
    const reading = read(
      'The council met on Friday. In 1998 a storm destroyed the old bridge. The flood carried the pillars away.',
    );
    expect(mentionOf(reading, 'carried').date?.edtf).toBe('1998');
  });

  it.each(['Her mother died when she was six.', 'At the age of nine she sailed to Oslo.'])(
    'are none where an age says when: %s',
    (sentence) => {
      const reading = read(`Ada Quill was born in Riga on 9 February 1904. ${sentence}`);
      expect(reading.mentions.map(({ date }) => date?.edtf)).toEqual(['1904-02-09']);
    },
  );

  it('know a happening again by its noun', () => {
    const reading = read(
      'The founder died on 3 May 2019. The council was sworn in on Friday. His death changed the town.',
    );
    expect(mentionOf(reading, 'death').date?.edtf).toBe('2019-05-03');
  });

  it('are none in a history that says no more than when it was published', () => {
    const dated = [1911, 1912, 1924, 1930, 1951, 1962].map(
      (year) => `In ${String(year)} a dam broke.`,
    );
    const reading = read(`${dated.join(' ')}\n\nTwo brothers rented a shed.`);
    expect(reading.mentions.map(({ date }) => date?.edtf)).not.toContain('2024-06-10');
  });

  it('leave what stands in parentheses out', () => {
    const reading = read('The daughter of a banker (died 1874), she opened a school on Friday.');
    expect(mentionOf(reading, 'opened').date?.edtf).toBe('2024-06-07');
    const founded = read('The yard (built 1902) was sold. Ada Quill (1820–1910) was its owner.');
    expect(founded.mentions.map(({ date }) => date?.edtf)).not.toContain('1902');
  });

  it('give nothing to what is still to come', () => {
    expect(read('The council will open the bridge.').mentions).toEqual([]);
  });
});

describe('without a publication date', () => {
  it('written years stand, and weekdays wait', () => {
    const reading = read('The bridge burned in 1998. The council met on Friday.', null);
    expect(mentionOf(reading, 'burned').date?.edtf).toBe('1998');
    const met = mentionOf(reading, 'met');
    expect(met.date).toBeNull();
    expect(met.needs).toBe('publication-date');
  });

  it('only news worth asking for waits', () => {
    const reading = read(
      'The council opened the bridge. The weather was fine. It is a long bridge.',
      null,
    );
    expect(reading.mentions.map(({ needs }) => needs)).toEqual(['publication-date']);
  });
});

describe('weights', () => {
  it('put a dated act above an undated one, and both above a state', () => {
    const reading = read(
      'The council met in Riga. Ada Quill left the hall. The council opened the bridge on Friday. The hall is old.',
    );
    const [opened, is] = ['opened', 'is'].map((word) => mentionOf(reading, word).weight ?? 0);
    expect(opened).toBeGreaterThanOrEqual(ownPlace);
    expect(is).toBeLessThan(ownPlace);
  });

  it('give one place to a noun and the act at it', () => {
    const reading = read('At the 2008 Riga summit, ministers agreed on a plan.');
    const heavy = reading.mentions.filter(({ weight }) => (weight ?? 0) >= ownPlace);
    expect(heavy.map(({ headline }) => headline)).toEqual(['Ministers agreed on a plan']);
  });
});
