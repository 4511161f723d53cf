import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatIsoDay, parseIsoDay, type CivilDate } from '../../src/base/civil';
import { edtfBounds } from '../../src/base/edtf';
import { findTimexes } from '../../src/dates/find-timexes';
import type { Timex } from '../../src/dates/timex';
import type { RuleCorpus } from '../corpus/dates/by-rule/rule-corpus';

const languages = ['en', 'de', 'fr', 'es', 'xx'];

/** Words of time and others, so that most texts hold some expression and many hold half of one. */
const word = fc.constantFrom(
  ...(
    'on in the last next of Monday Sunday, April May 20 21, 1944 2025 1914–18 44 BC two three a few ' +
    'weeks days ago later earlier year quarter third early late weekend yesterday today every daily ' +
    '10:35 a.m. noon said will was morgen gestern am 3. Mai lundi dernier hier el próximo viernes ' +
    'ayer since by until century 19th the 1990s \n\n ( ) . ; 2025-04-21 4/20/2025 Christmas more than nearly'
  ).split(' '),
);
/** The same without years, centuries and decades, which are places in the calendar by themselves. */
const wordWithoutYear = word.filter(
  (each) => !/\d{3}|–|BC|44|19th|'?90s|century|^year$/.test(each),
);
const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const namesYear =
  /\d{3}|'\d\d|\bFY\d\d|\b(?:BC|AD|v\. Chr|av\. J|a\. C)|\d\dth century|nineties|the year \d|(?:century|millennium) BC|siècle|siglo|Jahrhundert|años 90|años ochenta|Neunzigerjahre|dreißiger Jahre|années quatre|late 19th|\dth century|centuries/;
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 80 }));

/** The phrases of all rules that name no year, century or decade. */
const yearless = Object.entries(
  import.meta.glob<Record<string, RuleCorpus>>('../corpus/dates/by-rule/*/*.ts', { eager: true }),
).flatMap(([file, exports]) => {
  const language = file.split('/').at(-2) ?? '';
  return Object.values(exports)
    .flatMap((corpus) => Object.values(corpus))
    .flatMap(({ found }) => Object.values(found).flat())
    .map((marked) => ({ language, text: marked.replace(/[[\]]/g, '') }))
    .filter(({ text }) => !namesYear.test(text));
});

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => addDays({ year: 1990, month: 1, day: 1 }, days));

function find(text: string, language: string, reference: CivilDate | null): Timex[] {
  return findTimexes(text, {
    reference: reference && formatIsoDay(reference),
    language,
    sentences: [{ start: 0, end: text.length }],
  });
}

describe('findTimexes', () => {
  it('quotes the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), fc.option(day), (text, language, ref) => {
        let end = 0;
        for (const timex of find(text, language, ref)) {
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          end = timex.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('looks only inside the sentences', () => {
    fc.assert(
      fc.property(prose, prose, (outside, inside) => {
        const text = `${outside}\n${inside}`;
        const span = { start: outside.length + 1, end: text.length };
        const options = { reference: '2025-04-21', language: 'en', sentences: [span] };
        for (const timex of findTimexes(text, options)) {
          expect(timex.start).toBeGreaterThanOrEqual(span.start);
        }
      }),
    );
  });

  it('gives bounds that its EDTF can mean, the earliest first', () => {
    fc.assert(
      fc.property(prose, fc.option(day), (text, ref) => {
        for (const { date } of find(text, 'en', ref)) {
          if (!date) continue;
          const bounds = edtfBounds(date.edtf);
          expect(bounds, date.edtf).not.toBeNull();
          const [from, to, first, last] = [
            date.earliest,
            date.latest,
            bounds?.earliest ?? '',
            bounds?.latest ?? '',
          ].map(dayNumber);
          expect(from).toBeLessThanOrEqual(to ?? 0);
          expect(from).toBeGreaterThanOrEqual(first ?? 0);
          expect(to).toBeLessThanOrEqual(last ?? 0);
        }
      }),
    );
  });

  const relative = fc.constantFrom(
    'He arrived on Sunday.',
    'He arrived yesterday and leaves tomorrow.',
    'He came last Friday and will go next Tuesday.',
    'It closed 10 days ago.',
    'They met over the weekend.',
    'He spoke this morning and last night.',
    'It was Christmas.',
    'It happened on April 6.',
    'It happened on the 6th, two days later and the day after tomorrow.',
    'The vote of last week was void.',
  );

  it('makes no day of a relative expression without a publication date', () => {
    fc.assert(
      fc.property(fc.array(relative, { minLength: 1, maxLength: 6 }), (sentences) => {
        const found = find(sentences.join(' '), 'en', null);
        expect(found.length).toBeGreaterThanOrEqual(sentences.length);
        for (const timex of found) {
          expect(timex.date, timex.text).toBeNull();
          expect(timex.needs, timex.text).toBeDefined();
        }
      }),
    );
  });

  it('makes no day without a publication date and a year, by any rule of any language', () => {
    for (const { language, text } of yearless) {
      for (const timex of find(text, language, null)) expect(timex.date, text).toBeNull();
    }
    expect(yearless.length).toBeGreaterThan(120);
  });

  it('makes no day of words without a year, in whatever order', () => {
    const words = fc.array(wordWithoutYear, { maxLength: 40 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.constantFrom(...languages), (text, language) => {
        for (const timex of find(text, language, null)) expect(timex.date, text).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('moves weekdays by a week when the publication moves by a week', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'He arrived on Sunday.',
          'The court will rule on Thursday.',
          'They met last Friday and meet next Monday.',
          'They met over the weekend.',
          'It rained from Monday to Thursday.',
          'The vote is on Thursday, and the talks begin Friday.',
          'He arrived on Sunday; two days later he left, and the following Friday he was back.',
        ),
        day,
        (text, reference) => {
          const now = find(text, 'en', reference).map(({ date }) => date?.earliest ?? '');
          const later = find(text, 'en', addDays(reference, 7)).map(
            ({ date }) => date?.earliest ?? '',
          );
          expect(now.length).toBeGreaterThan(0);
          expect(now).not.toContain('');
          expect(later).toEqual(now.map((date) => inAWeek(date)));
        },
      ),
    );
  });

  it('explains every expression in a sentence that quotes it', () => {
    fc.assert(
      fc.property(prose, fc.option(day), (text, ref) => {
        for (const { text: quoted, derivation } of find(text, 'en', ref)) {
          expect(derivation.why.startsWith(`“${quoted.replace(/\s+/g, ' ')}” `)).toBe(true);
          expect(derivation.why.endsWith('.')).toBe(true);
        }
      }),
    );
  });
});

function dayNumber(iso: string): number {
  const sign = iso.startsWith('-') ? -1 : 1;
  const [year = 0, month = 0, date = 0] = iso.replace(/^-/, '').split('-').map(Number);
  return sign * year * 372 + month * 31 + date;
}

function inAWeek(iso: string): string {
  const date = parseIsoDay(iso);
  return date ? formatIsoDay(addDays(date, 7)) : '';
}
