/**
 * Articles in languages whose grammar we do not read yet: a sentence with a date is a mention, in
 * its own words, with less confidence.
 */
import type { TaggedArticle, Token } from '../../article/article';
import { edtfBounds } from '../../base/edtf';
import { contains, quote, type Span } from '../../base/span';
import type { Timex } from '../../dates/timex';
import type { EventMention } from '../event';
import { sentenceHeadline } from './headline/of-sentence';
import { capitalised, longest } from './headline/text';
import { telling } from './sentence';
import { languages, type Language } from './words/other-languages';

export function sentenceMentions(
  { article, tokens }: TaggedArticle,
  timexes: readonly Timex[],
): readonly EventMention[] {
  const language = languages.get(article.language);
  const published = article.published && edtfBounds(article.published.value);
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
    const said = quote(article.text, sentence);
    const ahead =
      published !== null && timex.date !== null && timex.date.earliest > published.latest;
    const headline = sentenceHeadline(said, timex.text, ahead, language);
    return [
      {
        id: `${article.id}:${String(start)}-${String(end)}`,
        article: article.id,
        start,
        end,
        trigger: { start: trigger.start, end: trigger.end },
        headline: headline ?? capitalised(said).slice(0, longest),
        date: timex.date && { ...timex.date, why: timex.derivation.why },
        timex: index,
        confidence: 0.4,
        weight: 0.6,
        status: mayBe(article.text, words, language) ? 'possible' : ahead ? 'planned' : 'happened',
        attribution: null,
        who: [],
        where: [],
        ...(headline === null ? { nameless: true as const } : {}),
        ...(timex.needs ? { needs: timex.needs } : {}),
      },
    ];
  });
}

/** Without grammar, what may be is told apart, what is said or denied is not. */
function mayBe(text: string, words: readonly Span[], language: Language | undefined): boolean {
  return words.some((word) => language?.possible.has(quote(text, word).toLowerCase()));
}

function isWord({ pos }: Token): boolean {
  return pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'SYM' && pos !== 'SPACE';
}
