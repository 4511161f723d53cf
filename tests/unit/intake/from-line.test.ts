import { describe, expect, it } from 'vitest';
import { documentsFromLine } from '../../../src/intake/from-line';

describe('documentsFromLine', () => {
  it('takes text unchanged, with what the line gives', async () => {
    const text = '\n  Ferry stops\r\n\r\nIt sailed on 3 May 2019. ';
    const { documents, notes } = await documentsFromLine({
      id: 7,
      text,
      url: 'https://example.org/a',
      title: 'Ferry',
      published: '2019-05-07',
    });
    expect(notes).toEqual([]);
    expect(documents).toEqual([
      {
        id: '7',
        name: '7',
        format: 'txt',
        metadata: {
          url: 'https://example.org/a',
          title: 'Ferry',
          published: { value: '2019-05-07', from: 'given' },
        },
        body: { kind: 'text', text },
      },
    ]);
  });

  it('reads a file handed over as base64 under its own id', async () => {
    const base64 = btoa('<html><body><p>It sailed.</p></body></html>');
    const { documents } = await documentsFromLine({ id: 'a', name: 'x.bin', base64 });
    expect(documents).toMatchObject([{ id: 'a', name: 'x.bin', format: 'html' }]);
  });

  it('leaves out a publication date that is none', async () => {
    const { documents } = await documentsFromLine({ id: 'a', text: 'x', published: 'yesterday' });
    expect(documents[0]?.metadata).toEqual({});
  });

  it.each([
    [null],
    [17],
    [['a']],
    [{}],
    [{ id: 'a' }],
    [{ id: 'a', text: 5 }],
    [{ id: 'a', name: 'x', base64: '%%%' }],
  ])('answers %j with a note', async (line) => {
    const { documents, notes } = await documentsFromLine(line);
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ code: 'bad-line' }]);
  });
});
