/** Takes files dropped and text pasted anywhere on the page; shows while files hover that they may be let go. */
import { useEffect, useEffectEvent, useState } from 'react';
import { isEditable } from '../shell/is-editable';
import { useActions } from '../store-context';
import { takeDropped } from './dropped-files';
import { textOfTransfer } from './pasted-file';
import { useTakeText } from './use-take-text';

export function DropAnywhere() {
  const { addFiles } = useActions();
  const takeText = useTakeText();
  const [hovering, setHovering] = useState(false);
  const takeWords = useEffectEvent((data: DataTransfer) => takeText(textOfTransfer(data)));
  useEffect(() => {
    const leaving = new AbortController();
    const listen = { signal: leaving.signal };
    const over = (event: DragEvent) => {
      if (isEditable(event.target) && !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      // Null when the pointer leaves the window, not merely an element.
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      setHovering(false);
      const data = event.dataTransfer;
      if (!data || (isEditable(event.target) && !data.types.includes('Files'))) return;
      event.preventDefault();
      if (data.types.includes('Files')) void takeDropped(data, addFiles);
      else takeWords(data);
    };
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || isEditable(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (data.files.length > 0) addFiles([...data.files]);
      else takeWords(data);
    };
    window.addEventListener('dragover', over, listen);
    window.addEventListener('dragleave', leave, listen);
    window.addEventListener('drop', drop, listen);
    window.addEventListener('paste', paste, listen);
    return () => leaving.abort();
  }, [addFiles]);
  if (!hovering) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 bg-surface/85 p-4">
      <div className="grid size-full place-items-center rounded-2xl border-2 border-dashed border-accent bg-accent-soft/60 text-center">
        <div>
          <p className="font-serif text-xl font-semibold">Let go to read these articles</p>
          <p className="mt-1 font-medium text-ok">Nothing leaves this browser</p>
        </div>
      </div>
    </div>
  );
}
