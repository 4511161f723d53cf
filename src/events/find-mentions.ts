/** Turns the sentences of an article and its time expressions into event mentions. */
import type { Article, TaggedArticle } from '../article/article';
import type { Timex } from '../dates/timex';
import type { EventMention, LeftOut } from './event';
import { sentenceMentions } from './mention/any-language';
import { englishMentions } from './mention/english';
import { reasonLeftOut } from './mention/left-out';

export interface Mentions {
  /** In the order of the text. */
  readonly mentions: readonly EventMention[];
  /** Sentences with a time expression that made no event. */
  readonly leftOut: readonly LeftOut[];
}

export function findMentions(tagged: TaggedArticle, timexes: readonly Timex[]): Mentions {
  const { article } = tagged;
  const read = article.language === 'en' ? englishMentions : sentenceMentions;
  const mentions = [...read(tagged, timexes)].sort((a, b) => a.start - b.start || a.end - b.end);
  return { mentions, leftOut: leftOutOf(article, timexes, mentions) };
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
    if ((mentions[told]?.start ?? Infinity) < end) return [];
    const text = article.text.slice(start, end);
    const reason = reasonLeftOut(article.blocks[block], text, inside);
    return reason === null ? [] : [{ article: article.id, start, end, reason }];
  });
}
