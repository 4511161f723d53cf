/** Asks for an article's publication date; shows where the present one stands and what else it may be, and its language. */
import type { ArticleSummary } from '../../../state/selectors/article-summaries';
import { Button } from '../../controls/Button';
import { DateForm } from '../../controls/DateForm';
import { dateToType } from '../../typed-date';
import { useActions } from '../../store-context';
import { LanguageEditor } from '../LanguageEditor';
import { OfferedDates } from './OfferedDates';
import { bracketInWords, foundIn } from './published-words';
import { PublishedPlace } from './PublishedPlace';
import { useBracket } from './use-bracket';

interface PublishedEditorProps {
  readonly article: ArticleSummary;
  readonly onClose: () => void;
}

export function PublishedEditor({ article, onClose }: PublishedEditorProps) {
  const { id, published, alternatives, stated } = article;
  const { setPublished } = useActions();
  const onSet = (edtf: string | null) => setPublished(id, edtf);
  const choose = (edtf: string | null) => {
    if (onSet(edtf)) onClose();
  };
  const bracket = useBracket(article);
  const others = (stated ? [stated, ...alternatives] : alternatives).filter(
    ({ value }, i, all) =>
      value !== published?.value && all.findIndex((date) => date.value === value) === i,
  );
  return (
    <div className="space-y-2.5 text-xs">
      <DateForm
        label="When was it published?"
        initial={published ? dateToType(published.value) : ''}
        help="Day, month and year. Everything that hangs on it is worked out anew."
        onDate={onSet}
        onDone={onClose}
      />
      {published && <PublishedPlace published={published} />}
      {published?.from === 'given' && (
        <Button look="pill" onClick={() => choose(null)}>
          Take back the date I set
        </Button>
      )}
      {bracket && (
        <>
          <OfferedDates
            label="Nothing states it. It may be"
            dates={bracket.suggestions.map(({ value, why }) => ({ value, reason: why }))}
            onChoose={choose}
          />
          <p className="text-muted">{bracketInWords(bracket)}</p>
        </>
      )}
      <OfferedDates
        label="Also found in the document"
        dates={others.map(({ value, from, quote }) => ({
          value,
          reason: foundIn[from],
          ...(quote !== undefined && { quote }),
        }))}
        onChoose={choose}
      />
      <div className="border-t border-line pt-2.5">
        <LanguageEditor article={article} />
      </div>
    </div>
  );
}
