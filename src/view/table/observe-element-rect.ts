/** Tells the virtualizer of its element's size when that is laid out anyway. */
import type { Rect, Virtualizer } from '@tanstack/react-virtual';

/** Its own way asks at once, which lays out the whole page in the middle of building it. */
export function observeElementRect(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  onRect: (rect: Rect) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    onRect({ width: Math.round(width), height: Math.round(height) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
