/** One mention without a date: its words, which lead to the article, and a way to place it by hand. */
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Undated } from '../../../events/event';
import { DateForm } from '../../controls/DateForm';
import { IconButton } from '../../controls/IconButton';
import { usePage } from '../../shell/page-context';
import { useActions } from '../../store-context';

interface UndatedItemProps {
  readonly entry: Undated;
  /** Whether what would place it is said already. */
  readonly explained: boolean;
}

export function UndatedItem({ entry, explained }: UndatedItemProps) {
  const actions = useActions();
  const { read } = usePage();
  const [dating, setDating] = useState(false);
  return (
    <li className="text-xs">
      <div className="flex items-start justify-between gap-1">
        <button
          type="button"
          onClick={() => read(entry.article, entry)}
          className="line-clamp-1 rounded pt-0.5 text-left hover:underline"
        >
          “<bdi>{entry.title}</bdi>”
        </button>
        <IconButton
          icon={CalendarPlus}
          look="quiet"
          className="!h-6"
          name={`Give a date: ${entry.title}`}
          aria-expanded={dating}
          onClick={() => setDating(!dating)}
        />
      </div>
      {!explained && <p className="text-muted">{entry.hint}</p>}
      {dating && (
        <div className="my-1.5">
          <DateForm
            label="When did it happen?"
            initial=""
            onDate={(edtf) => actions.edit({ kind: 'redate', mention: entry.mention, edtf })}
            onDone={() => setDating(false)}
          />
        </div>
      )}
    </li>
  );
}
