/** Tellings that share few words or none, and mean one thing; and such as mean much the same, and are two. */
import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../../src/events/merge-mentions';
import { loadMeanings } from '../../../src/events/merge/signs/meanings/meanings';
import { dimensions } from '../../../src/events/merge/signs/meanings/digits';
import { termOf } from '../../../src/base/words';
import { readingOf, tellers, type Line } from './merge-support';

const alone: ReadonlyMap<string, string> = new Map();

/** What else the articles of a collection tell, so that words have their usual frequency. */
const background = readingOf('z', '2031-05-20', [
  told('The senate of Orland rejected the budget on 3 May 2031.', 'rejected', '2031-05-03'),
  told('Heavy rain soaked the cellars of Marlow on 9 May 2031.', 'soaked', '2031-05-09'),
  told('Pilots grounded flights to Teresk on 11 May 2031.', 'grounded', '2031-05-11'),
  told('The poet Ana Quill won the Brandt prize on 12 May 2031.', 'won', '2031-05-12'),
]);

/** Headlines leave the date to the timeline. */
function told(text: string, trigger: string, edtf: string, more: Partial<Line> = {}): Line {
  const [written = '', dated = ''] = /(?: on|In| in| the)? ?(\d* ?May 2031|2019)/.exec(text) ?? [];
  return { text, trigger, edtf, dated, headline: text.replace(written, ''), ...more };
}

/** What else an article tells of a day. */
const besides = told('Vesk paid its debts on 4 May 2031.', 'paid', '2031-05-04');

function together(one: Line[], other: Line[]): boolean {
  const readings = [readingOf('a', '2031-05-06', one), readingOf('b', '2031-05-07', other)];
  const forth = tellers(mergeMentions([...readings, background], alone));
  const back = tellers(mergeMentions([background, ...readings.reverse()], alone));
  expect(back.map((ids) => [...ids].sort())).toEqual(forth.map((ids) => [...ids].sort()));
  return forth.some((ids) => ids.includes('a') && ids.includes('b'));
}

describe('one happening', () => {
  it.each([
    [
      'in words near in meaning, with a number in common',
      [told('Rescue boats picked up 187 people on 4 May 2031.', 'picked', '2031-05-04')],
      [
        told(
          'Helicopters and boats plucked 187 survivors from the sea on 4 May 2031.',
          'plucked',
          '2031-05-04',
        ),
        besides,
      ],
    ],
    [
      'in the words of a service and of those who came to it',
      [
        told(
          'A service of remembrance was held in Tarrow cathedral on 4 May 2031.',
          'held',
          '2031-05-04',
        ),
      ],
      [
        told(
          'Mourners gathered in Tarrow cathedral on 4 May 2031 to remember the dead.',
          'gathered',
          '2031-05-04',
        ),
      ],
    ],
    [
      'with an act in common and nothing else, where neither tells more of the day',
      [told('The Wren W9 made its maiden flight on 4 May 2031.', 'flight', '2031-05-04')],
      [told('The aircraft first flew on 4 May 2031.', 'flew', '2031-05-04')],
    ],
    [
      'of a year of which neither tells more',
      [told('In 2019 a fire gutted the hangar of the first prototype.', 'gutted', '2019')],
      [told('A blaze destroyed the first aircraft in its hangar in 2019.', 'destroyed', '2019')],
    ],
    [
      'told in passing, where neither tells more of the date',
      [
        told(
          'Hurricane Odile flattened the only hospital of the island in 2019.',
          'flattened',
          '2019',
        ),
      ],
      [
        told('Debts have grown since the 2019 hurricane.', 'hurricane', '2019', {
          clause: 'the 2019 hurricane',
          headline: 'Hurricane',
          weight: 0.3,
        }),
      ],
    ],
  ])('%s', (_, one, other) => {
    expect(together(one, other)).toBe(true);
  });
});

describe('two happenings', () => {
  it.each([
    [
      'of opposite acts, which are near in meaning',
      [told('Shares of Argo rose on 4 May 2031.', 'rose', '2031-05-04')],
      [told('The stock of Argo fell 3 percent on 4 May 2031.', 'fell', '2031-05-04')],
    ],
    [
      'of which one may yet come',
      [told('Jurors found Hale guilty of manslaughter on 4 May 2031.', 'found', '2031-05-04')],
      [
        told(
          'The panel will consider a manslaughter charge against Hale on 4 May 2031.',
          'consider',
          '2031-05-04',
          { status: 'planned' },
        ),
      ],
    ],
    [
      'that have nothing in common but the day and a name',
      [told('Hale welcomed the ferry treaty on 4 May 2031.', 'welcomed', '2031-05-04')],
      [told('The crown of Hale traded near 80 cents on 4 May 2031.', 'traded', '2031-05-04')],
    ],
    [
      'of a year of which one tells more',
      [
        told('In 2019 a fire gutted a hangar near Teresk.', 'gutted', '2019'),
        told('Argo sank the old ferry in 2019.', 'sank', '2019'),
      ],
      [told('A blaze destroyed a pier of Vesk in 2019.', 'destroyed', '2019')],
    ],
  ])('%s', (_, one, other) => {
    expect(together(one, other)).toBe(false);
  });
});

describe('the meanings of words', () => {
  const meanings = loadMeanings();

  function vectorOf(word: string): Float64Array {
    const sums = new Float64Array(dimensions);
    meanings.addTo(sums, meanings.rowOf(termOf(word)), 1);
    return sums;
  }

  function nearness(one: string, other: string): number {
    const others = vectorOf(other);
    return vectorOf(one).reduce((sum, x, i) => sum + x * (others[i] ?? 0), 0);
  }

  it('are near each other where words are used alike', () => {
    expect(nearness('capsized', 'drowned')).toBeGreaterThan(3 * nearness('capsized', 'wedding'));
  });

  it('are those of its words for an act, and none for names', () => {
    expect(meanings.rowOf('act 10')).toBeGreaterThan(0);
    expect(meanings.rowOf('dorranc')).toBe(-1);
  });
});
