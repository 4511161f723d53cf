import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/intake/text/front-matter';

describe('fields above a text', () => {
  it('may have lists and names of their own, and an address for a source', () => {
    const block =
      '---\ntitle: "Ferry stops: a story"\nauthors:\n  - "[[Ann Lee]]"\n  - name: Bob Roe\ntags: [ferry, storm]\nsource: https://example.org/ferry\ndate: 2019-05-07 08:00\n---\n';
    expect(readFrontMatter(`${block}\nThe ferry stopped.`)).toMatchObject({
      metadata: {
        title: 'Ferry stops: a story',
        byline: 'Ann Lee, Bob Roe',
        url: 'https://example.org/ferry',
        published: { value: '2019-05-07' },
      },
      end: block.length,
    });
  });

  it('may stand there without a fence', () => {
    const block = 'Title: Ferry stops\nAuthor: Ann Lee\nDate: 7 May 2019\nSource: Harbour News';
    const { metadata, end } = readFrontMatter(`${block}\n\nThe ferry stopped.`);
    expect(metadata).toMatchObject({
      title: 'Ferry stops',
      outlet: 'Harbour News',
      published: { value: '2019-05-07' },
    });
    expect(end).toBe(block.length);
  });

  it.each([
    [
      'TOML',
      '+++\ntitle = "Ferry stops"\ndate = 2019-05-07T08:00:00+02:00\nauthor = "Ann Lee"\n\n[params]\n  draft = false\n+++\n',
    ],
    ['JSON', '{\n  "title": "Ferry stops",\n  "date": "2019-05-07",\n  "author": "Ann Lee"\n}\n'],
    [
      'JSON in a fence',
      ';;;\n{ "title": "Ferry stops", "date": "2019-05-07", "author": "Ann Lee" }\n;;;\n',
    ],
  ])('may be written in %s', (_, block) => {
    expect(readFrontMatter(`${block}\nThe ferry stopped.`)).toMatchObject({
      metadata: { title: 'Ferry stops', byline: 'Ann Lee', published: { value: '2019-05-07' } },
      end: block.length,
    });
  });

  it.each([
    '{\n  "title": "Ferry stops"\n}\n',
    '{\n  title: Ferry stops\n}\n\nThe ferry stopped.',
    '{\n  "x": 1\n}\n\nThe ferry stopped.',
    '+++\nThe ferry stopped.',
    'Date: 7 May 2019\n\nThe ferry stopped.',
    'Marsh: We waited.\nWeld: Too long.\n\nThe ferry stopped.',
    'Title: Ferry stops\nIt was late.\nDate: 7 May 2019\n\nThe ferry stopped.',
  ])('are none: %j', (text) => {
    expect(readFrontMatter(text)).toEqual({ metadata: {}, marks: [], end: 0 });
  });
});
