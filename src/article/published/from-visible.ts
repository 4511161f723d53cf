/** What readers of a page see → dates: time elements, date elements, bylines, labelled lines. */
import type { DayOrder } from '../../intake/dates/find-dates';
import { chronologyOf } from '../markup/chronology';
import { ancestorsOf, elementsOf, type Element } from '../markup/tree';
import { rank, type DateCandidate } from './candidate';
import { datesIn } from './visible/element-dates';
import {
  blockAround,
  headlineOf,
  isOfOther,
  isOwn,
  isWithin,
  standsInTeaser,
  type Place,
} from './visible/places';

/** In the order of the page; `rank` says which to trust. `title` tells which heading is the article's. */
export function visibleDates(
  body: Element,
  order: DayOrder,
  title: string | null,
): DateCandidate[] {
  const found: DateCandidate[] = [];
  const headline = headlineOf(body, title);
  const block = headline ? blockAround(headline) : new Set<Element>();
  let place: Place = headline ? 'above' : 'below';
  const { dated } = chronologyOf(body);
  const holders = new Set(headline ? ancestorsOf(headline) : []);
  const elsewhere: Element[] = [];
  const enter = (child: Element): boolean => {
    // Some sites say in a list of links below the headline who wrote the article, and when.
    const isInfo = child.tagName === 'nav' && place === 'below';
    if ((!isOwn(child) && !isInfo && !holders.has(child)) || dated.has(child)) return false;
    const isOther = !holders.has(child) && isOfOther(child);
    if (isOther) elsewhere.push(child);
    return !isOther;
  };
  for (const element of elementsOf(body, enter)) {
    if (element === headline) place = 'below';
    const isNear = place === 'above' && isWithin(element, block);
    const dates = datesIn(element, order, isNear ? 'beside' : place);
    const isTeasers =
      dates.length > 0 && place === 'below' && standsInTeaser(element, holders, title);
    found.push(...(isTeasers ? dates.map(onlyOffered) : dates));
  }
  return [...found, ...elsewhere.flatMap((element) => offeredIn(element, order))];
}

function offeredIn(element: Element, order: DayOrder): DateCandidate[] {
  const found = [...elementsOf(element, isOwn)].flatMap((child) => datesIn(child, order, 'above'));
  return found.map(onlyOffered);
}

function onlyOffered(date: DateCandidate): DateCandidate {
  return { ...date, rank: Math.max(date.rank, rank.offered) };
}
