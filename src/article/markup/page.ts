/** A page's markup → its main text as blocks, and what the page says of itself. */
import type { Published } from '../../intake/document';
import type { Article, Block } from '../article';
import { agencyIn, agencyInDateline } from '../credit';
import { readReporters } from '../byline';
import { readPageByline } from './byline';
import { rank, type DateCandidate } from '../published/candidate';
import { datesOfPage } from '../published/from-markup';
import { extractMainText, type MainText } from '../main-text/extract';
import { metaValue, readHead, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { readTitle } from './title';
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
  const head = readHead(parseMarkup(html));
  const address = url ?? absolute(head.canonical) ?? absolute(metaValue(head, ['og:url']));
  const { title, all } = readTitle(head);
  const main = mainTextOf(head, all);
  const { text, blocks } = layOut(main.blocks);
  const language = languageOf(head);
  return {
    text,
    blocks,
    title,
    byline:
      readPageByline(head) ??
      main.credits.map(readReporters).find((names) => names !== null) ??
      null,
    outlet: outletOf(head),
    url: address,
    language,
    credit: creditOf(text, main.credits),
    ...publicationDates(head, address, language),
  };
}

/** In characters: pages that build themselves with scripts hold less than this in their markup. */
const hardlyAnything = 250;

/** The text a page shows; where that is hardly anything, the text it declares for machines. */
function mainTextOf(head: Head, titles: readonly string[]): MainText {
  const none: MainText = { blocks: [], credits: [] };
  const shown = head.body ? extractMainText(head.body, titles) : none;
  if (lengthOf(shown) >= hardlyAnything) return shown;
  const declared = articleObjects(head.jsonLd)
    .map((object) => textField(object, 'articleBody'))
    .find((text) => text !== null && text.length > lengthOf(shown) * 2);
  const { body } = readHead(parseMarkup(declared ?? ''));
  const stated = declared && body ? extractMainText(body, titles) : none;
  return lengthOf(stated) > lengthOf(shown) ? stated : shown;
}

function lengthOf({ blocks }: MainText): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
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

function publicationDates(
  head: Head,
  url: string | null,
  language: string | null,
): Pick<PageReading, 'published' | 'alternatives'> {
  const order =
    language === null || /^en(?:[-_]us)?$/i.test(language) ? 'month-first' : 'day-first';
  const found = datesOfPage(head, url, order);
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
