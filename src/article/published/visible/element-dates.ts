/** One element of a page → the dates it states, by its name, its label or its shape. */
import type { PublishedFrom } from '../../../intake/document';
import type { DayOrder } from '../../../intake/dates/find-dates';
import { wordsThatState } from '../../../intake/dates/words-that-state';
import { attribute, isElement, nameOf, textOf, type Element } from '../../markup/tree';
import { wordCount } from '../../text/shape';
import { rank, type DateCandidate } from '../candidate';
import {
  leadingDate,
  opensAsPublished,
  readDateLine,
  statedDates,
  type StatedDate,
} from '../date-line';
import {
  isRelative,
  longestElement,
  machineDate,
  modifiedName,
  shortestDate,
  timeRank,
} from './machine-date';
import type { Place } from './places';

const dateName =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|timestamp|datetime|published|pubdate|publish|posted|posted-on|dateline|publication|byline|veroeffentlicht|created|submitted|meta|metadata|info|postinfo|postmeta|postmetadata|day|dt)(?:$|[\s_-])|[a-z]date(?:$|[\s_-])|date[_-]?(?:published|posted|created|time)|publishdate|(?:post|article|entry|news|story)[_-]*(?:date|time|meta|info|byline|details)/;
const longestLine = 160;
const inlineTags = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'strong', 'u']);

export function datesIn(element: Element, order: DayOrder, place: Place): DateCandidate[] {
  const name = nameOf(element);
  const itemprop = attribute(element, 'itemprop').toLowerCase();
  if (/datepublished|datecreated/.test(itemprop)) return machineDate(element, order, rank.marked);
  if (itemprop.includes('datemodified')) return machineDate(element, order, rank.modifiedVisible);
  if (/^(?:date\.(?:issue|release)|story\.date)$/.test(element.tagName)) {
    return machineDate(element, order, rank.marked);
  }
  if (element.tagName === 'time' || (element.tagName === 'abbr' && /published|date/.test(name))) {
    return machineDate(element, order, timeRank(element, order));
  }
  if (element.childNodes.length === 0) return namedDate(element, order);
  if (element.childNodes.length > 12) return [];
  const text = textOf(element, longestElement);
  if (isRelative(element, text, order)) return machineDate(element, order, rank.line);
  if (text.length < shortestDate) return [];
  const told = toldBeside(element, text, order);
  if (told.length > 0) return told;
  if (text.length > longestElement)
    return place === 'below' ? openingDate(element, text, order) : [];
  if (dateName.test(name) && !inlineTags.has(element.tagName)) {
    const places = { published: rank.publishedElement, bare: rank.element };
    const stated = statedDates(text, order);
    const [line, dates] = stated.length > 0 ? [text, stated] : partedDate(element, order);
    return ranked(dates, line, places, modifiedName.test(name));
  }
  return lineDates(element, text, order, place);
}

/** What an entry of a list or a table says is told by the term before it: "Published", "27 April 2021". */
function toldBeside(element: Element, text: string, order: DayOrder): DateCandidate[] {
  const { tagName, parentNode } = element;
  if ((tagName !== 'dd' && tagName !== 'td') || !parentNode || text.length > longestLine) return [];
  const siblings = parentNode.childNodes.filter((node) => isElement(node));
  const term = siblings[siblings.indexOf(element) - 1];
  const label = term && /^(?:dt|th|td)$/.test(term.tagName) ? textOf(term, longestLine) : '';
  if (label === '' || wordCount(label) > longestTerm) return [];
  const line = `${label.replace(/:$/, '')}: ${text}`;
  return ranked(
    statedDates(line, order)
      .filter(({ role }) => role !== 'bare')
      .slice(0, 1),
    line,
    {
      published: rank.publishedLine,
      bare: rank.line,
    },
  );
}

/** In words. */
const longestTerm = 3;

/** Nothing in it: scripts or styles draw what its label says. */
function namedDate(element: Element, order: DayOrder): DateCandidate[] {
  const label = attribute(element, 'aria-label');
  const dates = label.length <= longestLine ? readDateLine(label, order) : [];
  return ranked(dates, label, { published: rank.publishedLine, bare: rank.weakLine });
}

/** "Feb", "18" and "2009" drawn as a leaf of a calendar, without a space between them. */
function partedDate(
  element: Element,
  order: DayOrder,
): readonly [line: string, dates: readonly StatedDate[]] {
  const parts = element.childNodes.filter((child) => isElement(child)).map((part) => textOf(part));
  const line = parts.join(' ');
  const dates = parts.length > 1 && line.length <= longestLeaf ? statedDates(line, order) : [];
  return [line, dates];
}

/** In characters. */
const longestLeaf = 30;

/** Elements that hold nothing but a date and its label, and lines that begin with a date. */
function lineDates(element: Element, text: string, order: DayOrder, place: Place): DateCandidate[] {
  if (/^(?:select|option|body|html|h1)$/.test(element.tagName) || isInline(element, text))
    return [];
  const line = text.length <= longestLine ? readDateLine(text, order) : [];
  // Above the headline a bare date is often the day on which the page was served.
  const bare = { above: rank.offered, beside: rank.weakLine, below: rank.line }[place];
  if (line.length > 0) return ranked(line, text, { published: rank.publishedLine, bare });
  if (holdsBlocks(element)) return [];
  const labelled = statedDates(text, order).filter(({ role }) => role !== 'bare');
  if (opensAsPublished(text))
    return ranked(labelled, text, { published: rank.publishedLine, bare: rank.labelled });
  return [
    ...(place === 'below' ? openingDate(element, text, order) : []),
    ...ranked(labelled, text, { published: rank.labelled, bare: rank.labelled }, false, 'text'),
  ];
}

function openingDate(element: Element, text: string, order: DayOrder): DateCandidate[] {
  const value = holdsBlocks(element) ? null : leadingDate(text, order);
  return value ? [{ value, from: 'text', quote: wordsThatState(text), rank: rank.weakLine }] : [];
}

function ranked(
  dates: readonly StatedDate[],
  text: string,
  places: { readonly published: number; readonly bare: number },
  bareIsModified = false,
  from: PublishedFrom = 'byline',
): DateCandidate[] {
  const quote = wordsThatState(text);
  return dates.map(({ value, role }) => {
    const modified = role === 'modified' || (role === 'bare' && bareIsModified);
    const place = role === 'published' ? places.published : places.bare;
    return { value, from, quote, rank: modified ? rank.modifiedVisible : place };
  });
}

/** A date set bold inside a sentence is no date line. */
function isInline(element: Element, text: string): boolean {
  const parent = element.parentNode;
  if (!inlineTags.has(element.tagName) || !parent || !('tagName' in parent)) return false;
  // Old pages set whole lines in it.
  if (element.childNodes.some(({ nodeName }) => nodeName === 'br')) return false;
  if (isLineOfItsOwn(element, parent)) return false;
  return wordCount(textOf(parent, text.length + 200)) > wordCount(text) + 8;
}

/** Between breaks, or between a break and where its parent begins or ends. */
function isLineOfItsOwn(element: Element, parent: Element): boolean {
  const beside = parent.childNodes.filter((node) => !('value' in node) || node.value.trim() !== '');
  const at = beside.indexOf(element);
  const around = [beside[at - 1], beside[at + 1]];
  return (
    around.some((node) => node !== undefined) &&
    around.every((node) => node === undefined || node.nodeName === 'br')
  );
}

function holdsBlocks(element: Element): boolean {
  return element.childNodes.some(
    (child) =>
      isElement(child) && /^(?:p|div|ul|ol|table|section|h\d|article)$/.test(child.tagName),
  );
}
