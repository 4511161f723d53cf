import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/events/event';
import { mentionOf, read } from './read';

/** Sentences under the status of the word in square brackets. */
const corpus: Readonly<Record<Status, readonly string[]>> = {
  happened: [
    'Bo Marsh [pleaded] not guilty on Friday.',
    'Bo Marsh did not live to see the verdict: he [died] in 2022.',
    'Ada Quill was [elected] to the Academy in 1985 but left it in protest.',
    'The council [opened] the new bridge on Friday.',
    'In 2003 the two banks [merged].',
    'Voters [rejected] the plan in March 2019.',
    'Ministers [agreed] in 2008 that Norland would one day join the pact.',
    'The ferry line has been [sold] this week.',
    'The court [declined] on Friday to hear the case.',
    'She [resigned] in May after the inquiry, which the opposition had demanded.',
    'The treaty was [signed] in Lisbon in December 2007.',
    'Guests were [ordered] on Friday not to leave the hall.',
    'The town [ordered] the schools closed until 19 June.',
    'Bo Marsh was the first envoy to [name] the treaty in 2019.',
    'Ministers [learned] on Friday that the bridge was unsafe.',
    'Bo Marsh [threatened] on Friday to leave the pact.',
    'The flood has not only [closed] the port of Riga but ruined the harvest of 2012.',
    'The cargo [was] about 300 tonnes in 1979.',
  ],
  said: [
    'His lawyers claim Ada Quill [gave] the order on Friday.',
    'Doctors report that Ada Quill [fell] on Friday.',
    'The mayor [said] on Friday that the bridge was safe.',
    '“The bridge is safe,” the mayor [told] reporters on Friday.',
    'The bridge is safe, the mayor [said] on Friday.',
    'According to the police, the driver [fled] on Friday.',
    'The minister [warned] on Sunday that prices were rising.',
    'The victims are [said] to have mild symptoms since Friday.',
    'The blast reportedly [killed] 12 people on Friday.',
    'Police [denied] on Friday that officers had opened fire.',
  ],
  planned: [
    'The bridge will [open] in 2031.',
    'Bo Marsh said the firm would close two mills and [cut] 900 jobs in June 2027.',
    'The firm will sell its bank and [put] 300 people out of work in June 2027.',
    'The company plans to [build] a second plant in 2027.',
    'The court is expected to [rule] on Friday.',
    'The mayor said on Saturday she hopes the two sides will [sign] an accord this week.',
    'The mission is scheduled to [land] in August.',
    'The premier is [hoping] for a deal by Christmas.',
    'The court rejected an appeal amid reports that the premier is [hoping] for a deal by Christmas.',
    'Norland and Sudland agreed to [meet] again in 2026.',
    'The envoy is to [visit] Riga on Friday.',
    'Ada Quill would [like] to announce a deal by Christmas.',
    'Bo Marsh was supposed to [meet] Ada Quill on Friday.',
    'The union threatened to [strike] on Friday.',
    'The update is scheduled for public [release] in August.',
  ],
  possible: [
    'The inquiry makes it unlikely that the firms will [meet] their deadline of 30 September.',
    'It is unlikely that the bridge will [open] on 3 October.',
    'Ada Quill did not [rule] out a rise at the next meeting on 15 September.',
    'The bridge may [open] in 2026.',
    'The strike could [end] on Friday.',
    'If the vote [fails] on Friday, the premier must go.',
    'Will the premier [resign] on Friday?',
    'Had the dam [held] on Friday, the town would have been spared.',
    'It is feared that 40 people [died] on Friday.',
    'Norland could have [joined] the pact in 2008.',
    'Analysts fear the bank will [collapse] this week.',
  ],
  denied: [
    'The two sides did not [meet] on Friday.',
    'No deal was [reached] in 2019.',
    'The premier [ruled] out an election in 2031.',
    'The company denied that it had [fired] him in 2021.',
    'Nobody was [hurt] on Friday.',
    'The bank is unlikely to [cut] rates in June.',
    'The rebels have never [attacked] the town in June 2020.',
  ],
};

describe('the status of an event', () => {
  for (const [status, sentences] of Object.entries(corpus))
    for (const sentence of sentences)
      it(`${status}: ${sentence}`, () => {
        const word = /\[(.+)\]/.exec(sentence)?.[1] ?? '';
        const reading = read(sentence.replace(/[[\]]/g, ''));
        expect(mentionOf(reading, word).status).toBe(status);
      });
});
