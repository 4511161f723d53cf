/** Turns the sentences of an article and its time expressions into event mentions. */
import type { Article, TaggedArticle } from '../article/article';
import type { Timex } from '../dates/timex';
import type { EventMention, LeftOut } from './event';
import { Antecedents } from './mention/antecedents';
import { findCandidates } from './mention/candidates';
import { composeMention } from './mention/compose';
import { Discourse } from './mention/discourse';
import { reasonLeftOut } from './mention/left-out';
import { parseSentences } from './mention/sentence';
import { isShadowed } from './mention/shadows';
import { speakerIn } from './mention/headline';

export interface Mentions {
  /** In the order of the text. */
  readonly mentions: readonly EventMention[];
  /** Sentences with a time expression that made no event. */
  readonly leftOut: readonly LeftOut[];
}

export function findMentions(tagged: TaggedArticle, timexes: readonly Timex[]): Mentions {
  const { article } = tagged;
  const discourse = new Discourse(article.published);
  const antecedents = new Antecedents();
  const mentions = new Map<string, EventMention>();
  const told = new Set<number>();
  let speaker: string | null = null;
  let leads = leadSentences;
  for (const parsed of parseSentences(tagged, timexes)) {
    const lead = leads > 0 && parsed.clauses.length > 0;
    if (lead) leads--;
    const candidates = findCandidates(parsed, discourse, antecedents);
    for (const candidate of candidates) {
      const shadowed = isShadowed(candidate, candidates);
      const mention = composeMention(article, candidate, { antecedents, lead, shadowed, speaker });
      if (!mention) continue;
      told.add(parsed.sentence.start);
      const known = mentions.get(mention.id);
      if (!known || (known.weight ?? 0) < (mention.weight ?? 0)) mentions.set(mention.id, mention);
    }
    const heard = speakerIn(parsed, antecedents);
    if (heard !== null) antecedents.hear((speaker = heard));
    antecedents.leave(parsed);
  }
  const inOrder = [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return { mentions: inOrder, leftOut: leftOutOf(article, timexes, told) };
}

/** The sentences that open a report carry its news, with a time or without. */
const leadSentences = 2;

function leftOutOf(
  article: Article,
  timexes: readonly Timex[],
  told: ReadonlySet<number>,
): readonly LeftOut[] {
  let next = 0;
  return article.sentences.flatMap(({ start, end, block }) => {
    const inside: Timex[] = [];
    for (let timex = timexes[next]; timex && timex.start < end; timex = timexes[++next])
      if (timex.start >= start) inside.push(timex);
    if (told.has(start)) return [];
    const text = article.text.slice(start, end);
    const reason = reasonLeftOut(article.blocks[block], text, inside);
    return reason === null ? [] : [{ article: article.id, start, end, reason }];
  });
}
