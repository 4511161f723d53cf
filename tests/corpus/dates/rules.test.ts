/** Every rule has phrases that give a value and phrases it must not match: a rule without them fails here. */
import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../src/dates/find-timexes';
import type { Language } from '../../../src/dates/languages/language';
import { languages } from '../../../src/dates/languages/list';
import { neutral } from '../../../src/dates/languages/neutral/neutral';
import type { Timex } from '../../../src/dates/timex';
import type { RuleCorpus } from './by-rule/rule-corpus';

const files = import.meta.glob<Record<string, RuleCorpus>>('./by-rule/*/*.ts', { eager: true });

/** Monday. */
const reference = '2025-04-21';

function corpusOf({ code }: Language): RuleCorpus {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`./by-rule/${code}/`));
  return Object.assign({}, ...own.flatMap(([, exports]) => Object.values(exports))) as RuleCorpus;
}

/** Cut after full stops that end a word, as sentences come. */
function find(text: string, language: string): Timex[] {
  const ends = [...text.matchAll(/(?<=\w{3}\.) (?=[A-Z][a-z])/g)].map(({ index }) => index);
  const sentences = [...ends, text.length].map((end, index) => ({
    start: index === 0 ? 0 : (ends[index - 1] ?? 0),
    end,
  }));
  return findTimexes(text, { reference, language, sentences });
}

for (const language of [...languages, neutral]) {
  const corpus = corpusOf(language);
  // Building blocks are seen in the phrases of the rules that use them.
  const rules = language.rules.filter(({ inner }) => !inner).map(({ id }) => id);

  describe(`rules of ${language.code}`, () => {
    it('are those of the corpus, each with phrases of both kinds', () => {
      const complete = Object.entries(corpus)
        .filter(([, { found, refused }]) => Object.keys(found).length > 0 && refused.length > 0)
        .map(([id]) => id);
      expect(complete.sort()).toEqual([...rules].sort());
    });

    for (const [id, { found, refused }] of Object.entries(corpus)) {
      for (const [value, sentences] of Object.entries(found)) {
        it.each(sentences)(`${id} gives ${value}: %s`, (marked) => {
          const start = marked.indexOf('[');
          const end = marked.indexOf(']') - 1;
          const text = marked.replace('[', '').replace(']', '');
          const here = find(text, language.code).filter(
            (timex) => timex.start < end && timex.end > start,
          );
          expect(here.map((timex) => [timex.derivation.rule, timex.text, timex.value])).toEqual([
            [id, text.slice(start, end), value],
          ]);
        });
      }
      it.each(refused)(`${id} leaves alone: %s`, (text) => {
        const mine = find(text, language.code).filter(({ derivation }) => derivation.rule === id);
        expect(mine.map((timex) => timex.text)).toEqual([]);
      });
    }
  });
}
