import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from '../../../src/cli/arguments';

describe('arguments', () => {
  it.each([
    [['extract'], { verb: 'extract', paths: [], limitMs: 60_000 }],
    [['extract', '--time-limit', '2.5'], { verb: 'extract', limitMs: 2500 }],
    [['extract', 'a.txt', 'folder'], { verb: 'extract', paths: ['a.txt', 'folder'] }],
    [
      ['extract', '--text-column', 'Body', '--date-column=2', 'a.csv'],
      { paths: ['a.csv'], columns: { text: 'Body', published: '2' } },
    ],
    [['--help'], { verb: 'help' }],
    [['extract', '-h'], { verb: 'help' }],
    [['--version'], { verb: 'version' }],
    [['timeline'], { verb: 'timeline', paths: [], keywords: [], title: null, format: 'json' }],
    [
      ['timeline', '-k', ' oil spill, BP,,', '--title', 'Oil', '--format=md', 'folder'],
      {
        verb: 'timeline',
        paths: ['folder'],
        keywords: ['oil spill', 'BP'],
        title: 'Oil',
        format: 'md',
      },
    ],
  ])('%j are understood', (args, command) => {
    expect(parseCommand(args)).toMatchObject(command);
  });

  it.each([
    [[], 'extract or timeline'],
    [['summon'], 'There is no “summon”'],
    [['extract', '--loud'], '--loud'],
    [['timeline', '--format', 'pdf'], 'json, md, csv, link'],
    [['timeline', '--title'], '--title'],
    [['extract', '--time-limit', 'long'], '“long” is no time limit'],
    [['extract', '--time-limit', '0'], 'give seconds'],
  ])('%j are refused with what to do', (args, words) => {
    expect(() => parseCommand(args)).toThrow(UsageError);
    expect(() => parseCommand(args)).toThrow(words);
  });
});
