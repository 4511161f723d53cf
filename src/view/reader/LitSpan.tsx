/** Words that tell of an event, lit; a press chooses the event. */
import type { ReactNode } from 'react';
import { classNames } from '../controls/class-names';

interface LitSpanProps {
  readonly event: string;
  readonly selected: boolean;
  readonly title: string;
  readonly onSelect: (event: string) => void;
  readonly children: ReactNode;
}

export function LitSpan({ event, selected, title, onSelect, children }: LitSpanProps) {
  return (
    <span
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      title={title}
      data-lit={event}
      onClick={() => onSelect(event)}
      onKeyDown={(press) => {
        if (press.key !== 'Enter' && press.key !== ' ') return;
        press.preventDefault();
        onSelect(event);
      }}
      className={classNames(
        'rounded-[2px] box-decoration-clone transition-colors',
        selected ? 'bg-highlight' : 'bg-accent-soft hover:bg-highlight-soft',
      )}
    >
      {children}
    </span>
  );
}
