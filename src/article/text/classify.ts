/** Lines of a plain text → blocks: what is the article, and what is masked around it. */
import { overlaps } from '../../base/span';
import type { TextMark } from '../../intake/document';
import type { Block } from '../article';
import { linesOf } from './lines';
import { pageOf, type LineRule, type Page } from './rule';
import { author } from './rules/author';
import { byline } from './rules/byline';
import { caption } from './rules/caption';
import { comments } from './rules/comments';
import { contact } from './rules/contact';
import { correspondence } from './rules/correspondence';
import { credit } from './rules/credit';
import { heading } from './rules/heading';
import { headlines } from './rules/headlines';
import { legalLines } from './rules/legal';
import { list } from './rules/list';
import { menu } from './rules/menu';
import { newsletter } from './rules/newsletter';
import { notice } from './rules/notice';
import { ornament } from './rules/ornament';
import { paywall } from './rules/paywall';
import { promotion } from './rules/promotion';
import { published } from './rules/published';
import { references } from './rules/references';
import { releaseEnd } from './rules/release-end';
import { repeat } from './rules/repeat';
import { tags } from './rules/tags';
import { titleIndex } from './title';

/** What is masked, in the order in which the rules are asked; the first that applies decides. */
const maskRules: readonly LineRule[] = [
  releaseEnd,
  references,
  ornament,
  repeat,
  tags,
  headlines,
  comments,
  correspondence,
  contact,
  paywall,
  newsletter,
  promotion,
  legalLines,
  notice,
  credit,
  published,
  byline,
  author,
  caption,
  menu,
];

/** What the article itself is made of, for lines that no mask took. */
const bodyRules: readonly LineRule[] = [list, heading];

export interface ClassifiedText {
  readonly blocks: readonly Block[];
  readonly page: Page;
}

/** Every line that is not blank becomes one block; `marks` say what the format itself states. */
export function classifyText(text: string, marks: readonly TextMark[] = []): ClassifiedText {
  const page = pageOf(linesOf(text));
  const marked = page.lines.map((line) => marks.find((mark) => overlaps(mark, line))?.kind);
  const verdicts = judge(page, maskRules);
  const stated = marked.findIndex((kind, i) => kind === 'title' && verdicts[i] === undefined);
  const title = stated >= 0 ? stated : titleIndex(page, (i) => verdicts[i] !== undefined);
  const body = judge(page, bodyRules, verdicts);
  const blocks = page.lines.map((line, i): Block => {
    const { start, end } = line;
    if (i === title) return { start, end, kind: 'title' };
    const mark = marked[i];
    if (mark === 'front-matter') return { start, end, kind: 'boilerplate', reason: mark };
    const own = mark === undefined || mark === 'title' ? body[i] : { kind: mark };
    const verdict = verdicts[i] ?? strayMenu(page, i, title) ?? own;
    return { start, end, kind: 'paragraph', ...verdict };
  });
  return { blocks, page };
}

/** For lines that are known to be apart: why each is masked, where it is. */
export function maskReasons(texts: readonly string[]): (string | undefined)[] {
  let start = 0;
  const lines = texts.map((text) => {
    const line = { start, end: start + text.length, text };
    start = line.end + 1;
    return line;
  });
  return judge(pageOf(lines), maskRules).map((verdict) => verdict?.reason ?? verdict?.kind);
}

type Verdict = Pick<Block, 'kind' | 'reason'>;

function judge(
  page: Page,
  rules: readonly LineRule[],
  taken: readonly (Verdict | undefined)[] = [],
): (Verdict | undefined)[] {
  const verdicts = new Array<Verdict | undefined>(page.lines.length).fill(undefined);
  for (let i = 0; i < page.lines.length; i++) {
    if (taken[i]) continue;
    for (const { kind, reason, takes } of rules) {
      const count = takes(page, i);
      if (count === 0) continue;
      verdicts.fill(reason === undefined ? { kind } : { kind, reason }, i, i + count);
      i += count - 1;
      break;
    }
  }
  return verdicts;
}

/** A few words above the title are a section name or a button, not a heading. */
function strayMenu(page: Page, index: number, title: number): Verdict | undefined {
  if (index >= title || page.prose[index]) return undefined;
  return { kind: 'boilerplate', reason: 'menu' };
}
