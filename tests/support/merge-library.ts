/** Libraries of a few articles that tell of a few things, alike and at odds. */
import fc from 'fast-check';
import { readingOf, type Line } from '../unit/events/merge-support';

const names = ['Hale', 'Orland', 'Norland', 'Vesk', 'Reker', 'Marlow'];
const acts = ['signed', 'rejected', 'attacked', 'visited', 'opened'];
const things = ['ferry treaty', 'old harbour', 'grain tariff', 'island road'];
const dates = [
  '2019',
  '2019-06',
  '2019-06-14',
  '2019-06-15',
  '2019-06-14/2019-06-16',
  '201X',
  null,
];

const line = fc
  .record({
    who: fc.constantFrom(...names),
    act: fc.constantFrom(...acts),
    thing: fc.constantFrom(...things),
    where: fc.constantFrom(...names),
    edtf: fc.constantFrom(...dates),
    written: fc.boolean(),
    weight: fc.constantFrom(0.2, 0.6, 1),
  })
  .map(({ who, act, thing, where, edtf, written, weight }): Line => {
    const text = `${who} ${act} the ${thing} of ${where}, it was said in ${edtf ?? 'no year'}.`;
    const told = { text, trigger: act, edtf, who: [who], weight };
    return written && edtf !== null ? { ...told, dated: edtf } : told;
  });

export const library = fc
  .array(
    fc.record({
      published: fc.constantFrom(null, '2019-06-16', '2019-06-17', '2020-01-05'),
      lines: fc.uniqueArray(line, { maxLength: 8, selector: ({ text }) => text }),
    }),
    { maxLength: 8 },
  )
  .map((articles) =>
    articles.map(({ published, lines }, i) => readingOf(`a${String(i)}`, published, lines)),
  );
