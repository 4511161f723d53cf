/** Where the sources do not agree, side by side. */
import type { Conflict } from '../../events/event';

export function Differences({ conflict }: { readonly conflict: Conflict }) {
  return (
    <div className="rounded-lg border border-warn-line bg-warn-card px-3 py-2.5 text-xs leading-[1.15rem]">
      <p>
        <strong className="font-semibold">They differ.</strong> {conflict.message}
      </p>
      {conflict.quotes.length > 0 && (
        <p className="mt-1 wrap-anywhere">
          {conflict.quotes.map((quote) => `“${quote}”`).join(' · ')}
        </p>
      )}
    </div>
  );
}
