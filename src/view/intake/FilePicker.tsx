/** Real file fields, dressed as buttons or as words in a sentence: choose files, or a folder of them. */
import { useEffect, useRef, type ChangeEvent } from 'react';
import { pageParts } from '../../intake/archives/page-parts';
import { useActions } from '../store-context';

const looks = {
  prominent:
    'inline-flex h-8 items-center rounded-md bg-accent px-3.5 text-sm font-medium text-on-accent hover:bg-accent-strong',
  plain:
    'inline-flex h-8 items-center rounded-md border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-accent-soft',
  words:
    'inline-block rounded align-bottom text-accent underline underline-offset-2 hover:text-text',
} as const;

interface PickerProps {
  readonly look: keyof typeof looks;
}

export function FilePicker({ look }: PickerProps) {
  const take = useTake();
  return (
    <Dressed look={look} words={look === 'words' ? 'choose files' : 'Choose files'}>
      <input type="file" multiple data-testid="file-input" onChange={take} className={covering} />
    </Dressed>
  );
}

export function FolderPicker({ look }: PickerProps) {
  const take = useTake();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.webkitdirectory = true;
  }, []);
  return (
    <Dressed look={look} words={look === 'words' ? 'a folder' : 'A folder'}>
      <input ref={field} type="file" multiple onChange={take} className={covering} />
    </Dressed>
  );
}

const covering = 'absolute inset-0 size-full cursor-pointer opacity-0';

interface DressedProps extends PickerProps {
  readonly words: string;
  readonly children: React.ReactNode;
}

function Dressed({ look, words, children }: DressedProps) {
  return (
    <label
      className={`relative overflow-hidden focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-(--focus) ${looks[look]}`}
    >
      {words}
      {children}
    </label>
  );
}

function useTake(): (event: ChangeEvent<HTMLInputElement>) => void {
  const { addFiles } = useActions();
  return ({ currentTarget: field }) => {
    const files = [...(field.files ?? [])];
    const parts = pageParts(files.map((file) => file.webkitRelativePath));
    addFiles(files.filter((file) => !parts.has(file.webkitRelativePath)));
    // So that choosing the same file again counts as a change.
    field.value = '';
  };
}
