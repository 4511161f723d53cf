import { describe, expect, it } from 'vitest';
import { read } from '../../../corpus/events/read';

const opening = 'Ada Quill was born in Riga on 3 May 1831.';
const life = [
  'In 1849 she left the town.',
  'The railway had come the year before.',
  'Trade was slow.',
  'Ships lay idle.',
  'Wages fell.',
  'In 1855 she opened a yard.',
  'In 1858 she bought a second one.',
  'In 1860 she sold both.',
  'In 1871 she died in Riga.',
];

function headlines(text: string): readonly string[] {
  return read(text, null).mentions.map(({ headline }) => headline);
}

describe('in the story of a life', () => {
  it('“she” is its person, however far the name', () => {
    const found = headlines([opening, ...life].join(' '));
    expect(found).toContain('Ada Quill opened a yard');
    expect(found).toContain('Ada Quill died in Riga');
  });

  it('“he” is somebody else', () => {
    const found = headlines(
      [opening, ...life, 'Trade was slow.', 'In 1872 he opened a yard.'].join(' '),
    );
    expect(found.filter((headline) => headline === 'Ada Quill opened a yard')).toHaveLength(1);
  });

  it('of two people, nobody is meant from afar', () => {
    const others = [...life.slice(1), 'In 1872 she left the town.'];
    const found = headlines([opening, 'Eva Marsh was born in 1832.', ...others].join(' '));
    expect(found).not.toContain('Ada Quill opened a yard');
    expect(found).not.toContain('Eva Marsh opened a yard');
  });

  it('nor where little is told of her', () => {
    const found = headlines([opening, ...life.slice(1, 7)].join(' '));
    expect(found).not.toContain('Ada Quill opened a yard');
  });
});
