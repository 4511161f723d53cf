/** Tells small raised figures that refer to a note from powers and ordinals. */

/** `mark`: the raised text; `before`: the text it stands behind. "km²" and "10³" refer to nothing. */
export function isReferenceMark(mark: string, before: string): boolean {
  return (
    /^\s*[[(]?(?:\d{1,3}(?:\s?,\s?\d{1,3})*|[*†‡§])[\])]?\s*$|^\s*[[(][a-z][\])]\s*$/.test(mark) &&
    /(?:[.,;:!?"”’)\]]|\p{L}{3})\s*$/u.test(before)
  );
}
