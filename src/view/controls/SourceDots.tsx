/** The articles that tell of an event: a dot each, and their names for those who do not see dots. */
export interface SourceDot {
  readonly id: string;
  readonly name: string;
  /** Any CSS colour. */
  readonly colour: string;
}

/** More are counted, for which the last dot makes room. */
const most = 6;

export function SourceDots({ sources }: { readonly sources: readonly SourceDot[] }) {
  const names = sources.map((source) => source.name).join(', ');
  const shown = sources.length > most ? most - 1 : most;
  return (
    <span className="inline-flex items-center gap-1" title={names}>
      {sources.slice(0, shown).map((source) => (
        <span
          key={source.id}
          aria-hidden
          className="size-2 rounded-full forced-color-adjust-none"
          style={{ backgroundColor: source.colour }}
        />
      ))}
      {sources.length > shown && (
        <span aria-hidden className="text-2xs text-muted">
          +{sources.length - shown}
        </span>
      )}
      <span className="sr-only">{names}</span>
    </span>
  );
}
