/** Work under way and its troubles, in a corner where they cover little. */
import { classNames } from '../controls/class-names';
import { JobList } from './JobList';
import { ProblemList } from './ProblemList';
import { RemovedNotice } from './RemovedNotice';

export function Notices({ empty }: { readonly empty: boolean }) {
  return (
    <div
      className={classNames(
        'pointer-events-none fixed z-30 w-[min(22rem,calc(100vw-1.5rem))] space-y-2 *:pointer-events-auto',
        // Beside the articles they keep to the width of those, and above the way to add more.
        empty ? 'top-14 right-3' : 'bottom-33 left-3 max-md:bottom-24 md:w-56 lg:w-62 2xl:w-74',
      )}
    >
      <ProblemList />
      <RemovedNotice />
      <JobList />
    </div>
  );
}
