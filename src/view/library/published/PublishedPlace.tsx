/** Where a publication date stands, in the very words; of one that a copy lends, which copy. */
import type { Published } from '../../../intake/document';
import { findArticle } from '../../../state/selectors/article-selectors';
import { dateInWords } from '../../date-words';
import { usePage } from '../../shell/page-context';
import { useDateline } from '../../store-context';
import { foundIn } from './published-words';

export function PublishedPlace({ published }: { readonly published: Published }) {
  const { value, from, quote, lender: id } = published;
  const lender = useDateline((state) => (id === undefined ? null : findArticle(state, id)));
  const { read } = usePage();
  const day = dateInWords(value);
  if (lender) {
    return (
      <p className="text-muted">
        {day} is from the copy{' '}
        <button
          type="button"
          onClick={() => read(lender.id)}
          className="rounded text-left text-accent underline underline-offset-2 wrap-anywhere"
        >
          {lender.name}
        </button>
        , which says the same word for word. Set another date if it is wrong here.
      </p>
    );
  }
  return (
    <div className="text-muted">
      <p>
        {day} is {foundIn[from]}.
      </p>
      {quote !== undefined && <p className="font-serif wrap-anywhere">“{quote}”</p>}
    </div>
  );
}
