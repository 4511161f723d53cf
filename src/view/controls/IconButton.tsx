/** A square button with a picture; its name is read out and shown as a tip. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button, type ButtonLook } from './Button';
import { classNames } from './class-names';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'name'> {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly look?: ButtonLook;
  /** Shown in the tip, `Ctrl+Z`. */
  readonly keys?: string;
}

export function IconButton({ icon: Icon, name, keys, className, ...rest }: IconButtonProps) {
  return (
    <Button
      aria-label={name}
      title={keys ? `${name} (${keys})` : name}
      className={classNames('aspect-square !px-0', className)}
      {...rest}
    >
      <Icon aria-hidden size={15} strokeWidth={1.9} />
    </Button>
  );
}
