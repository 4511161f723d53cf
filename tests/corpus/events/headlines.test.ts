import { describe, expect, it } from 'vitest';
import { mentionOf, read } from './read';

/** The headline of the event named by the word in square brackets. */
const corpus: readonly (readonly [string, string])[] = [
  ['On Friday, the council [opened] the new bridge.', 'Council opened the new bridge'],
  [
    'Norland President Ada Quill [ordered] troops to the border in 2012, causing panic.',
    'Ada Quill ordered troops to the border',
  ],
  [
    'Envoy Bo Marsh [said] on Sunday that membership was “off the menu” for Sudland.',
    'Bo Marsh: membership was “off the menu” for Sudland',
  ],
  ['The ministry [stated] on Friday that it welcomes the offer.', 'Ministry welcomes the offer'],
  ['Ada Quill won the race. She [retired] on Friday.', 'Ada Quill retired'],
  ['Trade halved after the old union [fell] in 1991.', 'Old union fell'],
  [
    'The krone traded near nine on Friday, its [highest] level since June 2021.',
    'Krone was last this high',
  ],
  [
    'The premier said on Saturday she hopes both sides will [sign] an accord this week.',
    'Both sides will sign an accord, premier hopes',
  ],
  ['Ada Quill’s 2012 [invasion] of Sudland shocked the coast.', 'Ada Quill’s invasion of Sudland'],
  ['The town plans to [build] a second quay in 2027.', 'Town plans to build a second quay'],
  [
    'Bo Marsh was seized in Riga in 1973 and [sentenced] to death in 1980.',
    'Bo Marsh was sentenced to death',
  ],
  [
    'The minister [denied] on Friday that he had taken gifts.',
    'Minister denied that he had taken gifts',
  ],
  [
    'RIGA (Harbour Wire) - The council [opened] the new bridge on Friday.',
    'Council opened the new bridge',
  ],
  [
    'In a letter on Friday, Ada Quill [wrote]: “We will meet in Riga.”',
    'Ada Quill: “We will meet in Riga”',
  ],
  [
    'In a speech on Friday, Ada Quill, who took office in 2013, [promised] to go.',
    'Ada Quill promised to go',
  ],
  [
    'The court, which sits in Harbourg, [freed] the three men in 2018.',
    'Court freed the three men',
  ],
];

describe('headlines', () => {
  for (const [sentence, headline] of corpus)
    it(headline, () => {
      const word = /\[(.+)\]/.exec(sentence)?.[1] ?? '';
      expect(mentionOf(read(sentence.replace(/[[\]]/g, '')), word).headline).toBe(headline);
    });

  it('never run over 90 characters, and end on a word that says something', () => {
    const { mentions } = read(
      'The port authority of Harbourg and the ministry of works opened a long bridge over the northern sound between the two old towns of the western coast on Friday, in the presence of the mayor and of many guests from abroad.',
    );
    for (const { headline } of mentions) {
      expect(headline.length).toBeLessThanOrEqual(90);
      expect(headline).not.toMatch(/\s(?:the|of|and|in|to|a)$/);
    }
  });
});
