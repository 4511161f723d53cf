/** The names of the columns; a press sorts by one. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { byTime, type Column, type Order } from './sort-events';

const names: readonly { column: Column; name: string }[] = [
  { column: 'when', name: 'When' },
  { column: 'event', name: 'Event' },
  { column: 'sources', name: 'Sources' },
  { column: 'status', name: 'Status' },
];

/** Shared with the rows, which lie over the same columns. */
export const gridColumns =
  'grid grid-cols-[6.5rem_minmax(0,1fr)_auto] gap-x-2 sm:grid-cols-[8.25rem_minmax(0,1fr)_5.5rem_5.25rem] sm:gap-x-3';

interface TableHeadProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function TableHead({ order, onOrder }: TableHeadProps) {
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-surface-2">
      <div role="row" className={`${gridColumns} items-center px-3.5`}>
        {names.map(({ column, name }) => {
          const active = order.column === column;
          const Arrow = order.descending ? ArrowDown : ArrowUp;
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={active ? (order.descending ? 'descending' : 'ascending') : 'none'}
              className={column === 'sources' ? 'max-sm:hidden' : ''}
            >
              <button
                type="button"
                onClick={() =>
                  onOrder(active && order.descending ? byTime : { column, descending: active })
                }
                className="inline-flex h-8 items-center gap-1 rounded text-xs font-semibold text-muted hover:text-text"
              >
                {name}
                {active && <Arrow aria-hidden size={12} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
