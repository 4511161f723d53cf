/**
 * XHTML, where any element may close itself, → markup as pages have it, where only some may: an empty
 * title (`<title/>`) would hold the whole page, an anchor (`<a id="p1"/>`) make a link of what follows.
 */

const selfClosed = /<([a-z][\w-]*)((?:\s[^<>]*)?)\/>/gi;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

export function fromXhtml(markup: string): string {
  return markup.replace(selfClosed, (whole, name: string, rest: string) =>
    empty.test(name) ? whole : `<${name}${rest}></${name}>`,
  );
}
