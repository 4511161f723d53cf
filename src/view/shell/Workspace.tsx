/** The three columns of the desktop, and what becomes of them on smaller screens. */
import { useEffect, useRef, useState } from 'react';
import { classNames } from '../controls/class-names';
import { LibraryPanel } from '../library/LibraryPanel';
import { EventTable } from '../table/EventTable';
import { PhoneTabs, type Part } from './PhoneTabs';
import { SidePanel } from './SidePanel';
import { TimelineArea } from './TimelineArea';
import { useInTurn } from './use-in-turn';
import { useCovered, useSheet } from './use-sheet';

/** What is waited for most comes first. */
const turns = ['timeline', 'table', 'library', 'side'] as const;

/** Where the skip link leads. */
export const timelinePartId = 'timeline-part';

export function Workspace() {
  const [part, setPart] = useState<Part>('Timeline');
  const up = new Set(turns.slice(0, useInTurn(turns.length)));
  // Below the width of three columns the right panel lies over the others, when there is a reason.
  const sheet = useSheet();
  const covered = useCovered();
  const sheetPart = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!covered) return;
    const before = document.activeElement;
    sheetPart.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [covered]);
  return (
    <>
      <main
        id="main"
        tabIndex={-1}
        className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] outline-none md:grid-cols-[15.5rem_minmax(0,1fr)] lg:grid-cols-[17rem_minmax(0,1fr)_23.25rem] 2xl:grid-cols-[20rem_minmax(0,1fr)_28rem]"
      >
        <section
          aria-label="Articles and filters"
          inert={covered}
          className={classNames(
            'min-h-0 border-r border-line bg-surface',
            part !== 'Articles' && 'max-md:hidden',
          )}
        >
          {up.has('library') && <LibraryPanel />}
        </section>
        <section
          id={timelinePartId}
          tabIndex={-1}
          aria-label="Timeline"
          inert={covered}
          className={classNames(
            'flex min-h-0 min-w-0 flex-col outline-none',
            part === 'Articles' && 'max-md:hidden',
          )}
        >
          <div
            className={classNames(
              'flex min-h-0 flex-1 flex-col',
              part !== 'Timeline' && 'max-md:hidden',
            )}
          >
            {up.has('timeline') && <TimelineArea />}
          </div>
          <div
            className={classNames(
              'min-h-0 border-t border-line md:h-[clamp(9rem,22dvh,24rem)] md:shrink-0',
              part === 'Table' ? 'max-md:flex-1' : 'max-md:hidden',
            )}
          >
            {up.has('table') && <EventTable />}
          </div>
        </section>
        <section
          ref={sheetPart}
          tabIndex={-1}
          aria-label="Event and article"
          className={classNames(
            'min-h-0 outline-none overflow-x-hidden overflow-y-auto border-l border-line bg-surface',
            'max-lg:fixed max-lg:right-0 max-md:inset-y-0 md:max-lg:top-12 md:max-lg:bottom-6 max-lg:z-20 max-lg:w-full max-lg:max-w-md max-lg:shadow-float max-md:max-w-none',
            !sheet && 'max-lg:hidden',
          )}
        >
          {up.has('side') && <SidePanel />}
        </section>
      </main>
      <PhoneTabs part={part} inert={covered} onPart={setPart} />
    </>
  );
}
