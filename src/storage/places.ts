/** Which session an address asks for, and the slot it is kept in. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Note } from '../base/result';
import { decodeLink, encodeLink } from '../link/codec';
import type { LinkSource } from '../link/snapshot';
import { defaultView, type ViewState } from '../state/view-state';

export interface Place {
  /** Null for the reader's own articles. */
  readonly link: LinkSource | null;
  readonly slot: string;
  /** How the link wants it looked at; null without a link. */
  readonly view: ViewState | null;
}

/** Never throws; an address that cannot be read leads to the reader's own articles. */
export function placeOf(fragment: string): { place: Place; notes: readonly Note[] } {
  const { value, notes } = decodeLink(fragment);
  if (!value) return { place: ownPlace, notes };
  const { source, view } = value;
  return { place: { link: source, slot: slotOf(source), view }, notes };
}

export const ownPlace: Place = { link: null, slot: 'own', view: null };

/** The address of a place as it is looked at now. The reader's own articles stay out of it. */
export function fragmentOf({ link }: Place, view: ViewState): string {
  return (link && encodeLink({ source: link, view })) ?? '';
}

function slotOf(source: LinkSource): string {
  if (source.kind === 'sample') return 'sample';
  const data = encodeLink({ source, view: defaultView }) ?? '';
  return `link:${bytesToHex(sha256(utf8ToBytes(data))).slice(0, 16)}`;
}
