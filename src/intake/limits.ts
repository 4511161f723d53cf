/** How much of anything is read: generous for articles, small enough to keep a page alive. */

export const maxFileBytes = 64 * 1024 * 1024;

/** Pages with more markup than this hold no article that long, but something else. */
export const maxMarkupLength = 8_000_000;

/** An archive inside a dropped archive is opened, one inside that is not. */
export const maxNesting = 2;

export const maxArchiveEntries = 20_000;

/** All files of one archive together, unpacked. */
export const maxUnpackedBytes = 512 * 1024 * 1024;

/** A file that grows more than this when unpacked is no text but a bomb. */
export const maxPackRatio = 1000;

export const maxPages = 1000;

/** Documents taken from one feed, table or list. */
export const maxRecords = 50_000;

export function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
