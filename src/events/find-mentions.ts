/** Turns the sentences of an article and its time expressions into event mentions. */
import type { TaggedArticle } from '../article/article';
import { contains } from '../base/span';
import type { Timex } from '../dates/timex';
import type { EventMention, LeftOut } from './event';

export interface Mentions {
  /** In the order of the text. */
  readonly mentions: readonly EventMention[];
  /** Sentences with a time expression that made no event. */
  readonly leftOut: readonly LeftOut[];
}

export function findMentions(tagged: TaggedArticle, timexes: readonly Timex[]): Mentions {
  const { article, tokens } = tagged;
  const mentions: EventMention[] = [];
  const leftOut: LeftOut[] = [];
  article.sentences.forEach((sentence, index) => {
    const timexIndex = timexes.findIndex(
      (timex) => contains(sentence, timex) && (timex.type === 'DATE' || timex.type === 'TIME'),
    );
    const timex = timexes[timexIndex];
    if (!timex) return;
    const verb = tokens[index]?.find((token) => token.pos === 'VERB');
    const { start, end } = sentence;
    if (!verb) {
      leftOut.push({ article: article.id, start, end, reason: 'The sentence has no verb.' });
      return;
    }
    mentions.push({
      id: `${article.id}:${String(start)}-${String(end)}`,
      article: article.id,
      start,
      end,
      trigger: { start: verb.start, end: verb.end },
      headline: article.text.slice(start, end).slice(0, 90),
      date: timex.date && { ...timex.date, why: timex.derivation.why },
      timex: timexIndex,
      confidence: 0.5,
      weight: 1,
      status: 'happened',
      attribution: null,
      who: [],
      where: [],
      ...(timex.needs ? { needs: timex.needs } : {}),
    });
  });
  return { mentions, leftOut };
}
