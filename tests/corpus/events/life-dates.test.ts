/** The dates of a life behind a name, and what is none. Each sentence opens a text. */
import { expect, it } from 'vitest';
import { read } from './read';

const lives = [
  [
    'Clara Wendt (14 March 1891 – 2 November 1967) was a German sculptor.',
    ['1891-03-14 Clara Wendt was born', '1967-11-02 Clara Wendt died'],
  ],
  [
    'Edmund Halder (born 3 May 1902 in Graz; died 11 June 1978) was an Austrian chemist.',
    ['1902-05-03 Edmund Halder was born in Graz', '1978-06-11 Edmund Halder died'],
  ],
  [
    'Maria Stone (12 May 1901, Riga – 4 June 1980, Turku) was a pianist.',
    ['1901-05-12 Maria Stone was born in Riga', '1980-06-04 Maria Stone died in Turku'],
  ],
  [
    'Clara Wendt, born on 14 March 1891 in Stettin, was a German sculptor.',
    ['1891-03-14 Clara Wendt was born in Stettin'],
  ],
  [
    'Eva Lind (née Berg; 4 June 1920 – 3 May 1999) was a Swedish actress.',
    ['1920-06-04 Eva Lind was born', '1999-05-03 Eva Lind died'],
  ],
  [
    'Karl Heinrich von Stetten (4. Juni 1820 – 3. Mai 1899) war ein deutscher Jurist, der in Kiel lebte.',
    [
      '1820-06-04 Karl Heinrich von Stetten wurde geboren',
      '1899-05-03 Karl Heinrich von Stetten starb',
    ],
  ],
  [
    'Otto Marten, geboren am 4. Juni 1920 in Kiel und gestorben am 3. Mai 1999 in Ulm, war ein deutscher Maler.',
    ['1920-06-04 Otto Marten wurde in Kiel geboren', '1999-05-03 Otto Marten starb in Ulm'],
  ],
  [
    'Anne Morel (née le 4 juin 1920 à Lyon, morte le 3 mai 1999 à Paris) est une peintre française.',
    ['1920-06-04 Naissance d’Anne Morel à Lyon', '1999-05-03 Mort d’Anne Morel à Paris'],
  ],
  ['Paul Stern (born 12 May 1975) is a Latvian rower.', ['1975-05-12 Paul Stern was born']],
  [
    'Robert van der Moor (1902–1978) was a chemist who taught at the university of the town for years.',
    ['1902 Robert van der Moor was born', '1978 Robert van der Moor died'],
  ],
] as const;

it.each(lives)('%s', (sentence, expected) => {
  const { mentions } = read(sentence, null);
  const dated = mentions.filter(({ nameless, date }) => !nameless && date);
  expect(dated.map(({ date, headline }) => `${date?.edtf ?? ''} ${headline}`)).toEqual(expected);
  expect(new Set(dated.map(({ id }) => id)).size).toBe(expected.length);
});

const others = [
  'Ada Quill (m. 1975) is a Latvian judge who lives in the old town.',
  'Ada Quill (elected in 1990, died in 1998) was a Latvian judge.',
  'Robert Halder (MP 1990–1998) was a British politician.',
  'Eva Lind (née Berg, chair 1990–1998) was a Swedish politician.',
  'The Norland Railway (1860–1932) was a railway company.',
  'Norland Steel Company (3 May 1902 – 11 June 1978) was a steelmaker.',
  'Clara Wendt (see page 14, 3 May 1902) was a German sculptor.',
  'Port Alder (2019–2021) was a project of the council.',
];

it.each(others)('no life: %s', (sentence) => {
  const { mentions } = read(sentence, null);
  expect(mentions.filter(({ headline }) => /\b(?:born|died)\b/.test(headline))).toEqual([]);
});

it('are the days of an obituary’s news, where it says them', () => {
  const shown = (text: string): readonly string[] =>
    read(text)
      .mentions.filter(({ nameless, weight = 1 }) => nameless !== true && weight >= 0.5)
      .map(({ date, headline }) => `${date?.edtf ?? ''} ${headline}`);
  const news = 'Ada Quill, the Norlandic conductor, has died aged 84.';
  expect(shown(news)).toEqual(['2024-06-10 Ada Quill has died aged 84']);
  expect(shown(`${news} Quill died in Riga on 2 June 2024.`)).toEqual([
    '2024-06-02 Ada Quill died in Riga',
  ]);
  expect(shown(`${news} Ada Maria Quill, born 4 June 1940; died 2 June 2024.`)).toEqual([
    '2024-06-02 Ada Maria Quill died',
  ]);
  // Somebody else's death is another.
  expect(shown(`${news} Bo Marsh, her husband, died on 2 June 2014.`)).toHaveLength(2);
});
