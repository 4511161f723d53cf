/** More of something, behind a line that opens it. */
import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group/more mt-2"
    >
      <summary className="flex w-fit list-none items-center gap-1 rounded text-xs text-muted hover:text-text [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={13}
          className="transition-transform group-open/more:rotate-90"
        />
        {label}
      </summary>
      {open && <div className="mt-2">{children}</div>}
    </details>
  );
}
