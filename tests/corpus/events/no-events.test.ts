import { expect, it } from 'vitest';
import { read } from './read';

/** Headlines that an event could have from a text. */
function lines(text: string): readonly string[] {
  return read(text)
    .mentions.filter(({ nameless, weight = 1 }) => nameless !== true && weight >= 0.5)
    .map(({ headline }) => headline);
}

it.each([
  [
    'he, where two can be',
    'Bo Marsh went home. The yard of Riga put its trust in Cal Shaw. He moved to Lund in May 2019.',
    /moved/,
  ],
  [
    'she, where a lawyer spoke of another',
    'Ada Quill wept. In reply to Ina Shaw the court fell silent. She sold a house in Lund in May 2019.',
    /sold/,
  ],
  [
    'the company, where a rival acted last',
    'Marsh Steel cut its forecast. Marsh Steel fell. Marsh Steel sold a yard. Trade was weak. Rain fell. Rain went on. Quill Iron fell 3%. Trade went on. The company will meet investors in Riga on 20 November.',
    /Quill Iron will/,
  ],
  [
    'the company, where a ship sank',
    'The Corran sank off Riga on 9 January 2022. The company lost its contract in Riga in April 2022.',
    /Corran lost/,
  ],
  [
    'it, where a number was spoken of',
    'Its profit fell below the 2.9 billion that was expected. It expects a return of 8% in 2025.',
    /billion expects/,
  ],
  [
    'a club in passing',
    'They were near the end in 2019, when the club was bought for £1 by a trust of fans.',
    /Club was/,
  ],
  [
    'which German',
    'The German signed a contract with Marsh Steel in November 2023.',
    /German signed/,
  ],
  ['which council', 'The new council met on Wednesday.', /council met/],
])('leaves open %s', (_, text, line) => {
  expect(lines(text).filter((headline) => line.test(headline))).toEqual([]);
});

it('knows a body by what describes it', () => {
  const text = 'The electoral commission has until 7 December to announce the final result.';
  expect(lines(text)).toEqual([
    'Electoral commission has until 7 December to announce the final result',
  ]);
});

it('makes no firm rain, and no day build a yard', () => {
  const text =
    'Marsh Steel opened a yard in Riga on Monday. It rained on Tuesday. It snowed in the hills. It took years to build the yard.';
  expect(lines(text)).toEqual(['Marsh Steel opened a yard in Riga']);
});

it.each([
  ['how somebody sees it', 'Delays on the line from Riga may be unavoidable in May 2025.'],
  ['how it was judged', 'The peace of the two towns of the sound was short-lived in 1966.'],
  ['how it seems', 'The Norland flu seemed to be hitting the young hardest in May.'],
  ['what a name measures', 'The Aurora in Norland was about 530m litres in 1979.'],
  ['when it was', 'Ada Quill’s testimony came at a hearing for the owners on Friday.'],
  ['what it came after', 'The vote on the bridge of Riga came hours after a debate on Friday.'],
  ['a move that is not named', 'Ada Quill hailed the move as a good sign for Riga on Friday.'],
  ['claims that are not named', 'Ada Quill of the port of Riga denied the claims on Friday.'],
  ['what it resulted from', 'The resulting fire became the worst in the town in 1989.'],
  ['whom only his age tells', 'On Friday the 25-year-old man arrived from Riga by train.'],
  ['what had been before', 'They mean to show that Bo Marsh was well before he died.'],
  ['what was agreed', 'The 1991 agreement was that Marsh would sell no ships in Riga.'],
  ['what an agreement was like', 'They cite the 1991 agreement, which did not bar sales of ships.'],
  ['how long she has ruled', 'Ada Quill, in power since 2019, will lead the party.'],
  ['what a brand is', 'Today the Marsh brand encompasses a chain of cafes in Riga.'],
  ['what comes again and again', 'Pigs in Norland are hit by regular outbreaks.'],
  ['how long it went on', 'Ada Quill led the yard of Riga for three years.'],
  ['why something was', 'They slept, as Bo Marsh had a flight to Riga on Friday.'],
  ['what a picture shows', 'View of ships gathered round the rig.\n\nPhotograph: Ada Quill/AP'],
  ['of one of many', 'They treated a girl and a 47-year-old man who flew in from Riga in May.'],
  ['what debt stood at', 'At the end of May 2012 debt stood at 3 billion crowns.'],
  ['a second what', 'A petition was written. A second was dropped in 1992 after a protest.'],
  ['which club it was', 'The club was bought by a group of local businessmen on Friday.'],
  ['what it is compared with', 'The world makes 460 tonnes of glass, twice as much as in 2000.'],
  ['what a correction corrects', 'An article on Friday said that 61 people were hurt in Riga.'],
  ['what the day of another hides', 'Norland Steel shares rose 6% on the day of the sale.'],
  [
    'which of two it was',
    'Dan Quill, a brother of Bo Quill, is a farmer. Quill was hurt in Riga in May 2012.',
  ],
])('no event tells %s', (_, text) => {
  expect(lines(text)).toEqual([]);
});

it.each([
  ['The flu seemed to have killed 12 people in Riga in May.'],
  ['Ada Quill came to power in Norland in May 1998.'],
  ['The treaty of the two towns came into force in May 1998.'],
  ['Inflation in Norland was 3.1 percent in May.'],
  ['Ada Quill described the move to Riga as a mistake on Friday.'],
  ['Bo Marsh left Riga without a deal on Thursday, officials from both towns said on Friday.'],
])('but an event: %s', (text) => {
  expect(lines(text)).toHaveLength(1);
});
