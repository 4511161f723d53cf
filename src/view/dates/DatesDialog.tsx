/** Where a reader in doubt types a sentence and sees which dates are found in it, and why. */
import { useMemo, useState } from 'react';
import { findTimexes } from '../../dates/find-timexes';
import { Dialog } from '../controls/Dialog';
import { dateInWords } from '../date-words';
import { parseTypedDate } from '../typed-date';
import { LanguageChoice } from './LanguageChoice';
import { MarkedText } from './MarkedText';
import { sentencesOf } from './sentences-of';
import { TimexCard } from './TimexCard';

const example =
  'The talks began on Sunday, two days after the summit of 18 April 2025, and a deal is hoped for by Christmas. Prices had risen since June 2024.';

const field = 'w-full rounded-md border border-line-strong bg-surface px-2.5 text-sm';

export function DatesDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState(example);
  const [published, setPublished] = useState('21 April 2025');
  const [language, setLanguage] = useState('en');
  const reference = parseTypedDate(published);
  const timexes = useMemo(
    () => findTimexes(text, { reference, language, sentences: sentencesOf(text, language) }),
    [text, reference, language],
  );
  return (
    <Dialog title="How a date is read" wide onClose={onClose}>
      <div className="space-y-4 text-sm">
        <label className="block space-y-1.5">
          <span className="block text-xs font-semibold">A sentence, or a few</span>
          <textarea
            rows={3}
            value={text}
            maxLength={20_000}
            onChange={(event) => setText(event.target.value)}
            className={`${field} py-2 font-serif text-base`}
          />
        </label>
        <div className="grid gap-3 sm:grid-cols-2">
          <label className="block space-y-1.5">
            <span className="block text-xs font-semibold">Published</span>
            <input
              value={published}
              placeholder="unknown"
              autoComplete="off"
              onChange={(event) => setPublished(event.target.value)}
              className={`${field} h-8`}
            />
            <span className="block text-xs text-muted">
              {reference === null
                ? 'Unknown: what counts from it stays open.'
                : `Counted from ${dateInWords(reference)}.`}
            </span>
          </label>
          <LanguageChoice language={language} onLanguage={setLanguage} />
        </div>
        <MarkedText text={text} timexes={timexes} />
        <ol aria-label="Expressions found" className="space-y-2">
          {timexes.map((timex) => (
            <TimexCard key={timex.start} timex={timex} />
          ))}
        </ol>
        {timexes.length === 0 && <p className="text-muted">No expression of time found.</p>}
      </div>
    </Dialog>
  );
}
