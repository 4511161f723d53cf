/**
 * A running check over lines of text, two characters a line: up to the first that does not fit,
 * lines are what was written.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class RunningCheck {
  private hash = 0x811c9dc5;

  /** The two characters for the next line. FNV-1a (Fowler, Noll, Vo), its bits folded to twelve. */
  next(line: string): string {
    for (let i = 0; i < line.length; i += 1) {
      this.hash = Math.imul(this.hash ^ line.charCodeAt(i), 0x01000193);
    }
    const folded = this.hash ^ (this.hash >>> 12) ^ (this.hash >>> 24);
    return alphabet.charAt(folded & 63) + alphabet.charAt((folded >>> 6) & 63);
  }
}
