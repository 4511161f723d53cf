/**
 * One event as a row: when, what, who says so, and what kind of event. The spaces between cells are
 * for those who copy rows, or have their text read out as one.
 */
import type { EditedEvent } from '../../state/edits/edit';
import { classNames } from '../controls/class-names';
import { SourceDots } from '../controls/SourceDots';
import { DifferMark } from '../controls/DifferMark';
import { StatusBadge } from '../controls/StatusBadge';
import { dateInWords } from '../date-words';
import type { SourceDot } from '../controls/SourceDots';
import { gridColumns } from './TableHead';

interface EventRowProps {
  readonly event: EditedEvent;
  readonly index: number;
  readonly sources: readonly SourceDot[];
  readonly selected: boolean;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
  readonly tabbable: boolean;
  readonly onSelect: (id: string) => void;
}

export function EventRow(props: EventRowProps) {
  const { event, index, sources, selected, top, height, tabbable, onSelect } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-event={event.id}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => onSelect(event.id)}
      style={{ transform: `translateY(${top}px)`, height }}
      className={classNames(
        'absolute inset-x-0 cursor-pointer items-center border-b border-line px-3.5 text-sm -outline-offset-2',
        gridColumns,
        selected ? 'bg-accent-soft' : 'hover:bg-surface-2',
      )}
    >
      <div
        role="gridcell"
        className="truncate font-semibold tabular-nums max-sm:line-clamp-2 max-sm:whitespace-normal"
      >
        {dateInWords(event.date.edtf)}
      </div>{' '}
      <div
        role="gridcell"
        className="truncate max-sm:line-clamp-2 max-sm:whitespace-normal"
        title={event.title}
        dir="auto"
      >
        {event.title}
      </div>{' '}
      <div role="gridcell" className="max-sm:hidden">
        <SourceDots sources={sources} />
      </div>{' '}
      <div role="gridcell" className="flex items-center gap-1">
        <StatusBadge status={event.status} />
        {event.conflict && <DifferMark message={event.conflict.message} />}
      </div>
    </div>
  );
}
