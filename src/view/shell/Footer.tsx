/** The line at the bottom: how much there is, and that it stays here. */
import { ShieldCheck } from 'lucide-react';
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
      <p className="flex items-center gap-1 text-2xs whitespace-nowrap text-ok max-sm:hidden">
        <ShieldCheck aria-hidden size={12} />
        Nothing leaves this browser
      </p>
    </footer>
  );
}
