import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TaggedArticle } from '../../src/article/article';
import { composeArticle, tagArticle } from '../../src/article/compose';
import { loadLanguageTools, type LanguageTools } from '../../src/article/language-tools';
import type { Document } from '../../src/intake/document';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

/** Words, marks, odd spaces and line breaks as they meet in real files. */
const pieces = fc.constantFrom(
  'The',
  'ferry',
  'stopped',
  'on',
  '3 May 2019',
  'Mr. Lee',
  'U.S.',
  '“No,”',
  'he said.',
  '. ',
  '! ',
  '…',
  '\n',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\t',
  ' ',
  '  ',
  '- #War',
  '#',
  '16:35 ',
  'Latest News',
  'By Ann Lee',
  'Published 3 March 2021',
  'COMMENTS',
  '’',
  '—',
  '😀',
  '\u0301',
  '\ud800',
  '\0',
  'ß',
  '日本',
  '<p>',
  '$3.5bn',
  '40%',
);
const messy = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(messy, fc.string({ unit: 'binary', maxLength: 300 }));

const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="related">',
  '<div>',
  '</div>',
  '<h1>',
  '</h1>',
  '<li>',
  '<br>',
  '<table><td>',
  '<script>',
  '</script>',
  '<!--',
  '<time datetime="2021-03-03">',
  '<meta name=date content=2021>',
  '&amp;',
  '&#0;',
  '<svg>',
  '<a href="/">',
);
const anyMarkup = fc
  .array(fc.oneof(tags, pieces), { maxLength: 80 })
  .map((parts) => parts.join(''));

function compose(body: Document['body']): TaggedArticle {
  return composeArticle({ name: 'x', format: 'txt', metadata: {}, body }, tools).tagged;
}

/** White space, and the marks of Markdown around a line. */
const ofNoBlock = /^[\s*_|]*$/;

function expectSpans({ article, tokens }: TaggedArticle): void {
  const { text, blocks, sentences } = article;
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, block.start)).toMatch(ofNoBlock);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(text.slice(end)).toMatch(ofNoBlock);
  expect(tokens).toHaveLength(sentences.length);
  let last = 0;
  sentences.forEach((sentence, i) => {
    const block = blocks[sentence.block];
    expect(block?.kind).not.toBe('boilerplate');
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(last, block?.start ?? Infinity));
    expect(sentence.end).toBeLessThanOrEqual(block?.end ?? -1);
    last = sentence.end;
    let from = sentence.start;
    for (const token of tokens[i] ?? []) {
      expect(token.start).toBeGreaterThanOrEqual(from);
      expect(token.end).toBeGreaterThan(token.start);
      from = token.end;
    }
    expect(from).toBe(sentence.end);
  });
}

describe('any text', () => {
  it('stays as it is, and every span lies where it should', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tagged = compose({ kind: 'text', text });
        expect(tagged.article.text).toBe(text);
        expectSpans(tagged);
      }),
      { numRuns: 400 },
    );
  });

  it('has words that rebuild its sentences', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { article, tokens } = compose({ kind: 'text', text });
        article.sentences.forEach(({ start, end }, i) => {
          const words = (tokens[i] ?? []).map((token) => text.slice(token.start, token.end));
          expect(words.join('')).toBe(text.slice(start, end).replace(/\s+/g, ''));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is tagged the same a second time', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const tagged = compose({ kind: 'text', text });
        expect(tagArticle(tagged.article, tools)).toEqual(tagged);
      }),
      { numRuns: 50 },
    );
  });
});

describe('any markup', () => {
  it('becomes an article whose spans lie where they should', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        expectSpans(compose({ kind: 'markup', html }));
      }),
      { numRuns: 300 },
    );
  });

  it('may be nested as deeply as it likes', () => {
    const html = `${'<div>'.repeat(20_000)}<p>The ferry stopped on Monday after a storm that had been announced.</p>`;
    expectSpans(compose({ kind: 'markup', html }));
  });
});
