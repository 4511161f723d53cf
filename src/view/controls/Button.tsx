/** The one button of the page, in four weights. */
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'pill';

const looks: Record<ButtonLook, string> = {
  plain:
    'h-8 rounded-md border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-accent-soft',
  primary:
    'h-8 rounded-md bg-accent px-3.5 text-sm font-medium text-on-accent hover:bg-accent-strong forced-color-adjust-none',
  quiet: 'h-8 rounded-md px-2 text-sm text-muted hover:bg-accent-soft hover:text-text',
  pill: 'min-h-6 rounded-full border border-line-strong bg-surface px-2.5 text-xs hover:bg-accent-soft',
};

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        'inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap transition-colors',
        'disabled:pointer-events-none disabled:opacity-45',
        looks[look],
        className,
      )}
      {...rest}
    />
  );
}
