/**
 * Articles in languages whose grammar we do not read yet: a sentence with a date is a mention, in
 * its own words, with less confidence.
 */
import type { TaggedArticle, Token } from '../../article/article';
import { contains } from '../../base/span';
import type { Timex } from '../../dates/timex';
import type { EventMention } from '../event';
import { type Piece } from './headline/pieces';
import { fit } from './headline/text';
import { telling } from './sentence';

export function sentenceMentions(
  { article, tokens }: TaggedArticle,
  timexes: readonly Timex[],
): readonly EventMention[] {
  return article.sentences.flatMap((sentence, i) => {
    const block = article.blocks[sentence.block];
    const words = tokens[i] ?? [];
    const index = timexes.findIndex(
      (timex) => contains(sentence, timex) && (timex.date !== null || timex.needs !== undefined),
    );
    const timex = timexes[index];
    const trigger = words.find((word) => timex && isWord(word) && !contains(timex, word));
    if (!block || !telling.has(block.kind) || !timex || !trigger) return [];
    const { start, end } = sentence;
    return [
      {
        id: `${article.id}:${String(start)}-${String(end)}`,
        article: article.id,
        start,
        end,
        trigger: { start: trigger.start, end: trigger.end },
        headline: fit(piecesOf(article.text, words), 2),
        date: timex.date && { ...timex.date, why: timex.derivation.why },
        timex: index,
        confidence: 0.4,
        weight: 0.6,
        status: 'happened' as const,
        attribution: null,
        who: [],
        where: [],
        ...(timex.needs ? { needs: timex.needs } : {}),
      },
    ];
  });
}

function isWord({ pos }: Token): boolean {
  return pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'SYM' && pos !== 'SPACE';
}

function piecesOf(text: string, words: readonly Token[]): readonly Piece[] {
  return words.map((word, i) => ({
    text: text.slice(word.start, word.end),
    spaced: (words[i - 1]?.end ?? word.start) < word.start,
    cut: word.pos === 'PUNCT' ? 'well' : 'never',
  }));
}
