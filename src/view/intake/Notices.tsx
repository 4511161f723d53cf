/** Work under way and its troubles, in a corner where they cover little. */
import { JobList } from './JobList';
import { ProblemList } from './ProblemList';

export function Notices() {
  return (
    <div className="pointer-events-none fixed bottom-3 left-3 max-md:bottom-20 z-30 w-[min(22rem,calc(100vw-1.5rem))] space-y-2 *:pointer-events-auto">
      <ProblemList />
      <JobList />
    </div>
  );
}
