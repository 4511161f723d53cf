import { describe, expect, it } from 'vitest';
import { loadLanguageTools } from '../../../src/article/language-tools';
import { readDocument } from '../../../src/engine';

const tools = await loadLanguageTools();

/** Headlines that an event could have from a text under a title. */
function lines(title: string, text: string): readonly string[] {
  const { mentions } = readDocument(
    {
      name: 'test.txt',
      format: 'txt',
      metadata: { published: { value: '2024-06-10', from: 'given' } },
      body: { kind: 'text', text: `${title}\n\n${text}` },
    },
    tools,
  );
  return mentions
    .filter(({ nameless, weight = 1 }) => nameless !== true && weight >= 0.5)
    .map(({ headline }) => headline);
}

const harbour = 'The harbour was deepened in 1720.';

describe('what the title tells of', () => {
  it.each([
    ['A short history of Port Ellery', harbour, 'Port Ellery: harbour was deepened'],
    ['Timeline: the Orsova rail tunnel', harbour, 'Orsova rail tunnel: harbour was deepened'],
    [
      'The mines of Kettle Hill',
      'French troops burned the two old shafts in 1812.',
      'Kettle Hill: French troops burned the two old shafts',
    ],
    [
      'The mines of Kettle Hill',
      'New owners installed a steam engine in 1831.',
      'Kettle Hill: new owners installed a steam engine',
    ],
  ])('stands before a line that names nothing: %s', (title, text, headline) => {
    expect(lines(title, text)).toEqual([headline]);
  });

  it.each([
    [
      'names somebody',
      'A short history of Port Ellery',
      'Ada Quill bought the yard in 1720.',
      'Ada Quill bought the yard',
    ],
    [
      'tells where',
      'A short history of Port Ellery',
      'A bank opened in Riga in 1840.',
      'Bank opened in Riga',
    ],
    ['stands under news', 'Port Ellery mourns the drowned', harbour, 'Harbour was deepened'],
    ['stands under somebody', 'The life of Bo Marsh', harbour, 'Harbour was deepened'],
    [
      'stands under two',
      'The quarrel of Port Ellery and Kettle Hill',
      harbour,
      'Harbour was deepened',
    ],
    [
      'has no room',
      'A short history of the Most Serene Republic of Port Ellery',
      'The great wall in front of the old harbour was rebuilt by the council at a cost of many crowns in 1720.',
      'Great wall in front of the old harbour was rebuilt by the council at a cost of many crowns',
    ],
  ])('leaves alone a line that %s', (_, title, text, headline) => {
    expect(lines(title, text)).toEqual([headline]);
  });
});
