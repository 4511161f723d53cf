/** The address of a page in an archive of the web → that of the page itself: the archive's day is no publication's. */

const inArchive =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:ph|is|today|md|li|vn|fo))\/[\d.-]{8,20}(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/i;

export function archivedAddress(address: string): string {
  return inArchive.exec(address)?.[1] ?? address;
}
