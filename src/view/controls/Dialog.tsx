/**
 * A modal dialog on the browser's own element: it traps focus and closes on Escape without the
 * style tags that dialog libraries add, which the page's content-security policy refuses.
 */
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { IconButton } from './IconButton';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** It is there to be read: the focus begins at its title, not at its first control further down. */
  readonly toRead?: boolean;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, wide = false, toRead = false, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    if (toRead) heading.current?.focus();
    return () => dialog?.close();
  }, [toRead]);
  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={classNames(
        'm-auto max-h-[min(90dvh,52rem)] w-[calc(100vw-1.5rem)] overflow-y-auto rounded-xl border border-line bg-surface text-text shadow-float',
        wide ? 'max-w-3xl' : 'max-w-lg',
      )}
    >
      <div className="relative p-5">
        <h2
          id={id}
          ref={heading}
          tabIndex={toRead ? -1 : undefined}
          className="mb-4 pr-10 font-serif text-xl font-semibold outline-none"
        >
          {title}
        </h2>
        {children}
        {/* Last, so that what the dialog is about gets the focus first. */}
        <IconButton
          icon={X}
          name="Close"
          look="quiet"
          className="!absolute top-4 right-4"
          onClick={onClose}
        />
      </div>
    </dialog>
  );
}
