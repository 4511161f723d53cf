import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../src/intake/pdf/lay-out';
import type { PdfRun } from '../../../../src/intake/pdf/rows';

const size = 10;
const letter = 5;

/** Text that starts at a place and ends its line; every letter is as wide. */
const run = (text: string, x: number, y: number, rest: Partial<PdfRun> = {}): PdfRun => ({
  text,
  x,
  y,
  width: text.length * letter,
  size,
  font: 'body',
  ends: true,
  ...rest,
});

/** Lines one below the other, 12 points apart. */
const lines = (x: number, top: number, ...texts: readonly string[]): readonly PdfRun[] =>
  texts.map((text, i) => run(text, x, top - i * 12));

const paragraphs = (...pages: readonly (readonly PdfRun[])[]): readonly string[] =>
  layOutPages(pages).split('\n\n');

/** Two paragraphs, as a typesetter breaks them. */
const story = [
  'The old ferry stopped on 3 May 2019 and did not',
  'start again. A new one was ordered in June, and',
  'came a year later.',
  'Its first voyage took nineteen minutes, two more',
  'than planned.',
];
const told = [
  'The old ferry stopped on 3 May 2019 and did not start again. A new one was ordered in June, and came a year later.',
  'Its first voyage took nineteen minutes, two more than planned.',
];

describe('paragraphs', () => {
  it('are told by a last line that had room for more', () => {
    expect(paragraphs(lines(72, 700, ...story))).toEqual(told);
  });

  it('are told by the space between them, whatever the leading', () => {
    for (const leading of [11, 12, 16, 24]) {
      const rows = story.map((text, i) => run(text, 72, 700 - i * leading - (i > 2 ? leading : 0)));
      expect(paragraphs(rows)).toEqual(told);
    }
  });

  it('are told by their space on a page of paragraphs of a line or two', () => {
    const texts = [...told, 'Nobody was hurt', 'It sails at noon'];
    const rows = [
      run('The Courier', 72, 700),
      run('Friday 3 May', 72, 676),
      ...story.slice(0, 3).map((text, i) => run(text, 72, 652 - i * 12)),
      ...story.slice(3).map((text, i) => run(text, 72, 604 - i * 12)),
      run('Nobody was hurt', 72, 568),
      run('It sails at noon', 72, 544),
    ];
    expect(paragraphs(rows)).toEqual(['The Courier', 'Friday 3 May', ...texts]);
  });

  it('do not end where a line is narrow for a picture', () => {
    const beside = ['On 7 May the mayor met', 'Ann Lee of Westport, who', 'had designed the ship.'];
    expect(paragraphs([...lines(72, 700, ...story), ...lines(72, 628, ...beside)])).toEqual([
      ...told,
      beside.join(' '),
    ]);
  });

  it('leave a byline and centred lines above them by themselves', () => {
    const head = [
      run('By Ann Lee, Courier', 72, 724, { font: 'italic' }),
      run('Westport', 99, 712),
    ];
    expect(paragraphs([...head, ...lines(72, 700, ...story)])).toEqual([
      'By Ann Lee, Courier',
      'Westport',
      ...told,
    ]);
  });

  it('go on from column to column and from page to page', () => {
    const [a = '', b = '', c = '', ...rest] = story;
    expect(paragraphs([...lines(72, 100, a, b), ...lines(350, 700, c, ...rest)])).toEqual(told);
    expect(paragraphs(lines(72, 100, a), lines(72, 700, b, c, ...rest))).toEqual(told);
  });

  it('are items where each row begins anew and ends short, with no bullet to see', () => {
    const items = [
      'Mayor of Wick resigns over deal',
      'Storm kills two on the coast',
      'Ferry firm fires its director',
    ];
    const page = [...lines(72, 700, ...story), ...lines(92, 640, ...items)];
    expect(paragraphs(page)).toEqual([...told, ...items]);
    // Names that a narrow column happens to put first are none: the next word did not fit.
    const narrow = ['He met Ida Marsh and', 'Tom Weld of Port', 'Alder on Monday.'];
    expect(paragraphs(lines(72, 700, ...narrow))).toEqual([narrow.join(' ')]);
  });

  it('end with the box they stand in, where it has room for more', () => {
    const cards = [
      ...lines(72, 700, 'Mayor of Wick resigns over a lighthouse deal', '19 April 2025'),
      ...lines(320, 700, 'Storm kills two on the coast of Brandia', '17 April 2025'),
    ];
    expect(paragraphs(cards)).toEqual([
      'Mayor of Wick resigns over a lighthouse deal 19 April 2025',
      'Storm kills two on the coast of Brandia 17 April 2025',
    ]);
  });

  it('are read column by column though the file draws straight across', () => {
    const left = Array.from(
      { length: 10 },
      (_, i) => `On the left is line ${String(i)} of ten that are`,
    );
    const right = Array.from(
      { length: 10 },
      (_, i) => `on the right is line ${String(i)} of ten that are`,
    );
    const across = left.flatMap((text, i) => [
      run(text, 40, 700 - i * 12, { ends: false }),
      run(right[i] ?? '', 300, 700 - i * 12),
    ]);
    const text = layOutPages([across]);
    expect(text.indexOf('left is line 9')).toBeLessThan(text.indexOf('right is line 0'));
  });
});

