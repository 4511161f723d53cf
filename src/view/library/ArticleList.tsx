/** The articles, copies of one report framed together. */
import { useState } from 'react';
import { selectAllEvents, selectArticles, selectOriginGroups } from '../../state/selectors';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { counted } from '../count-words';
import { useDateline } from '../store-context';
import { ArticleCard } from './ArticleCard';
import { originLabel } from './origin-label';

/** Groups drawn at a time: a drop of thousands must not draw thousands of cards. */
const page = 100;

export function ArticleList() {
  const groups = useDateline(selectOriginGroups);
  const files = useDateline(selectArticles).length;
  const events = useDateline(selectAllEvents).filter((event) => !event.hidden).length;
  const [limit, setLimit] = useState(page);
  return (
    <Section
      title="Articles"
      testId="article-list"
      aside={`${counted(files, 'file')} · ${counted(events, 'event')}`}
    >
      <ul className="space-y-2.5">
        {groups.slice(0, limit).map((group) =>
          group.articles.length === 1 ? (
            group.articles.map((article) => <ArticleCard key={article.id} article={article} />)
          ) : (
            <li
              key={group.origin}
              className="rounded-lg border border-line bg-surface-2 px-2.5 pt-2 pb-1.5"
            >
              <p className="mb-1 text-2xs text-muted">{originLabel(group)}</p>
              <ul className="space-y-1.5">
                {group.articles.map((article) => (
                  <ArticleCard key={article.id} article={article} />
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
      {groups.length > limit && (
        <Button look="pill" className="mt-3" onClick={() => setLimit(limit + page)}>
          Show {Math.min(page, groups.length - limit)} more of {groups.length - limit}
        </Button>
      )}
    </Section>
  );
}
