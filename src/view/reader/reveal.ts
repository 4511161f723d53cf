/** Scrolls to an element unless it can be seen already: what is pressed must not jump away. */
export function reveal(element: Element | null | undefined): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  // The reader's own head covers the first lines.
  const seen = top > 150 && bottom < innerHeight - 40;
  if (!seen) element.scrollIntoView({ block: 'center' });
}
