/** Pasted or dragged text as a file of its own: HTML where it has structure, else the plain text. */

export interface PastedText {
  /** Empty where there is none. */
  readonly html: string;
  readonly plain: string;
}

export interface PastedFile {
  readonly name: string;
  readonly text: string;
}

/** A piece of HTML without any of these is plain text in costume (editors copy such). */
const structure = /<(?:p|article|h[1-6]|section|main|li|table)[\s>]/i;

export function textOfTransfer(data: DataTransfer): PastedText {
  return { html: data.getData('text/html'), plain: data.getData('text/plain') };
}

/** `names` are those of the articles here: the file gets another one. Null when nothing is in it. */
export function pastedFile(
  { html, plain }: PastedText,
  names: readonly string[],
): PastedFile | null {
  const numbers = names.map((name) => Number(/^Pasted (?:text|page) (\d+)\./.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  if (structure.test(html)) return { name: `Pasted page ${number}.html`, text: html };
  return plain.trim() === '' ? null : { name: `Pasted text ${number}.txt`, text: plain };
}
