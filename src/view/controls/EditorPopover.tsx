/** A chip that opens a small editor beside it. */
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface EditorPopoverProps {
  /** What the chip shows. */
  readonly chip: ReactNode;
  /** Name of the chip for those who do not see it. */
  readonly label: string;
  readonly tooltip?: string | undefined;
  /** Classes of the chip's colours. */
  readonly tone: string;
  /** Name of the editor. */
  readonly editorLabel: string;
  /** Classes of the editor's width. */
  readonly width: string;
  /** Left out where nothing in the editor closes it. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function EditorPopover({
  chip,
  label,
  tooltip,
  tone,
  editorLabel,
  width,
  open,
  onOpenChange,
  children,
}: EditorPopoverProps) {
  return (
    <Popover.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      <Popover.Trigger
        title={tooltip}
        aria-label={label}
        className={classNames(
          'shrink-0 rounded px-1.5 text-2xs leading-[1.125rem] whitespace-nowrap hover:underline',
          tone,
        )}
      >
        {chip}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={editorLabel}
          className={classNames(
            'z-40 max-h-(--radix-popover-content-available-height) overflow-y-auto rounded-lg border border-line bg-surface p-3.5 shadow-float',
            width,
          )}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
