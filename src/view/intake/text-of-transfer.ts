/** Pasted or dragged text as a file of its own: HTML where it has structure, else the plain text. */

export interface TransferredText {
  readonly name: string;
  readonly text: string;
}

/** A piece of HTML without any of these is plain text in costume (editors copy such). */
const structure = /<(?:p|article|h[1-6]|section|main|li|table)[\s>]/i;

export function textOfTransfer(data: DataTransfer, number: number): TransferredText | null {
  const html = data.getData('text/html');
  if (structure.test(html)) return { name: `Pasted page ${number}.html`, text: html };
  const text = data.getData('text/plain');
  return text.trim() === '' ? null : { name: `Pasted text ${number}.txt`, text };
}
