/** Dates to choose from, each with its reason: what else the document states, what its text suggests. */
import { dateInWords } from '../../date-words';

export interface OfferedDate {
  /** EDTF. */
  readonly value: string;
  /** Where it stands, or why it is likely. */
  readonly reason: string;
  /** The words that state it. */
  readonly quote?: string;
}

interface OfferedDatesProps {
  readonly label: string;
  readonly dates: readonly OfferedDate[];
  readonly onChoose: (edtf: string) => void;
}

export function OfferedDates({ label, dates, onChoose }: OfferedDatesProps) {
  if (dates.length === 0) return null;
  return (
    <div className="space-y-1">
      <p className="font-semibold">{label}</p>
      <ul className="-mx-1.5">
        {dates.map(({ value, reason, quote }) => (
          <li key={`${value} ${reason}`}>
            <button
              type="button"
              onClick={() => onChoose(value)}
              className="w-full rounded-md px-1.5 py-1 text-left hover:bg-accent-soft"
            >
              <span className="font-medium text-accent">{dateInWords(value)}</span>
              <span className="block text-muted">{reason}</span>
              {quote !== undefined && (
                <span className="block font-serif text-muted wrap-anywhere">“{quote}”</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
