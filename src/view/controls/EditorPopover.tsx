/** A chip that opens a small editor beside it. */
import { Popover } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { classNames } from './class-names';

interface EditorPopoverProps {
  /** What the chip shows. */
  readonly chip: string;
  /** Name of the chip for those who do not see it. */
  readonly label: string;
  readonly tooltip?: string | undefined;
  /** Classes of the chip's colours. */
  readonly tone: string;
  /** Name of the editor. */
  readonly editorLabel: string;
  /** Class of the editor's width. */
  readonly width: string;
  /** The editor, which may close itself. */
  readonly children: (close: () => void) => ReactNode;
}

export function EditorPopover(props: EditorPopoverProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        title={props.tooltip}
        aria-label={props.label}
        className={classNames(
          'shrink-0 rounded px-1.5 text-2xs leading-[1.125rem] whitespace-nowrap hover:underline',
          props.tone,
        )}
      >
        {props.chip}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={props.editorLabel}
          className={classNames(
            'z-40 max-h-(--radix-popover-content-available-height) overflow-y-auto rounded-lg border border-line bg-surface p-3.5 shadow-float',
            props.width,
          )}
        >
          {props.children(() => setOpen(false))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
