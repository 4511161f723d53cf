/** All that a link reproduces: which timeline, and how it is looked at. */
import type { Result } from '../base/result';
import type { TimelineFile } from '../state/file/timeline-file';
import type { ViewState } from '../state/view-state';

/** Where the recipient gets the timeline from: with the page, or with the link. */
export type LinkSource =
  { readonly kind: 'sample' } | { readonly kind: 'data'; readonly file: TimelineFile };

export interface LinkSnapshot {
  readonly source: LinkSource;
  readonly view: ViewState;
}

/** A null value, when nothing could be opened, comes with a note that says why. */
export type LinkResult = Result<LinkSnapshot | null>;

/** Longer links are cut by some programs; a file is the better way then. */
export const comfortableLength = 8_000;
