import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article';
import { OriginFinder } from '../../src/article/origin/origin-finder';
import { changesOf } from '../support/changes';
import { findCopies } from '../support/find-copies';
import { plainArticle } from '../support/plain-article';

/** What a report tells, sentence by sentence. */
const vocabulary =
  `ferry harbour bridge tunnel mayor council engineer crane flood quay pilot lighthouse
cargo strike dredger captain railway terminal island merchant budget contract warehouse canal
anchor customs fishing market storm repair`.split(/\s+/);

const sentence = fc
  .subarray(vocabulary, { minLength: 6, maxLength: 9 })
  .chain((words) => fc.shuffledSubarray(words, { minLength: words.length }))
  .map((words) => `${words.join(' ')}.`);

const report = fc.array(sentence, { minLength: 6, maxLength: 9 });

/** A report as it is, cut, or with some sentences in other words. */
const retold = (lines: readonly string[]) =>
  fc.oneof(
    fc.constant(lines),
    fc.integer({ min: 3, max: lines.length }).map((count) => lines.slice(0, count)),
    fc
      .subarray([...lines.keys()])
      .map((anew) =>
        lines.map((line, i) => (anew.includes(i) ? line.split(' ').reverse().join(' ') : line)),
      ),
  );

const published = fc.option(fc.constantFrom('2031-03-02', '2031-03-03', '2031-03-20', '2031'));

/** Articles of a few reports, many of them copies: more than stand for a report. */
const articles = fc
  .array(report, { minLength: 1, maxLength: 3 })
  .chain((reports) =>
    fc.array(fc.tuple(fc.constantFrom(...reports).chain(retold), published), {
      minLength: 1,
      maxLength: 40,
    }),
  )
  .map((told) => told.map(([lines, day], i) => article(`a${String(i)}`, lines, day)));

const changes = articles.chain(changesOf);

describe('an origin finder whose articles come and go', () => {
  it('finds what it finds when all that are there come at once', () => {
    fc.assert(
      fc.property(changes, ({ all, order, steps, doubted, left }) => {
        const finder = new OriginFinder();
        const waiting = [...order];
        for (const step of steps) change(finder, [], waiting.splice(0, step));
        expect(found(finder)).toEqual(found(findCopies(all)));
        change(finder, doubted, []);
        change(finder, [], doubted);
        expect(found(finder)).toEqual(found(findCopies(all)));
        change(finder, left, []);
        const rest = all.filter((one) => !left.includes(one));
        expect(found(finder)).toEqual(found(findCopies(rest)));
      }),
    );
  });

  it('takes an article that is read under another date for a new one', () => {
    fc.assert(
      fc.property(articles, published, (all, day) => {
        const [first, ...rest] = all;
        if (!first) return;
        const finder = findCopies(all);
        const anew = { ...first, published: day === null ? null : dated(day) };
        change(finder, [first], [anew]);
        expect(found(finder)).toEqual(found(findCopies([anew, ...rest])));
      }),
    );
  });
});

function change(finder: OriginFinder, gone: readonly Article[], come: readonly Article[]): void {
  for (const { id } of gone) finder.unfile(id);
  for (const one of come) finder.file(one);
  finder.settle();
}

function found({ origins, lenders }: OriginFinder): unknown {
  return { origins: new Map(origins), lenders: new Map(lenders) };
}

function article(id: string, lines: readonly string[], day: string | null): Article {
  let start = 0;
  const sentences = lines.map((line) => {
    const span = { start, end: start + line.length, block: 0 };
    start = span.end + 1;
    return span;
  });
  return plainArticle(id, lines.join('\n'), {
    sentences,
    published: day === null ? null : dated(day),
  });
}

function dated(value: string): NonNullable<Article['published']> {
  return { value, from: 'given' };
}
