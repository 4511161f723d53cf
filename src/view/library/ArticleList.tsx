/** The articles, copies of one report framed together. */
import { Fragment, useMemo, useState } from 'react';
import type { ArticleSummary } from '../../state/selectors/article-summaries';
import { groupByOrigin, type OriginGroup } from '../../state/selectors/origin-groups';
import { selectArticles } from '../../state/selectors/article-selectors';
import { selectNumberOfEvents } from '../../state/selectors/event-selectors';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { counted, numberInWords } from '../count-words';
import { useActions, useDateline } from '../store-context';
import { ArticleCard } from './ArticleCard';
import { originLabel } from './origin-label';

/** Articles drawn at a time: a drop of thousands must not draw thousands of cards. */
const page = 40;

export function ArticleList() {
  const all = useDateline(selectArticles);
  const articles = all.length;
  const events = useDateline(selectNumberOfEvents);
  const { removeAll } = useActions();
  const [limit, setLimit] = useState(page);
  const groups = useMemo(() => firstArticles(all, limit), [all, limit]);
  return (
    <Section
      title="Articles"
      testId="article-list"
      aside={`${counted(articles, 'article')} · ${counted(events, 'event')}`}
    >
      <ul className="space-y-2.5">
        {groups.map((group) =>
          group.copies === 1 ? (
            <Fragment key={group.origin}>
              {group.articles.map((article) => (
                <ArticleCard key={article.id} article={article} />
              ))}
            </Fragment>
          ) : (
            <li
              key={group.origin}
              className="rounded-lg border border-line bg-surface-2 px-2.5 pt-2 pb-1.5"
            >
              <p className="mb-1 text-2xs text-muted">{group.label}</p>
              <ul className="space-y-1.5">
                {group.articles.map((article) => (
                  <ArticleCard key={article.id} article={article} />
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
      <p className="mt-3 flex flex-wrap gap-1.5">
        {articles > limit && (
          <Button look="pill" onClick={() => setLimit(limit + page)}>
            Show more of the {numberInWords(articles - limit)} others
          </Button>
        )}
        {articles > 1 && (
          <Button look="quiet" className="-ml-2 !h-6 !text-xs" onClick={removeAll}>
            Remove all {numberInWords(articles)}
          </Button>
        )}
      </p>
    </Section>
  );
}

interface ListedGroup extends OriginGroup {
  /** How many articles tell the report, listed or not. */
  readonly copies: number;
  readonly label: string;
}

/** Groups from the first on, the last one cut short, until there are `limit` articles. */
function firstArticles(all: readonly ArticleSummary[], limit: number): readonly ListedGroup[] {
  const listed: ListedGroup[] = [];
  let room = limit;
  for (const group of groupByOrigin(all, limit)) {
    const articles = group.articles.slice(0, room);
    room -= articles.length;
    const copies = group.articles.length;
    listed.push({ ...group, articles, copies, label: copies === 1 ? '' : originLabel(group) });
  }
  return listed;
}
