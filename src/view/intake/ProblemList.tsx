/** What went wrong, file by file, in sentences that say what to do; each stays until dismissed. */
import { CircleAlert, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import type { Severity } from '../../state/session';
import { Button } from '../controls/Button';
import { classNames } from '../controls/class-names';
import { IconButton } from '../controls/IconButton';
import { useActions, useDateline } from '../store-context';

const icons: Record<Severity, LucideIcon> = {
  info: Info,
  warning: TriangleAlert,
  error: CircleAlert,
};

const looks: Record<Severity, string> = {
  info: 'border-accent-line bg-accent-soft text-text [&>svg]:text-accent',
  warning: 'border-warn-line bg-warn-card text-text [&>svg]:text-warn',
  error: 'border-bad-line bg-bad-soft text-text [&>svg]:text-bad',
};

const listed = 4;

export function ProblemList() {
  const problems = useDateline((state) => state.problems);
  const { dismissProblem } = useActions();
  return (
    <div role="alert" className="space-y-2">
      {problems.slice(0, listed).map(({ id, severity, file, message }) => {
        const Icon = icons[severity];
        return (
          <div
            key={id}
            className={classNames(
              'flex items-start gap-2 rounded-lg border p-2.5 text-xs shadow-float',
              looks[severity],
            )}
          >
            <Icon aria-hidden size={15} className="mt-px shrink-0" />
            <div className="min-w-0 flex-1">
              {file !== null && !message.includes(file) && (
                <p className="font-semibold wrap-anywhere">{file}</p>
              )}
              <p className="wrap-anywhere">{message}</p>
            </div>
            <IconButton
              icon={X}
              look="quiet"
              className="-mt-1 -mr-1 !h-6"
              name={`Dismiss: ${message}`}
              onClick={() => dismissProblem(id)}
            />
          </div>
        );
      })}
      {problems.length > 1 && (
        <Button
          look="pill"
          className="shadow-float"
          onClick={() => problems.forEach(({ id }) => dismissProblem(id))}
        >
          Dismiss all {problems.length}
        </Button>
      )}
    </div>
  );
}
