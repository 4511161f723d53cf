/** Turns the sentences of an article and its time expressions into event mentions. */
import type { Article, TaggedArticle } from '../article/article';
import type { Timex } from '../dates/timex';
import type { EventMention, LeftOut } from './event';
import { sentenceMentions } from './mention/any-language';
import { englishMentions } from './mention/english';
import { withDeathOnItsDay } from './mention/death-on-its-day';
import type { Headlines } from './mention/headline/headline';
import { reasonLeftOut } from './mention/left-out';
import { lifeDates } from './mention/life-dates';
import { isLight } from './own-place';

export interface Mentions {
  /** In the order of the text. */
  readonly mentions: readonly EventMention[];
  /** Sentences with a time expression that make no event by themselves. */
  readonly leftOut: readonly LeftOut[];
}

/** Of other languages than English all headlines are made: they are the words of the source. */
export function findMentions(
  tagged: TaggedArticle,
  timexes: readonly Timex[],
  headlines: Headlines = 'all',
): Mentions {
  const { article } = tagged;
  const lives = lifeDates(article, timexes);
  const told =
    article.language === 'en'
      ? englishMentions(tagged, timexes, lives, headlines)
      : sentenceMentions(tagged, timexes, lives);
  const all = withDeathOnItsDay([...told, ...lives.mentions]);
  const mentions = [...all].sort((a, b) => a.start - b.start || a.end - b.end);
  return { mentions, leftOut: leftOutOf(article, timexes, mentions) };
}

/** Whether it is an event by itself, or waits for a date to become one. */
function standsAlone(mention: EventMention): boolean {
  return mention.nameless !== true && (mention.needs !== undefined || !isLight(mention));
}

function leftOutOf(
  article: Article,
  timexes: readonly Timex[],
  mentions: readonly EventMention[],
): readonly LeftOut[] {
  let next = 0;
  let told = 0;
  return article.sentences.flatMap(({ start, end, block }) => {
    const inside: Timex[] = [];
    for (let timex = timexes[next]; timex && timex.start < end; timex = timexes[++next])
      if (timex.start >= start) inside.push(timex);
    while ((mentions[told]?.start ?? Infinity) < start) told++;
    const passing: EventMention[] = [];
    for (let mention = mentions[told]; mention && mention.start < end; mention = mentions[++told])
      passing.push(mention);
    if (passing.some(standsAlone)) return [];
    const text = article.text.slice(start, end);
    const reason = reasonLeftOut(article.blocks[block], text, inside, passing.length > 0);
    return reason === null ? [] : [{ article: article.id, start, end, reason }];
  });
}
