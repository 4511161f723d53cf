import { describe, expect, it } from 'vitest';
import { mentionOf, read } from '../../../corpus/events/read';

describe('headlines', () => {
  it.each([
    [
      'past how long before it was',
      'On 3 May 2024, one day before the vote, harbour crews had blocked the canal.',
      'blocked',
      /^Harbour crews had blocked/,
    ],
    [
      'without the span to another act',
      'The yard filed a claim on 3 May 2024, seven weeks after the crane fell.',
      'filed',
      /claim$/,
    ],
    [
      'with the deadline of a hope',
      'Ada Quill hopes to open the yard by Christmas.',
      'open',
      /by Christmas$/,
    ],
    [
      'for each half that a semicolon parts',
      'Ada Quill led the yard in 2019; Tom Bray, a friend of the mayor, led the harbour.',
      'led',
      /^Ada Quill led the yard$/,
    ],
  ])('name actor and act %s', (_, sentence, trigger, expected) => {
    expect(mentionOf(read(sentence), trigger).headline).toMatch(expected);
  });

  it('keep an act whose verb only the text before tells from founding an event', () => {
    const reading = read('On 3 May 2024 Norland signed the treaty. Orland did not.');
    const light = reading.mentions.filter(({ headline }) => headline.startsWith('Orland'));
    expect(light.every(({ weight }) => (weight ?? 1) < 0.5)).toBe(true);
  });

  it('leave the time to the act when only its aim stands between', () => {
    const reading = read('Norland wrote the goal of joining the league into law in May 2019.');
    expect(mentionOf(reading, 'wrote').date?.edtf).toBe('2019-05');
  });
});
