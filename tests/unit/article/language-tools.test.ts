import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageTools, type LanguageTools } from '../../../src/article/language-tools';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

function sentences(text: string, language: string): string[] {
  return tools.tagger.sentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['en', ['Mr. Lee met Gen. Roe and Sen. Ruiz in the U.S. on Monday.', 'Nothing came of it.']],
    ['en', ['It was founded in Jan. 1990 by Dr. J. R. Holt of Acme Inc. in Ohio.', 'It closed.']],
    ['en', ['The rate rose by 3.5 percent.', '“It was time,” he said.', 'Was it?']],
    ['en', ['It went public, raising €85m.', 'Two months later it fell to 30p.', 'Shares sank.']],
    [
      'en',
      ['They met at 2pm.', 'It fell 40ft.', 'He joined Acme Inc.', 'Ten years later he left.'],
    ],
    ['en', ['Some 85m. tall trees and 30 ft. of rope were left at 5 p.m. Friday.', 'No one came.']],
    ['de', ['Am 3. Mai sprach Dr. Huber mit Prof. Lang über ca. 400 Gäste.', 'Danach ging er.']],
    ['de', ['Im 5. Jahrhundert v. Chr. stand hier z. B. ein Tempel.', 'Er verfiel.']],
    ['es', ['En el siglo V a. C. había un templo.', 'Luego cayó.']],
    ['fr', ['M. Perrin estime les dégâts à env. 300 euros.', 'Les travaux commencent.']],
    ['es', ['El Sr. Ruiz llegó a las 3.', 'Nadie lo vio.']],
  ])('%s: %j', (language, expected) => {
    expect(sentences(expected.join(' '), language)).toEqual(expected);
  });

  it('gives words with their places and tags', () => {
    const text = '  Ann  met Bob.';
    const [sentence] = tools.tagger.sentences(text);
    expect(sentence?.tokens.map(({ start, end, pos }) => [text.slice(start, end), pos])).toEqual([
      ['Ann', 'PROPN'],
      ['met', 'VERB'],
      ['Bob', 'PROPN'],
      ['.', 'PUNCT'],
    ]);
  });

  it.each(["'", '’'])(
    'parts a possessive (%s) before a mark, and wherever it is read later',
    (mark) => {
      const words = (text: string): string[] =>
        tools.tagger
          .sentences(text)
          .flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
      const name = mark === '’' ? 'Zorbex' : 'Qundal';
      const choice = `It was ${name}${mark}s choice.`;
      expect(words(`No bid was as high as ${name}${mark}s... (not even Marsh${mark}s).`)).toEqual(
        expect.arrayContaining([name, `${mark}s`, 'Marsh']),
      );
      expect(words(choice)).toEqual(['It', 'was', name, `${mark}s`, 'choice', '.']);
    },
  );
});

describe('language', () => {
  it.each([
    ['en', 'The harbour master said that the bridge would stay closed for another week.'],
    ['de', 'Der Hafenmeister sagte, die Brücke bleibe noch eine weitere Woche geschlossen.'],
    ['fr', 'Le maître du port a dit que le pont resterait fermé une semaine de plus.'],
    ['es', 'El capitán del puerto dijo que el puente seguiría cerrado otra semana más.'],
    // Names in English make no text English.
    [
      'de',
      'Zuerst lief „The Quay“, dann „The Pier“, zuletzt „The Sound“: Das Publikum sah alle drei Filme.',
    ],
    [
      'da',
      'Bandet The Piers spillede for fuldt hus, for første gang for byen, og for en fyldt havn.',
    ],
    ['ru', 'Начальник порта сказал, что мост будет закрыт ещё одну неделю.'],
  ])('%s', (language, text) => {
    expect(tools.detectLanguage(text)).toBe(language);
  });
});
