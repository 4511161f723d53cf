/**
 * The title of an article about one place or thing (“A short history of Port Ellery”) → what its lines
 * without a name tell of: “Port Ellery: harbour was deepened”, which says little by itself.
 */
import type { EventMention } from '../../event';
import { textOf } from '../names/phrases';
import type { Named } from '../sentence';
import { isGivenName } from '../words/given-names';
import { namedKinds } from '../words/kinds';
import { notNames } from '../words/names';
import { isVerbal, type Word } from '../words';
import { longest } from './pieces/text';

/** Null for titles that tell something, name several, or name someone. */
export function topicOf(titles: readonly Named[]): string | null {
  const [title] = titles;
  const [name, ...others] = title?.names ?? [];
  if (!title || titles.length > 1 || !name || others.length > 0) return null;
  const { words } = title;
  if (words.some((word) => isVerbal(word) || asking.has(word.lower))) return null;
  if (isGivenName(words[name.first]?.text ?? '')) return null;
  let last = name.last;
  while (words[last + 1]?.pos === 'NOUN') last++;
  const thing = namedKinds.has(words[last]?.lower ?? '');
  return thing || isOf(words, name.first) ? textOf(words, name.first, last) : null;
}

const asking = new Set('how why what who when where'.split(' '));

/** “The mines of Kettle Hill”, but “the death of Bo Marsh” is someone's. */
function isOf(words: readonly Word[], first: number): boolean {
  const the = words[first - 1]?.lower === 'the' ? 1 : 0;
  if (words[first - 1 - the]?.lower !== 'of') return false;
  return !lives.has(words[first - 2 - the]?.lower ?? '');
}

const lives = new Set(
  'life lives death career trial work works youth case reign return world voyages letters rise fall'.split(
    ' ',
  ),
);

/** Those that name nobody and nothing are told of the topic, where there is room. */
export function withTopic(
  mentions: readonly EventMention[],
  topic: string | null,
): readonly EventMention[] {
  if (topic === null) return mentions;
  return mentions.map((mention) => {
    // Behind a colon stand a speaker's words.
    if (mention.nameless === true || mention.status === 'said') return mention;
    if (namesSomething(mention)) return mention;
    const headline = `${topic}: ${uncapitalised(mention.headline)}`;
    return headline.length > longest ? mention : { ...mention, headline };
  });
}

function namesSomething({ headline, who, where }: EventMention): boolean {
  return (
    who.length + where.length > 0 ||
    / \P{L}{0,2}\p{Lu}|^\p{Lu}\p{L}+['’]s /u.test(headline) ||
    /^\p{Lu}{2}|[:“”"]/u.test(headline)
  );
}

/** Of what is no name, the words that only open sentences with a capital. */
const alwaysSmall =
  /^(?:new|day|year|spring|summer|autumn|winter|northern|southern|eastern|central)$/i;

/** “French squadron” keeps its capital. */
function uncapitalised(headline: string): string {
  const [opening = ''] = headline.split(' ', 1);
  const people = notNames.has(opening.toLowerCase()) && !alwaysSmall.test(opening);
  if (people) return headline;
  return headline.charAt(0).toLowerCase() + headline.slice(1);
}
