import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/article/text/lines';

const said = (text: string) => linesOf(text).map((line) => line.text.replace(/\s+/g, ' '));

const paragraphs = [
  'Dockworkers went back to the quays on Tuesday after a vote on pay, ending a strike of eleven days that had stopped all containers along the coast.',
  'It had begun on 3 March, when talks between union and port authority broke down. On 7 March police cleared the northern gate, and nobody was hurt.',
  'In 2019 the authority had cut what it paid for work at night. The union went to court over it in May 2020, and lost.',
];

/** Breaks a paragraph the way programs do: each line as full as it gets. */
function wrap(paragraph: string, column: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= column)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('lines of a text that is wrapped', () => {
  it.each([48, 60, 72, 78, 96])('are its paragraphs, at %i columns', (column) => {
    expect(said(paragraphs.map((text) => wrap(text, column)).join('\n\n'))).toEqual(paragraphs);
  });

  it('are its paragraphs where no empty line parts them', () => {
    expect(said(paragraphs.map((text) => wrap(text, 66)).join('\n'))).toEqual(paragraphs);
  });

  it('are told in an excerpt of three lines', () => {
    expect(said(wrap(paragraphs[0] ?? '', 60))).toEqual([paragraphs[0]]);
  });

  it('leave headings, items and tables alone', () => {
    const furniture = [
      'Harbour strike ends',
      'How it came to this',
      '- In 2008 the port was sold.',
      '- In 2014 a first strike lasted two days.',
      '| 2008 | Port sold |',
      '| 2014 | First strike |',
    ];
    const text = [
      furniture[0],
      ...paragraphs.map((paragraph) => wrap(paragraph, 70)),
      ...furniture.slice(1),
    ].join('\n');
    const rows = ['2008 | Port sold', '2014 | First strike'];
    expect(said(text)).toEqual([furniture[0], ...paragraphs, ...furniture.slice(1, 4), ...rows]);
  });
});

describe('lines of a text that is not wrapped', () => {
  it.each([
    ['one paragraph a line', paragraphs],
    [
      'headlines one below the other',
      [
        'Council votes to close the old harbour after a long night of talks',
        'Ferry to the islands runs again from Monday, operator tells council',
        'Mayor of Westport calls for calm as strike goes into second week',
        'Pilot boats stay in port for third day, fishermen fear for catch',
      ],
    ],
    [
      'a name, a day and a sentence',
      ['Ann Lee', 'Tuesday, 7 May 2019', 'Nobody was hurt when the ferry hit the quay, she said.'],
    ],
  ])('stay apart: %s', (_, lines) => {
    expect(said(lines.join('\n'))).toEqual(lines);
  });
});

describe('marks of emphasis around a line', () => {
  it.each(['*', '**', '_', '***'])('belong to no line: %s', (mark) => {
    const text = `${mark}By Ann Lee${mark}\n\nThe ferry stopped.`;
    expect(said(text)).toEqual(['By Ann Lee', 'The ferry stopped.']);
  });

  it.each(['**Note** on the **ferry**', '* an item', '*', '__init__ is a name', '2 * 3 *'])(
    'are left where they are part of it: %s',
    (text) => {
      expect(said(text)).toEqual([text]);
    },
  );
});

it('every line is the very text of its span, in order, and nothing but white space and marks is left out', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'a b',
          'word',
          '\n',
          '\n\n',
          ' ',
          '*',
          '_',
          '\r\n',
          'Ende.',
          '- ',
          '| ',
          ' |',
        ),
      ),
      (pieces) => {
        const text = pieces.join('');
        let at = 0;
        let between = '';
        for (const line of linesOf(text)) {
          expect(line.text).toBe(text.slice(line.start, line.end));
          expect(line.start).toBeGreaterThanOrEqual(at);
          between += text.slice(at, line.start);
          at = line.end;
        }
        expect(between + text.slice(at)).toMatch(/^[\s*_|]*$/);
      },
    ),
  );
});
