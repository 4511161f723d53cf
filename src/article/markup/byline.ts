/** A page → who wrote the article: declared, marked as the author, or in a visible byline. */
import { readBylinePart } from '../byline';
import { isOtherText } from '../main-text/skip';
import { isSilent } from '../main-text/unseen';
import { wordCount } from '../text/shape';
import { metaValue, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { attribute, elementsOf, nameOf, textOf, type Element } from './tree';

const metaNames = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'];
const authorName =
  /(?:^|[\s_-])(?:author|authors|byline|autor|auteur|author-?name|byline-?name|posted-?by|written-?by)(?:$|[\s_-])/;
const longestName = 80;

export function readPageByline(head: Head): string | null {
  const declared = articleObjects(head.jsonLd).map((object) => textField(object, 'author'));
  const found = [...declared, metaValue(head, metaNames)].find(isName);
  return found ?? (head.body ? visibleByline(head.body) : null);
}

function isName(name: string | null): name is string {
  return name !== null && name.length <= 200 && !/^https?:|^\d|@/.test(name);
}

function visibleByline(body: Element): string | null {
  let line: string | null = null;
  for (const element of elementsOf(body, (e) => !isSilent(e) && !isOtherText(e))) {
    const text = textOf(element, longestName + 60);
    if (text === '' || text.length > longestName + 60) continue;
    const marked =
      /\bauthor\b/.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
      authorName.test(nameOf(element));
    const names = readBylinePart(text);
    if (marked && names !== null) return names;
    if (marked && /^\p{Lu}/u.test(text) && text.length <= longestName && wordCount(text) <= 5)
      return text;
    line ??= names;
  }
  return line;
}
