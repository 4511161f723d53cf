/** Real file fields, dressed as buttons: choose files, or a folder of them. */
import { useEffect, useRef, type ChangeEvent } from 'react';
import { useActions } from '../store-context';

const look =
  'relative inline-flex h-8 cursor-pointer items-center rounded-md border px-3 text-sm font-medium ' +
  'focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-(--focus)';

export function FilePicker({ prominent = false }: { readonly prominent?: boolean }) {
  const { addFiles } = useActions();
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    addFiles([...(field.files ?? [])]);
    // So that choosing the same file again counts as a change.
    field.value = '';
  };
  return (
    <>
      <label
        className={`${look} ${
          prominent
            ? 'border-accent bg-accent text-on-accent hover:bg-accent-strong'
            : 'border-line-strong bg-surface text-text hover:bg-accent-soft'
        }`}
      >
        Choose files
        <input
          type="file"
          multiple
          data-testid="file-input"
          onChange={take}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
      </label>
      <label className={`${look} border-line-strong bg-surface text-text hover:bg-accent-soft`}>
        A folder
        <input
          ref={folder}
          type="file"
          multiple
          onChange={take}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
      </label>
    </>
  );
}
