import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../src/dates/find-timexes';
import type { Timex } from '../../../src/dates/timex';
import type { Corpus } from './corpus';

const files = import.meta.glob<Record<string, Corpus>>('./*/*.ts', { eager: true });

function find(text: string, language: string, reference: string | null): Timex[] {
  return findTimexes(text, { reference, language, sentences: [{ start: 0, end: text.length }] });
}

for (const [file, exports] of Object.entries(files)) {
  const language = file.split('/')[1] ?? '';
  for (const [name, corpus] of Object.entries(exports)) {
    describe(`${language}: ${name}`, () => {
      const { reference, found, refused = [] } = corpus;
      for (const [value, sentences] of Object.entries(found)) {
        it.each(sentences)(`${value}: %s`, (marked) => {
          const start = marked.indexOf('[');
          const end = marked.indexOf(']') - 1;
          const text = marked.replace('[', '').replace(']', '');
          const here = find(text, language, reference).filter(
            (timex) => timex.start < end && timex.end > start,
          );
          expect(here.map((timex) => [timex.text, timex.value])).toEqual([
            [text.slice(start, end), value],
          ]);
        });
      }
      it.each(refused)('nothing in: %s', (text) => {
        expect(find(text, language, reference).map((timex) => timex.text)).toEqual([]);
      });
    });
  }
}
