/** A file that was given up while it was read → what to tell the person. */
import type { Note } from '../base/result';

/** Too slow, or fatal to its reader: whoever watches from outside can tell, the reader cannot. */
export type Loss =
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'crash'; readonly reason: string };

export function lostNote(file: string, loss: Loss): Note {
  const what =
    loss.kind === 'timeout'
      ? `${file} took longer than ${String(loss.seconds)} seconds and was given up.`
      : `${file} made its reader fail (${loss.reason}).`;
  const message = `${what} The other files are not affected. Paste its text, or save it in another format.`;
  return { code: loss.kind, message, file };
}
