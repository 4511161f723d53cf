/** The link that shows someone else what is on the screen now. */
import { encodeLink } from '../../link/codec';
import type { LinkSource } from '../../link/snapshot';
import type { DatelineState } from '../../state/session';
import { fileToShare } from './timeline-file-of';

/** Null when there is too much for any link. `page` is the address without its fragment. */
export function linkOf(state: DatelineState, page: string): string | null {
  const fragment = encodeLink({ source: sourceOf(state), view: state.view });
  return fragment === null ? null : `${page}#${fragment}`;
}

/** The untouched sample comes with the page: its link needs no data. */
export function sourceOf(state: DatelineState): LinkSource {
  const untouched = state.source === 'sample' && state.applied === 0;
  return untouched ? { kind: 'sample' } : { kind: 'data', file: fileToShare(state) };
}
