/** The text as typed, with the expressions found in it marked. */
import type { Timex } from '../../dates/timex';

interface MarkedTextProps {
  readonly text: string;
  readonly timexes: readonly Timex[];
}

export function MarkedText({ text, timexes }: MarkedTextProps) {
  const starts = [0, ...timexes.map(({ end }) => end)];
  return (
    <p className="rounded-lg border border-line bg-surface-2 px-3 py-2.5 font-serif text-base leading-relaxed wrap-anywhere whitespace-pre-wrap">
      {timexes.map((timex, i) => (
        <span key={timex.start}>
          {text.slice(starts[i], timex.start)}
          <mark>{timex.text}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </p>
  );
}
