/** One choice of a few, side by side. */
import { ToggleGroup } from 'radix-ui';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, options, onChange } = props;
  return (
    <div className="flex max-w-full items-center gap-2">
      <span className="text-xs text-muted @max-[46rem]:hidden" aria-hidden>
        {label}
      </span>
      <ToggleGroup.Root
        type="single"
        aria-label={label}
        value={value}
        onValueChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen) onChange(chosen.value);
        }}
        className="flex flex-wrap rounded-md border border-line-strong bg-surface"
      >
        {options.map((option) => (
          <ToggleGroup.Item
            key={option.value}
            value={option.value}
            className="h-6.5 border-line px-2.25 text-xs whitespace-nowrap not-first:border-l first:rounded-l-[5px] last:rounded-r-[5px] hover:bg-surface-2 data-[state=on]:bg-accent-soft data-[state=on]:font-semibold data-[state=on]:text-accent"
          >
            {option.label}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </div>
  );
}
