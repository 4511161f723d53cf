import { describe, expect, it } from 'vitest';
import { mentionOf, read } from '../../../corpus/events/read';

describe('what only its article explains', () => {
  const trial = 'Bo Marsh went on trial for fraud at the high court of Riga on Friday.';

  it('names no event where the article tells of the day in a line that reads alone', () => {
    const reading = read(`${trial} The jurors were selected on Friday.`);
    expect(mentionOf(reading, 'selected').nameless).toBe(true);
    expect(mentionOf(reading, 'went').nameless).toBeUndefined();
  });

  it('names its event where nothing else tells of the day', () => {
    const reading = read(`${trial} The jurors had been selected on Tuesday by a clerk.`);
    expect(mentionOf(reading, 'selected').nameless).toBeUndefined();
  });

  it('names no event in an article that tells enough clearly, whatever its day', () => {
    const clear = ['Riga', 'Lund', 'Oslo', 'Turku', 'Narva'].map(
      (town, i) => `Bo Marsh opened a large shipyard in ${town} in ${String(1951 + i)}.`,
    );
    const shed = 'The facility was built in 1994.';
    const named = (...sentences: string[]): boolean | undefined =>
      mentionOf(read(sentences.join(' ')), 'built').nameless;
    expect(named(...clear, shed)).toBe(true);
    expect(named(...clear.slice(1), shed)).toBeUndefined();
  });

  it('names its event with a year of its own, as histories tell it', () => {
    const reading = read(
      'Ada Quill founded the yard of Riga in May 1921. The old sheds were burned in May 1921.',
    );
    expect(mentionOf(reading, 'burned').nameless).toBeUndefined();
  });
});
