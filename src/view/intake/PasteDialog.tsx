/** A field to paste an article into, for whoever has no keys to paste with, or looks for a place to. */
import { useId, useRef, useState, type ClipboardEvent, type SyntheticEvent } from 'react';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { textOfTransfer, type PastedText } from './pasted-file';
import { useTakeText } from './use-take-text';

export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const take = useTakeText();
  const [words, setWords] = useState('');
  const pasted = useRef<PastedText | null>(null);
  const id = useId();
  const onPaste = (event: ClipboardEvent) => {
    pasted.current = textOfTransfer(event.clipboardData);
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    // Headings and paragraphs of a page, unless the reader has gone on writing.
    const asPasted = pasted.current && isSameText(pasted.current.plain, words);
    if (take({ html: asPasted ? (pasted.current?.html ?? '') : '', plain: words })) onClose();
  };
  return (
    <Dialog title="Paste an article" onClose={onClose}>
      <form onSubmit={onSubmit} className="space-y-3 text-sm">
        <label htmlFor={id} className="block text-muted">
          One article, its title in the first line. An address alone says nothing here: Dateline
          fetches no pages.
        </label>
        <textarea
          id={id}
          autoFocus
          required
          rows={10}
          dir="auto"
          value={words}
          onPaste={onPaste}
          onChange={({ target }) => setWords(target.value)}
          className="block max-h-[50dvh] w-full rounded-md border border-line-strong bg-surface px-2.5 py-2 font-serif text-base"
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={words.trim() === ''}>
            Read it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Fields write line ends in their own way. */
function isSameText(a: string, b: string): boolean {
  const bare = (text: string): string => text.replaceAll(/\s+/g, '');
  return bare(a) === bare(b);
}
