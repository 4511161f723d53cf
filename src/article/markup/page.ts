/** A page's markup → its main text as blocks, and what the page says of itself. */
import type { Published } from '../../intake/document';
import type { Article, Block } from '../article';
import { agencyIn, agencyInDateline } from '../credit';
import { readReporters } from '../byline';
import { readPageByline } from './byline';
import { rank, type DateCandidate } from '../published/candidate';
import { datesOfPage } from '../published/from-markup';
import { archivedAddress } from '../published/archived-address';
import type { MainText } from '../main-text/extract';
import { metaValue, readHead, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { readTitle, type Titles } from './title';
import { linesOf } from '../text/lines';
import { pageOf } from '../text/rule';
import { titleIndex } from '../text/title';
import { mainTextOf } from './main-text';
import { parseMarkup } from './tree';

export interface PageReading extends Pick<
  Article,
  'text' | 'title' | 'byline' | 'outlet' | 'url' | 'published' | 'alternatives' | 'credit'
> {
  readonly blocks: readonly Block[];
  /** As the page declares it; null when it does not. */
  readonly language: string | null;
}

/** `url`: the address the page was taken from, where it is known. */
export function readPage(html: string, url: string | null): PageReading {
  const root = parseMarkup(html);
  const head = readHead(root);
  const stated = url ?? absolute(head.canonical) ?? absolute(metaValue(head, ['og:url']));
  const address = stated && archivedAddress(stated);
  const declared = readTitle(head);
  const main = mainTextOf(root, head, declared.all);
  const { text, blocks } = layOut(main.blocks);
  const opening = openingTitle(text, blocks, declared);
  const title = opening ? text.slice(opening.start, opening.end) : declared.title;
  const language = languageOf(head);
  return {
    text,
    blocks: blocks.map((block) => (block === opening ? { ...block, kind: 'title' } : block)),
    title,
    byline:
      readPageByline(head) ??
      main.credits.map(readReporters).find((names) => names !== null) ??
      null,
    outlet: outletOf(head),
    url: address,
    language,
    credit: creditOf(text, main.credits),
    ...publicationDates(head, address, language, title),
  };
}

function layOut(parts: MainText['blocks']): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const { kind, text: own } of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + own.length, kind });
    text += own;
  }
  return { text, blocks };
}

/**
 * Letters and reports set their title by hand, large or bold: then it is told as in plain text. Where
 * what is largest is the label of some box ("Quicklinks"), it is the heading right above the text.
 */
function openingTitle(
  text: string,
  blocks: readonly Block[],
  { title, isSure }: Titles,
): Block | null {
  const [first] = blocks;
  if (!isSure) return first?.kind === 'heading' ? first : null;
  if (title !== null) return null;
  const block = blocks[titleIndex(pageOf(linesOf(text)), () => false)];
  return block?.kind === 'paragraph' ? block : null;
}

function publicationDates(
  head: Head,
  url: string | null,
  language: string | null,
  title: string | null,
): Pick<PageReading, 'published' | 'alternatives'> {
  const order =
    language === null || /^en(?:[-_]us)?$/i.test(language) ? 'month-first' : 'day-first';
  const found = datesOfPage(head, url, order, title);
  const best = found.find((date) => date.rank < rank.offered);
  const published = best ? withoutRank(best) : null;
  const alternatives = found
    .map(withoutRank)
    .filter(
      ({ value }, i) =>
        value !== published?.value && found.findIndex((date) => date.value === value) === i,
    );
  return { published, alternatives: alternatives.slice(0, mostAlternatives) };
}

const mostAlternatives = 5;

function withoutRank({ value, from, quote }: DateCandidate): Published {
  return { value, from, ...(quote !== undefined && { quote }) };
}

function outletOf(head: Head): string | null {
  const publishers = articleObjects(head.jsonLd).map((object) => textField(object, 'publisher'));
  return (
    metaValue(head, ['og:site_name']) ??
    publishers.find((name) => name !== null) ??
    metaValue(head, ['application-name', 'dc.publisher', 'citation_journal_title'])
  );
}

function creditOf(text: string, credits: readonly string[]): string | null {
  return agencyInDateline(text) ?? credits.map(agencyIn).find((name) => name !== null) ?? null;
}

function languageOf(head: Head): string | null {
  const stated = head.language ?? metaValue(head, ['og:locale', 'content-language', 'dc.language']);
  return stated && /^[a-z]{2}/i.test(stated) ? stated : null;
}

function absolute(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
