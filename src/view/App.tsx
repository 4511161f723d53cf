/** The page: everything a person sees, drawn from the store it is given. */
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { DatelineStore } from '../state/session';
import { DropAnywhere } from './intake/DropAnywhere';
import { Notices } from './intake/Notices';
import { PasteDialog } from './intake/PasteDialog';
import { TableQuestions } from './intake/TableDialog';
import { PrintedTimeline } from './print/PrintedTimeline';
import { ShareDialog } from './share/ShareDialog';
import { EmptyState } from './shell/EmptyState';
import { Failure } from './shell/Failure';
import { Footer } from './shell/Footer';
import { Header } from './shell/header/Header';
import { HelpDialog } from './shell/HelpDialog';
import { PageContext, type OpenDialog, type Page, type Place } from './shell/page-context';
import { useCovered } from './shell/use-sheet';
import { useShortcuts } from './shell/use-shortcuts';
import { timelinePartId, Workspace } from './shell/Workspace';
import { StoreContext, useDateline } from './store-context';

/** Brings the grammar of dates along, which the page itself leaves to its workers. */
const DatesDialog = lazy(async () => ({
  default: (await import('./dates/DatesDialog')).DatesDialog,
}));

interface AppProps {
  readonly store: DatelineStore;
  /** Loads the articles that ship with the app. */
  readonly onSample: () => void;
}

export function App({ store, onSample }: AppProps) {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const page = useMemo<Page>(
    () => ({
      open: setDialog,
      loadSample: onSample,
      place,
      read: (article, span) => {
        setPlace(span ? { article, start: span.start, end: span.end } : null);
        store.getState().setView({ reader: article });
      },
    }),
    [store, onSample, place],
  );
  return (
    <StoreContext value={store}>
      <PageContext value={page}>
        <Failure>
          <Screen page={page} />
          <PrintedTimeline />
          {dialog === 'share' && <ShareDialog onClose={() => setDialog(null)} />}
          {dialog === 'dates' && (
            <Suspense>
              <DatesDialog onClose={() => setDialog(null)} />
            </Suspense>
          )}
          {dialog === null && <TableQuestions />}
          {dialog === 'paste' && <PasteDialog onClose={() => setDialog(null)} />}
          {dialog === 'help' && <HelpDialog onClose={() => setDialog(null)} />}
        </Failure>
      </PageContext>
    </StoreContext>
  );
}

function Screen({ page }: { readonly page: Page }) {
  // Deferred: building the whole workspace in one go would hold up the page.
  const empty = useDeferredValue(useDateline((state) => state.library.length === 0));
  const covered = useCovered();
  useShortcuts(page);
  return (
    // On a screen too low for the timeline and all around it, the page scrolls.
    <div className="flex h-dvh min-h-152 flex-col overflow-hidden print:hidden">
      <div inert={covered} className="contents">
        <a
          href="#main"
          onClick={(event) => {
            // The address after the # belongs to the link that is shared.
            event.preventDefault();
            (document.getElementById(timelinePartId) ?? document.getElementById('main'))?.focus();
          }}
          className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          Skip to the timeline
        </a>
        <Header empty={empty} />
      </div>
      {empty ? (
        <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
          <EmptyState />
        </main>
      ) : (
        <Workspace />
      )}
      <div inert={covered} className="contents">
        <Footer empty={empty} />
      </div>
      <Notices empty={empty} />
      <DropAnywhere />
    </div>
  );
}
