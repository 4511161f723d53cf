/** How much of anything is read: generous for articles, small enough to keep a page alive. */

export const maxFileBytes = 64 * 1024 * 1024;

export function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
