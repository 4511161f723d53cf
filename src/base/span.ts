/** Stretches of an article's text, and what can be asked of two of them. */

/** UTF-16 offsets into an article's canonical text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The very words a span stands for. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
