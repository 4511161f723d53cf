import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { composeArticle } from '../../../src/article/compose';
import { loadLanguageTools, type LanguageTools } from '../../../src/article/language-tools';
import type { DocumentMetadata } from '../../../src/intake/document';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools();
});

const lead = 'The swing bridge opened to traffic again on Tuesday after two years of repairs.';

function compose(text: string, metadata: DocumentMetadata = {}): Article {
  const document = {
    name: 'a.txt',
    format: 'txt',
    metadata,
    body: { kind: 'text', text },
  } as const;
  return composeArticle(document, tools).tagged.article;
}

describe('what a text’s lines are', () => {
  it('takes a single sentence for the text, not for its title', () => {
    const article = compose('He resigned in May 2003.');
    expect(article.title).toBeNull();
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it.each(['Minister resigns', 'Talks With the U.S.'])('takes %s for a title', (line) => {
    expect(compose(`${line}\n\nHe resigned in May 2003.`).title).toBe(line);
  });
});

describe('a line that says when a text was posted', () => {
  it('does so beside a name that nothing else tells', () => {
    const { published } = compose(
      `Bridge open\n\nSubmitted by ann on Wed, 02/28/2024\n\n${lead}\n\nDivers had found a crack in it, the harbour master said.`,
    );
    expect(published?.value).toBe('2024-02-28');
  });
});

describe('markup that marks no title', () => {
  const compose = (html: string): Article =>
    composeArticle(
      { name: 'a.docx', format: 'docx', metadata: {}, body: { kind: 'markup', html } },
      tools,
    ).tagged.article;

  it('has the line that opens it for its title, as letters and reports set it by hand', () => {
    const article = compose(
      `<main><p><strong>Report on the bridge</strong></p><p>Ann Lee</p><p>${lead}</p><p>Divers had found a crack in it, the harbour master said.</p></main>`,
    );
    expect(article.title).toBe('Report on the bridge');
    expect(article.blocks[0]?.kind).toBe('title');
  });

  it('has none where it opens with its text', () => {
    expect(compose(`<main><p>${lead}</p><p>${lead}</p></main>`).title).toBeNull();
  });
});

describe('a title that a printed page states', () => {
  it.each([
    ['Bridge opens — The Courier', 'Bridge opens'],
    ['Bridge opens — a report', 'Bridge opens — a report'],
  ])('of %s is %s', (title, expected) => {
    const opening = expected === title ? title : 'Bridge opens';
    const { article } = composeArticle(
      {
        name: 'a.pdf',
        format: 'pdf',
        metadata: { title },
        body: { kind: 'text', text: `The Courier\n\n${opening}\n\n${lead}` },
      },
      tools,
    ).tagged;
    expect(article.title).toBe(expected);
  });
});

describe('when a text was published', () => {
  it('is unknown when nothing states it, whatever dates it tells of', () => {
    const caption = 'The bridge, February 13, 2021. REUTERS/Sam Fell';
    expect(
      compose(`Bridge opens\n\n${caption}\n\n${lead} It was built in 1911.`).published,
    ).toBeNull();
  });

  it('is what the caller gives, before anything the text says', () => {
    const article = compose(`Bridge opens\nPublished 3 March 2021\n${lead}`, {
      published: { value: '2021-03-04', from: 'given' },
    });
    expect(article.published).toEqual({ value: '2021-03-04', from: 'given' });
    expect(article.alternatives).toEqual([
      { value: '2021-03-03', from: 'byline', quote: 'Published 3 March 2021' },
    ]);
  });

  it('is in the address, where that has a day', () => {
    const article = compose(lead, { url: 'https://example.org/2021/03/03/bridge' });
    expect(article.published).toEqual({
      value: '2021-03-03',
      from: 'url',
      quote: 'https://example.org/2021/03/03/bridge',
    });
  });

  it('is never the file’s own date, which is only offered', () => {
    const article = compose(lead, { offered: [{ value: '2022-01-01', from: 'file' }] });
    expect(article.published).toBeNull();
    expect(article.alternatives).toEqual([{ value: '2022-01-01', from: 'file' }]);
  });
});

describe('an article’s id', () => {
  it('is made of its text, so that the same text is the same article', () => {
    expect(compose(lead).id).toBe(compose(lead, { title: 'Bridge' }).id);
    expect(compose(lead).id).not.toBe(compose(`${lead} Really.`).id);
  });
});

it('says of a document without running text what to do', () => {
  const document = {
    name: 'a.txt',
    format: 'txt',
    metadata: {},
    body: { kind: 'text', text: ' \n ' },
  } as const;
  expect(composeArticle(document, tools).notes).toMatchObject([{ code: 'no-text', file: 'a.txt' }]);
});

it('leaves what closes a bold lead-in out of the sentence after it', () => {
  const { text, sentences } = compose(
    `Bridge opens\n\n**May 2021.** ${lead} *Nobody* was surprised.`,
  );
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Bridge opens',
    '**May 2021.',
    lead,
    '*Nobody* was surprised.',
  ]);
});
