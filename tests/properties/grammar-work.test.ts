import { describe, expect, it } from 'vitest';
import { readVerbMedial } from '../../src/events/mention/grammar/medial/reader';
import { readVerbSecond } from '../../src/events/mention/grammar/second/reader';
import { wordOf, type Word } from '../../src/events/mention/grammar/word';
import type { Language } from '../../src/events/mention/languages/language';
import { languages } from '../../src/events/mention/languages/list';

/** Stretches that leave something open: what a sentence of nothing else must not make quadratic. */
const stretches: Readonly<Record<string, readonly string[]>> = {
  de: [
    'die Stadt',
    'dass er , ',
    'der Mann , der',
    'und',
    'in der alten',
    'sagte er ,',
    'Als die',
    '–',
  ],
  fr: [
    'la ville',
    'que',
    'qui , ',
    'et',
    'de la',
    'a été',
    'née en',
    'porté par',
    'c est que',
    '–',
  ],
  es: ['la ciudad', 'que', ', que', 'y', 'de la', 'ha sido', 'nacida en', 'según dijo', ': ', '–'],
};

function sentence(stretch: string, count: number): readonly Word[] {
  const parts = stretch.trim().split(/\s+/);
  return Array.from({ length: count }, (_, i) =>
    wordOf(parts[i % parts.length] ?? '', { start: i * 10, end: i * 10 + 5 }),
  );
}

/** How often the language is asked what a word is. */
function work(language: Language, words: readonly Word[]): number {
  let asked = 0;
  const counting = new Proxy(language, {
    get(target, name) {
      asked++;
      return Reflect.get(target, name) as unknown;
    },
  });
  if (counting.order === 'second') readVerbSecond(words, counting);
  else readVerbMedial(words, counting);
  return asked;
}

describe.each([...languages])('reading a sentence in %s', (code, language) => {
  it.each(stretches[code] ?? [])(
    'of nothing but “%s” twice as long is about twice the work',
    (stretch) => {
      const once = work(language, sentence(stretch, 70));
      const twice = work(language, sentence(stretch, 140));
      expect(twice / once).toBeLessThan(2.5);
    },
  );
});
