/** A filter that is on or off, with a count where one helps. */
import { classNames } from './class-names';

interface ToggleChipProps {
  readonly label: string;
  readonly count?: number;
  readonly pressed: boolean;
  readonly onToggle: () => void;
}

export function ToggleChip({ label, count, pressed, onToggle }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onToggle}
      className={classNames(
        'inline-flex min-h-6 max-w-full items-center gap-1 rounded-full border px-2.5 text-xs transition-colors',
        pressed
          ? 'border-accent bg-accent text-on-accent hover:bg-accent-strong dark:bg-accent-soft dark:text-accent'
          : 'border-line-strong bg-surface text-text hover:bg-accent-soft',
      )}
    >
      <span className="truncate">{label}</span>
      {count !== undefined && <span className="tabular-nums opacity-80">{count}</span>}
    </button>
  );
}
