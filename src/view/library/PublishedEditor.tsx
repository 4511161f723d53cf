/** Asks for an article's publication date; shows where the present one stands and what else was found, and its language. */
import type { ArticleSummary } from '../../state/article-summaries';
import { Button } from '../controls/Button';
import { DateForm } from '../controls/DateForm';
import { dateInWords, dateToType } from '../date-words';
import { useActions } from '../store-context';
import { LanguageEditor } from './LanguageEditor';
import { publishedFrom } from './published-words';

interface PublishedEditorProps {
  readonly article: ArticleSummary;
  readonly onClose: () => void;
}

export function PublishedEditor({ article, onClose }: PublishedEditorProps) {
  const { id, published, alternatives } = article;
  const { setPublished } = useActions();
  const onSet = (edtf: string | null) => setPublished(id, edtf);
  const choose = (edtf: string | null) => {
    if (onSet(edtf)) onClose();
  };
  return (
    <div className="space-y-2.5 text-xs">
      <DateForm
        label="When was it published?"
        initial={published ? dateToType(published.value) : ''}
        help="Day, month and year. Everything that hangs on it is worked out anew."
        onDate={onSet}
        onDone={onClose}
      />
      {published && (
        <p className="text-muted">
          {dateInWords(published.value)} is {publishedFrom[published.from]}.
        </p>
      )}
      {alternatives.length > 0 && (
        <div className="space-y-1">
          <p className="text-muted">Also found in the document:</p>
          <ul className="flex flex-wrap gap-1.5">
            {alternatives.map((option) => (
              <li key={`${option.from} ${option.value}`}>
                <Button
                  look="pill"
                  title={publishedFrom[option.from]}
                  onClick={() => choose(option.value)}
                >
                  {dateInWords(option.value)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {published?.from === 'given' && (
        <Button look="pill" onClick={() => choose(null)}>
          Take back the date I set
        </Button>
      )}
      <div className="border-t border-line pt-2.5">
        <LanguageEditor article={article} />
      </div>
    </div>
  );
}
