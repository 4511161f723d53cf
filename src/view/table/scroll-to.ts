/** Scrolls as the virtualizer asks, but for the first time: an element that is new stands at its beginning. */
import { elementScroll, type Virtualizer } from '@tanstack/react-virtual';

/** To scroll an element that has no size yet lays out the whole page in the middle of building it. */
export function scrollTo(
  offset: number,
  options: Parameters<typeof elementScroll>[1],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
): void {
  const isNew = !virtualizer.scrollRect?.height;
  if (!isNew || offset > 0) elementScroll(offset, options, virtualizer);
}
