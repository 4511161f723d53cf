/** A page → who wrote the article: declared, marked as the author, or in a visible byline. */
import { findDates } from '../../intake/dates/find-dates';
import { readBylinePart } from '../byline';
import { isOtherText } from '../main-text/skip';
import { isSilent } from '../main-text/unseen';
import { wordCount } from '../text/shape';
import { metaValue, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { attribute, elementsOf, nameOf, textOf, type Element } from './tree';

const metaNames = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'];
const authorName =
  /(?:^|[\s_-])(?:author|authors|byline|autor|auteur|author-?name|byline-?name|posted-?by|written-?by|reader-credits)(?:$|[\s_-])/;
const longestName = 80;

export function readPageByline(head: Head): string | null {
  const declared = articleObjects(head.jsonLd).map((object) => textField(object, 'author'));
  const names = [...declared, metaValue(head, metaNames)].filter(isName);
  const writer = names.find((name) => !outlet.test(name));
  return writer ?? (head.body ? visibleByline(head.body) : null) ?? names[0] ?? null;
}

/** Declared for the author where the site knows no other: "courier.example", "publisher", "Courier Staff". */
const outlet =
  /^(?:[\p{L}\d-]+\.)+\p{L}{2,10}$|^(?:\S+\s){0,3}(?:staff|newsroom|reporters|desk|editors|agencies)$|^(?:admin|administrator|publisher|redaktion|editor|webmaster)$/iu;

function isName(name: string | null): name is string {
  return name !== null && name.length <= 200 && !/^https?:|^\d|@/.test(name);
}

const mostNames = 5;

/** What stands between a name and a date. */
const beforeDate =
  /(?:[\s,]+(?:on|am|vom|le|el|il|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))+[\s,]*$/iu;

/** "By ANN LEE ann@courier.example" · "Ann Lee@annlee" · "Par Ann Lee (Lille, correspondante)" · "Ann Lee Mar 3, 2021" */
function withoutExtras(text: string): string {
  const day = findDates(text)[0]?.start;
  return text
    .slice(0, day)
    .replace(day === undefined ? /$/ : beforeDate, '')
    .replace(/\s?\S+@\S+\.\S+|\s?@\S+|\s?\([^()]*\)$/g, '')
    .replace(
      /^(?:(?:\p{L}+ ){0,2}(?:by|von|par|por|di)\s?:?\s|(?:autor(?:in)?|author|auteur|autore)\s?:)\s*/iu,
      '',
    )
    .replace(
      /\s?(?:\d|\s\/\s|publi(?:shed|é)|updated|posted|veröffentlicht|aktualisiert|stand\s?:).*$/iu,
      '',
    )
    .replace(/[\s,|•·–—-]+$/u, '');
}

function visibleByline(body: Element): string | null {
  let line: string | null = null;
  for (const element of elementsOf(body, (e) => !isSilent(e) && !isOtherText(e))) {
    const text = textOf(element, longestName + 60);
    if (text === '' || text.length > longestName + 60) continue;
    const marked =
      /\bauthor\b/.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
      authorName.test(nameOf(element)) ||
      element.tagName === 'byline';
    const names = readBylinePart(text);
    if (marked && names !== null) return names;
    const bare = marked ? withoutExtras(text) : '';
    if (/^\p{Lu}\p{L}/u.test(bare) && bare.length <= longestName && wordCount(bare) <= mostNames)
      return bare;
    line ??= names;
  }
  return line;
}
