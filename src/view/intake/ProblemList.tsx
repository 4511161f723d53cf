/** What went wrong, file by file, in sentences that say what to do; each stays until dismissed. */
import { CircleAlert, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { Problem, Severity } from '../../state/session';
import { Button } from '../controls/Button';
import { classNames } from '../controls/class-names';
import { IconButton } from '../controls/IconButton';
import { counted, numberInWords } from '../count-words';
import { useActions, useDateline } from '../store-context';

const icons: Record<Severity, LucideIcon> = {
  info: Info,
  warning: TriangleAlert,
  error: CircleAlert,
};

const looks: Record<Severity, string> = {
  info: 'bg-accent-soft [&>svg]:text-accent',
  warning: 'bg-warn-card [&>svg]:text-warn',
  error: 'bg-bad-soft [&>svg]:text-bad',
};

const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** More are not drawn; dismissing lets the next ones through. */
const most = 100;

export function ProblemList() {
  const reported = useDateline((state) => state.problems);
  const problems = useMemo(
    () => reported.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]),
    [reported],
  );
  const { dismissProblem } = useActions();
  const unlisted = problems.length - most;
  return (
    <div
      role="alert"
      aria-atomic="false"
      className={classNames(
        'flex max-h-[min(22rem,40dvh)] flex-col overflow-hidden rounded-lg bg-surface text-xs',
        problems.length > 0 && 'border border-line-strong shadow-float',
      )}
    >
      {problems.length > 1 && (
        <div className="flex items-center justify-between gap-2 border-b border-line py-1.5 pr-1.5 pl-2.5">
          <p className="font-semibold">{counted(problems.length, 'note')} on what was dropped</p>
          <Button look="pill" onClick={() => problems.forEach(({ id }) => dismissProblem(id))}>
            Dismiss all
          </Button>
        </div>
      )}
      <ul className="divide-y divide-line overflow-y-auto">
        {problems.slice(0, most).map((problem) => (
          <ProblemItem
            key={problem.id}
            problem={problem}
            onDismiss={() => dismissProblem(problem.id)}
          />
        ))}
      </ul>
      {unlisted > 0 && (
        <p className="border-t border-line px-2.5 py-1.5 text-muted">
          and {numberInWords(unlisted)} more
        </p>
      )}
    </div>
  );
}

interface ProblemItemProps {
  readonly problem: Problem;
  readonly onDismiss: () => void;
}

function ProblemItem({ problem: { severity, file, message }, onDismiss }: ProblemItemProps) {
  const Icon = icons[severity];
  return (
    <li className={classNames('flex items-start gap-2 p-2.5', looks[severity])}>
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
        onClick={onDismiss}
      />
    </li>
  );
}
