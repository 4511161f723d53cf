/** What the screen shows of articles: the list, what is kept of each, and what was left out of them. */
import { overlaps } from '../../base/span';
import type { LeftOut } from '../../events/event';
import { mentionId } from '../../events/mention-id';
import { summariseArticles, type ArticleSummary } from './article-summaries';
import { keepingLists, memoise, memoiseSteps } from './memoise';
import { selectAllEvents, selectEdits, selectTimeline, selectUndated } from './event-selectors';
import type { DatelineState as State } from '../session';
import { countEvents, toldStretches } from './told-by-articles';

export const selectEventCounts = memoiseSteps(
  (state: State) => [selectAllEvents(state)],
  countEvents,
);

/** Articles in order of arrival, with what the list and the reader need of each. */
export const selectArticles = memoise(
  (state: State) => [state.library, selectEventCounts(state), selectTimeline(state)],
  (library, counts, { origins }): readonly ArticleSummary[] =>
    summariseArticles(library, counts, origins),
);

/** Those that the timeline takes in: the others are here, but have not been merged yet. */
export const selectMergedArticles = memoise(
  (state: State) => [selectArticles(state)],
  keepingLists((articles: readonly ArticleSummary[]) => articles.filter(({ merged }) => merged)),
);

/** Whether files come, or some that came are yet to be merged. */
export const selectIsArriving = (state: State): boolean =>
  state.jobs.length > 0 || selectMergedArticles(state).length < selectArticles(state).length;

const selectArticleIndex = memoise(
  (state: State) => [selectArticles(state)],
  (articles) => new Map(articles.map((article) => [article.id, article])),
);

export function findArticle(state: State, id: string): ArticleSummary | null {
  return selectArticleIndex(state).get(id) ?? null;
}

/** Articles that tell of something which only their publication date would place. */
export const selectWaitingArticles = memoise(
  (state: State) => [selectUndated(state)],
  (undated): ReadonlySet<string> =>
    new Set(
      undated.flatMap(({ article, needs }) => (needs === 'publication-date' ? [article] : [])),
    ),
);

export const selectTold = memoiseSteps(
  (state: State) => [selectTimeline(state).events],
  toldStretches,
);

/** Sentences with a time expression of which neither the engine nor the reader made an event, article by article. */
export const selectLeftOut = memoise(
  (state: State) => [state.library, selectEdits(state), selectTold(state)],
  (library, edits, told): readonly LeftOut[] => {
    const added = new Set(edits.flatMap((edit) => (edit.kind === 'add' ? [edit.mention] : [])));
    // One at a time: of ten thousand articles each list on the way is as long as what is left.
    const left: LeftOut[] = [];
    for (const item of library) {
      if (item.kind !== 'reading') continue;
      for (const entry of item.reading.leftOut) {
        if (added.size > 0 && added.has(mentionId(entry))) continue;
        if (!told.get(entry.article)?.some((source) => overlaps(source, entry))) left.push(entry);
      }
    }
    return left;
  },
);
