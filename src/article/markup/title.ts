/** A page → its article's title, without the site's name: what most of its places agree on. */
import { squeeze, wordCount } from '../text/shape';
import { metaValue, type Head } from './head';
import { articleObjects, textField } from './json-ld';
import { firstLevel, headingVoices } from './headings';
import { siteNames, titleParts, withoutShortEnd, withoutSite } from './site-name';
import { support, type Voice } from './voice';

export interface Titles {
  readonly title: string | null;
  /** False for a word or two in large letters of which the page declares nothing. */
  readonly isSure: boolean;
  /** All that may stand as the title in the text itself. */
  readonly all: readonly string[];
}

export function readTitle(head: Head): Titles {
  const sites = siteNames(head);
  const declared = declaredVoices(head);
  const stated = declared.flatMap(({ text }) => [text, withoutSite(text, sites)]);
  const voices = [...headingVoices(head.body, stated, sites), ...declared].filter(
    ({ text }) => !sites.includes(squeeze(text)),
  );
  const candidates = distinct(
    voices.flatMap(({ text }) => {
      const bare = withoutSite(text, sites);
      return [bare, withoutShortEnd(bare), ...titleParts(bare).filter((p) => wordCount(p) >= 4)];
    }),
  ).filter((text) => !sites.includes(squeeze(text)));
  let title: string | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const votes = voices.reduce((sum, voice) => sum + support(voice, candidate), 0);
    if (votes <= most) continue;
    title = candidate;
    most = votes;
  }
  title = title && withoutDay(longestPart(untruncated(title, candidates), voices));
  title ??= head.title;
  const shown = distinct(
    voices.filter(({ weight }) => weight >= firstLevel).map(({ text }) => text),
  );
  // Of several headings of the first level most are those of the article's parts.
  const main = shown.length === 1 ? shown : [title ?? ''];
  const isSure =
    title === null ||
    wordCount(title) > mostUnsureWords ||
    declared.some((voice) => support(voice, title) > 0);
  return { title, isSure, all: distinct([...main, ...stated]) };
}

const mostUnsureWords = 2;

/** Some places cut long titles short. */
function untruncated(title: string, candidates: readonly string[]): string {
  const cut = /^(.{20,}?)\s?(?:\.\.\.|…)$/u.exec(title)?.[1];
  if (cut === undefined) return title;
  const whole = candidates.find(
    (text) => text.startsWith(cut) && !/^\s?[.…]/.test(text.slice(cut.length)),
  );
  return whole ?? title;
}

/** A title of several parts that no other place repeats names sections and sites beside the article. */
function longestPart(title: string, voices: readonly Voice[]): string {
  const parts = titleParts(title);
  if (
    parts.length < 3 ||
    voices.some(({ text }) => text !== title && support({ text, weight: 1 }, title) > 0)
  )
    return title;
  const [longest = title, next = ''] = [...parts].sort((a, b) => wordCount(b) - wordCount(a));
  return wordCount(longest) >= 5 && wordCount(longest) > wordCount(next) ? longest : title;
}

/** "23.01.2022 - Bridge opens" */
function withoutDay(title: string): string {
  return title.replace(/^\d{1,2}[./]\d{1,2}[./]\d{2,4}\s?[-–—|:]\s+/, '');
}

function declaredVoices(head: Head): Voice[] {
  const headlines = articleObjects(head.jsonLd).map((object) => textField(object, 'headline'));
  const declared: readonly (readonly [string | null | undefined, number])[] = [
    [headlines.find((text) => text !== null), 1.1],
    [metaValue(head, ['og:title']), 1],
    [metaValue(head, ['twitter:title']), 0.4],
    [metaValue(head, ['dc.title', 'dcterms.title', 'citation_title']), 0.4],
    [head.title, 1],
  ];
  return declared.flatMap(([text, weight]) => (text ? [{ text, weight }] : []));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
