/** Markdown → a text document with its headings, lists and quotes marked; the text itself stays as written. */
import { decodeText } from '../text/charset';
import type { TextMark } from '../document';
import { documentsOnly, type Format } from '../format';
import { readFrontMatter } from '../text/front-matter';

export const md: Format = {
  name: 'md',
  byContent: () => false,
  extensions: ['md', 'markdown', 'mdown'],
  read: async ({ name, bytes }) => {
    const { fromMarkdown } = await import('mdast-util-from-markdown');
    const text = decodeText(bytes);
    const front = readFrontMatter(text);
    const marks: TextMark[] = [...front.marks];
    // Parsed from the end of the front matter, so that its closing line makes no heading.
    for (const node of fromMarkdown(text.slice(front.end)).children) {
      const mark = markOf(node, front.end, !marks.some(({ kind }) => kind === 'title'));
      if (mark) marks.push(mark);
    }
    return documentsOnly([
      { name, format: 'md', metadata: front.metadata, body: { kind: 'text', text, marks } },
    ]);
  },
};

type MarkdownNode = ReturnType<
  (typeof import('mdast-util-from-markdown'))['fromMarkdown']
>['children'][number];

function markOf(node: MarkdownNode, offset: number, titleIsFree: boolean): TextMark | null {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return null;
  const span = { start: offset + from, end: offset + to };
  switch (node.type) {
    case 'heading':
      return node.depth === 1 && titleIsFree
        ? { ...span, kind: 'title', level: 1 }
        : { ...span, kind: 'heading', level: node.depth };
    case 'list':
      return { ...span, kind: 'list' };
    case 'blockquote':
      return { ...span, kind: 'quote' };
    default:
      return null;
  }
}
