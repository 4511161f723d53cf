/** One sentence that made no event: its words, the reason, and a press that makes one of it all the same. */
import { useState } from 'react';
import type { LeftOut } from '../../../events/event';
import { addSentence } from '../../../state/edits/add-sentence';
import { readingOf } from '../../../state/selectors/article-summaries';
import { findArticle } from '../../../state/selectors/article-selectors';
import { Button } from '../../controls/Button';
import { DateForm } from '../../controls/DateForm';
import { usePage } from '../../shell/page-context';
import { useActions, useDateline } from '../../store-context';

export function LeftOutItem({ entry }: { readonly entry: LeftOut }) {
  const { read } = usePage();
  const { edit, select } = useActions();
  const article = useDateline((state) => findArticle(state, entry.article));
  const [dating, setDating] = useState(false);
  const reading = article && readingOf(article);
  if (!reading) return null;
  /** False when no event came of it. */
  const make = (edtf: string | null) => {
    const add = addSentence(reading, entry, edtf);
    if (!add || !edit(add)) return false;
    select(add.mention);
    return true;
  };
  const sentence = reading.article.text.slice(entry.start, entry.end);
  return (
    <li className="text-xs">
      <button
        type="button"
        dir="auto"
        className="line-clamp-3 text-left font-serif text-sm hover:underline"
        onClick={() => read(entry.article, entry)}
      >
        {sentence}
      </button>
      <p className="text-muted">{entry.reason}</p>
      {dating ? (
        <div className="my-1.5">
          <DateForm
            label="When did it happen?"
            initial=""
            onDate={make}
            onDone={() => setDating(false)}
          />
        </div>
      ) : (
        <Button
          look="pill"
          className="mt-1"
          aria-label={`Make an event: ${sentence}`}
          onClick={() => {
            if (!make(null)) setDating(true);
          }}
        >
          Make an event
        </Button>
      )}
    </li>
  );
}
