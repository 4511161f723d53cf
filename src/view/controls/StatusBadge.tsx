/** What kind of event it is, as a small framed word: told apart by more than colour. */
import type { Status } from '../../events/event';
import { classNames } from './class-names';

const looks: Record<Status, string> = {
  happened: 'border-line-strong',
  said: 'border-line-strong text-muted',
  planned: 'border-dashed border-accent text-accent',
  possible: 'border-dashed border-line-strong text-muted',
  denied: 'border-bad-line text-bad',
};

export function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <span
      className={classNames(
        'inline-block rounded border bg-surface px-1.5 text-2xs leading-4',
        looks[status],
      )}
    >
      {status}
    </span>
  );
}
