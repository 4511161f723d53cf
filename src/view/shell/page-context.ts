/** What is open on the page besides the session: it is no part of a link and gone after a reload. */
import { createContext, useContext } from 'react';
import type { Span } from '../../base/span';

export type OpenDialog = 'share' | 'help' | 'dates' | 'paste' | null;

/** Words of an article that the reader is led to. */
export interface Place extends Span {
  readonly article: string;
}

export interface Page {
  /** Opens an article, at some words of it where they are given. */
  readonly read: (article: string, span?: Span) => void;
  /** Where `read` led last. */
  readonly place: Place | null;
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
