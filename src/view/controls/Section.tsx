/** A titled part of a side panel, with a fact or a control beside the title. */
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly testId?: string;
  readonly children: ReactNode;
}

export function Section({ title, aside, testId, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-testid={testId}>
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h2 id={id} className="text-2xs font-semibold tracking-[0.09em] text-muted uppercase">
          {title}
        </h2>
        {aside !== undefined && <div className="text-xs text-muted">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
