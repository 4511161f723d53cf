/** The line at the bottom: how much there is, and which keys help. */
import { StatusLine } from './StatusLine';

export function Footer({ empty }: { readonly empty: boolean }) {
  return (
    <footer
      className={
        empty
          ? 'sr-only'
          : 'flex h-6 shrink-0 items-center justify-between gap-4 border-t border-line bg-surface px-3.5'
      }
    >
      <StatusLine />
      <p aria-hidden className="text-2xs whitespace-nowrap text-muted max-md:hidden">
        <kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>?</kbd> all keys
      </p>
    </footer>
  );
}
