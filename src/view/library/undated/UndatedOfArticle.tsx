/** One article's mentions without a date: what would place them, said once, then their words. */
import type { Undated } from '../../../events/event';
import { findArticle } from '../../../state/selectors/article-selectors';
import { Disclosure } from '../../controls/Disclosure';
import { sourceColour } from '../../source-colour';
import { useDateline } from '../../store-context';
import { PublishedChip } from '../published/PublishedChip';
import { SuggestedDate } from '../published/SuggestedDate';
import { UndatedItem } from './UndatedItem';

const first = 3;
const most = 100;

interface UndatedOfArticleProps {
  readonly article: string;
  readonly entries: readonly Undated[];
}

export function UndatedOfArticle({ article: id, entries }: UndatedOfArticleProps) {
  const article = useDateline((state) => findArticle(state, id));
  const needed = entries.filter(({ needs }) => needs === 'publication-date').length;
  const common = mostCommon(entries.map(({ hint }) => hint));
  const item = (entry: Undated) => (
    <UndatedItem key={entry.mention} entry={entry} explained={entry.hint === common} />
  );
  return (
    <li
      className="border-l-[3px] pl-2.5"
      style={{ borderColor: article ? sourceColour(article) : 'var(--line)' }}
    >
      <p className="truncate text-xs font-medium" title={article?.name ?? id}>
        {article?.title ?? id}
      </p>
      <p className="mt-0.5 text-xs text-muted">{common}</p>
      {needed > 0 && article && <PublishedChip article={article} />}
      {needed > 0 && article && <SuggestedDate article={article} />}
      <ul className="mt-1 space-y-1">{entries.slice(0, first).map(item)}</ul>
      {entries.length > first && (
        <Disclosure label={`${entries.length - first} more`}>
          <ul className="space-y-1">{entries.slice(first, most).map(item)}</ul>
        </Disclosure>
      )}
    </li>
  );
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
