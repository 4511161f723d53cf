/** One expression: its words, kind and value, the days it can mean, and the way there. */
import type { Timex } from '../../dates/timex';
import { dateInWords } from '../date-words';

export function TimexCard({ timex }: { readonly timex: Timex }) {
  const { text, type, value, mod, date, derivation } = timex;
  const written = fieldWords(derivation.written);
  const derived = fieldWords(derivation.derived);
  const code = 'rounded bg-sunken px-1.5 font-mono text-2xs leading-4';
  return (
    <li className="rounded-lg border border-line px-3 py-2">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-serif text-base font-semibold">“{text}”</span>
        {date && (
          <span className="text-xs font-semibold text-accent-2">{dateInWords(date.edtf)}</span>
        )}
        <span className={code}>{type}</span>
        <span className={code}>{value}</span>
        {mod && <span className={code}>{mod}</span>}
      </p>
      <p className="mt-0.5 text-xs">{derivation.why}</p>
      <p className="mt-0.5 text-2xs text-muted">
        {[
          date
            ? `${daysInWords(date.earliest, date.latest)} · EDTF ${date.edtf}`
            : 'Not a stretch of the calendar by itself',
          written && `written: ${written}`,
          derived && `worked out: ${derived}`,
          `rule ${derivation.rule}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

function daysInWords(earliest: string, latest: string): string {
  return earliest === latest
    ? dateInWords(earliest)
    : `From ${dateInWords(earliest)} to ${dateInWords(latest)}`;
}

/** `{ month: 4, day: 6 }` as `month 4, day 6`. */
function fieldWords(fields: Timex['derivation']['written']): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