describe('what is put together', () => {
  it.each([
    ['The com-', 'mittee met.', 'The committee met.'],
    ['The com\u2010', 'mittee met.', 'The committee met.'],
    ['A half-', 'finished tube.', 'A half-finished tube.'],
    ['An 18-', 'year-old drove.', 'An 18-year-old drove.'],
    ['Anna Meyer-', 'Lund drove.', 'Anna Meyer- Lund drove.'],
  ])('%s + %s', (first, second, whole) => {
    expect(paragraphs(lines(72, 700, first, second))).toEqual([whole]);
  });

  it('bullets drawn apart go before their items, those of symbol fonts too', () => {
    const items = ['In 2008 the port was sold.', 'In 2014 it was bought back.'];
    const bullets = [run('•', 76, 700), run('\uf0b7', 76, 688)];
    expect(paragraphs([...lines(90, 700, ...items), ...bullets])).toEqual([
      `• ${items[0]}`,
      `\uf0b7 ${items[1]}`,
    ]);
  });

  it('rows of a table stay apart, cells parted by a tab', () => {
    const cells = (y: number, year: string, what: string): readonly PdfRun[] => [
      run(year, 72, y, { ends: false }),
      run(what, 200, y),
    ];
    const table = [...cells(700, 'Year', 'Event'), ...cells(688, '2008', 'Port sold')];
    expect(paragraphs(table)).toEqual(['Year\tEvent', '2008\tPort sold']);
  });
});

describe('what is left out', () => {
  it('marks that refer to notes, but no powers', () => {
    const small = { size: 7, y: 704, ends: false };
    const rows = [
      run('It runs by Friday.', 72, 700, { ends: false }),
      run('1', 162, 704, small),
      run(' It has 40 km', 170, 700, { ends: false }),
      run('2', 235, 704, { ...small, ends: true }),
    ];
    expect(layOutPages([rows])).toBe('It runs by Friday. It has 40 km2');
  });

  it('numbers of lines, as pleadings have them', () => {
    const texts = Array.from(
      { length: 9 },
      (_, i) => `and in ${String(1990 + i)} it was as before`,
    );
    const numbered = texts.flatMap((text, i) => [
      run(String(i + 1), 60, 700 - i * 24, { ends: false }),
      run(text, 80, 700 - i * 24),
    ]);
    expect(layOutPages([numbered])).toBe(texts.join(' '));
  });

  it('running heads and numbers of pages, by their height, whenever they are drawn', () => {
    const pages = ['first', 'second', 'third'].map((n, i) => [
      run(`The ${n} ferry stopped.`, 72, 700),
      run(`Nobody was hurt on the ${n} day.`, 72, 670),
      // Drawn last, as browsers do that print a page.
      run('Harbour News, 7 May 2019', 72, 800),
      run(`© Harbour News Ltd ${String(i + 1)}/3`, 72, 30),
      run(`- ${String(i + 1)} -`, 300, 18),
    ]);
    expect(paragraphs(...pages)).toEqual(
      ['first', 'second', 'third'].flatMap((n) => [
        `The ${n} ferry stopped.`,
        `Nobody was hurt on the ${n} day.`,
      ]),
    );
  });

  it('never a sentence that opens several pages, each at its own height', () => {
    const chorus = 'And so it went on.';
    const said = [700, 650, 600].map((top) => [
      run(chorus, 72, top),
      run('Nobody minded at all.', 72, top - 30),
    ]);
    expect(layOutPages(said).split(chorus)).toHaveLength(4);
  });
});
