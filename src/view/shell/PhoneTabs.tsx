/** On a narrow screen one part of the page shows at a time; these lead from one to the other. */
import { ToggleGroup } from 'radix-ui';

const parts = ['Articles', 'Timeline', 'Table'] as const;
export type Part = (typeof parts)[number];

interface PhoneTabsProps {
  readonly part: Part;
  readonly inert: boolean;
  readonly onPart: (part: Part) => void;
}

export function PhoneTabs({ part, inert, onPart }: PhoneTabsProps) {
  return (
    <nav
      aria-label="Parts of the page"
      inert={inert}
      className="order-last border-t border-line bg-surface md:hidden"
    >
      <ToggleGroup.Root
        type="single"
        aria-label="Part shown"
        value={part}
        onValueChange={(next) => {
          const chosen = parts.find((other) => other === next);
          if (chosen) onPart(chosen);
        }}
        className="grid grid-cols-3"
      >
        {parts.map((name) => (
          <ToggleGroup.Item
            key={name}
            value={name}
            className="h-12 border-t-2 border-transparent text-sm text-muted -outline-offset-2 data-[state=on]:border-accent data-[state=on]:font-semibold data-[state=on]:text-accent"
          >
            {name}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </nav>
  );
}
