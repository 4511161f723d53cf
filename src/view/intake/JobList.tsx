/** Files being read, each with its progress and a way to stop it. */
import { X } from 'lucide-react';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { counted } from '../count-words';
import { useActions, useDateline } from '../store-context';

const listed = 5;

export function JobList() {
  const jobs = useDateline((state) => state.jobs);
  const { cancel } = useActions();
  if (jobs.length === 0) return null;
  return (
    <section
      aria-label="Files being read"
      className="rounded-lg border border-line bg-surface p-3 text-xs shadow-float"
    >
      <div className="mb-1.5 flex items-center justify-between">
        <p className="font-semibold">Reading {counted(jobs.length, 'file')}</p>
        <Button look="pill" onClick={() => cancel()}>
          Cancel all
        </Button>
      </div>
      <ul className="space-y-1">
        {jobs.slice(0, listed).map((job) => (
          <li key={job.id} className="grid grid-cols-[1fr_5rem_1.5rem] items-center gap-2">
            <span className="truncate" title={job.name}>
              {job.name}
            </span>
            <progress
              value={job.stage === 'waiting' ? 0 : job.done}
              max={1}
              aria-label={`${job.name}, ${job.stage}`}
              className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
            />
            <IconButton
              icon={X}
              look="quiet"
              className="!h-6"
              name={`Cancel ${job.name}`}
              onClick={() => cancel(job.id)}
            />
          </li>
        ))}
      </ul>
      {jobs.length > listed && (
        <p className="mt-1 text-muted">and {jobs.length - listed} more waiting</p>
      )}
    </section>
  );
}
