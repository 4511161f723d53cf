/** What each article is to be read under: what the reader set, else what it states, else what a copy lends it. */
import type { Published } from '../../intake/document';
import type { Edit } from '../edits/edit';
import type { LibraryItem } from '../library';
import { selectEdits } from '../selectors/event-selectors';
import type { DatelineState } from '../session';

export interface ArticleTerms {
  readonly published: Published | null;
  /** Null for an article that is read for the first time: its language shows then. */
  readonly language: string | null;
}

export function articleTerms(state: DatelineState): (item: LibraryItem) => ArticleTerms {
  const set = termsSet(selectEdits(state));
  const items = new Map(state.library.map((item) => [item.id, item]));
  const { lenders = {}, origins } = state.assembled;

  function own(item: LibraryItem): Published | null {
    const given = set.get(item.id)?.published ?? null;
    if (given !== null) return { value: given, from: 'given' };
    return item.kind === 'quotes' ? item.article.published : item.stated;
  }

  function lent(item: LibraryItem): Published | null {
    if (item.kind === 'quotes') return null;
    // Until the articles are merged anew, the lender is the one it had before.
    const merged = item.id in origins;
    const known = merged ? lenders[item.id] : item.reading.article.published?.lender;
    const lender = known === undefined ? undefined : items.get(known);
    const published = lender ? own(lender) : null;
    return lender && published ? { value: published.value, from: 'copy', lender: lender.id } : null;
  }

  return (item) => ({
    published: own(item) ?? lent(item),
    language: set.get(item.id)?.language ?? (item.kind === 'quotes' ? null : item.detected),
  });
}

/** Whether two dates are the same, from the same place. */
export function isSameDate(a: Published | null, b: Published | null): boolean {
  return a?.value === b?.value && a?.from === b?.from && a?.lender === b?.lender;
}

/** By article: what the reader said last; null where that took back what was said before. */
function termsSet(
  edits: readonly Edit[],
): ReadonlyMap<string, { readonly published?: string | null; readonly language?: string | null }> {
  const set = new Map<string, { published?: string | null; language?: string | null }>();
  for (const edit of edits) {
    if (edit.kind === 'publish')
      set.set(edit.article, { ...set.get(edit.article), published: edit.published });
    if (edit.kind === 'language')
      set.set(edit.article, { ...set.get(edit.article), language: edit.language });
  }
  return set;
}
