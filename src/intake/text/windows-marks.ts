/** Text in which marks of Windows stand as control characters → the marks. */

/** What Windows has at 0x80 to 0x9f, in that order; a space where it has nothing. */
const marks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const first = 0x80;
const controls = /[\u0080-\u009f]/g;

/**
 * Some decoders (Node's up to version 22, those of mail) take Windows' Western charset for ISO's, so
 * that quotation marks and dashes become controls nobody writes. As many characters as before.
 */
export function withWindowsMarks(text: string): string {
  return text.replace(controls, (control) => {
    const mark = marks.charAt(control.charCodeAt(0) - first);
    return mark === ' ' ? control : mark;
  });
}
