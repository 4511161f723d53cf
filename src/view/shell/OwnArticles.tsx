/** Leads from a timeline that came with a link back to the reader's own, at the address without what follows the #. */
import { LibraryBig } from 'lucide-react';

export function OwnArticles() {
  return (
    <a
      href={location.pathname + location.search}
      title="This timeline came with a link and is kept apart from yours"
      aria-label="Your articles"
      className="inline-flex h-8 shrink-0 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2.5 text-sm font-medium whitespace-nowrap hover:bg-accent-soft"
    >
      <LibraryBig aria-hidden size={15} strokeWidth={1.9} />
      <span className="max-sm:hidden">Your articles</span>
    </a>
  );
}
