/** What is open on the page besides the session: it is no part of a link and gone after a reload. */
import { createContext, useContext } from 'react';

export type OpenDialog = 'share' | 'help' | 'dates' | null;

export interface Page {
  readonly open: (dialog: OpenDialog) => void;
  /** Loads the articles that ship with the app. */
  readonly loadSample: () => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('Components of the page stand inside <App>.');
  return page;
}
