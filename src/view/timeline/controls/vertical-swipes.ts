/** Leaves vertical swipes of one finger to the page, so that a phone can scroll past the timeline. */

/** Pixels a finger moves before its direction is believed. */
const slop = 6;

/**
 * Keeps touches that go up or down from the element's own gestures. Returns a function that undoes it.
 * Needs `touch-action: pan-y` on the element.
 */
export function letVerticalSwipesScroll(element: HTMLElement): () => void {
  let start: Touch | null = null;
  let vertical = false;
  const began = (event: TouchEvent): void => {
    vertical = false;
    start = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
  };
  const moved = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (start && touch && event.touches.length === 1) {
      const across = Math.abs(touch.clientX - start.clientX);
      const along = Math.abs(touch.clientY - start.clientY);
      if (Math.max(across, along) < slop) event.stopImmediatePropagation();
      else {
        vertical = along > across;
        start = null;
      }
    }
    if (vertical) event.stopImmediatePropagation();
  };
  // In the capturing phase of the parent, so that it comes before the gestures of the element itself.
  const parent = element.parentElement ?? element;
  parent.addEventListener('touchstart', began, { capture: true, passive: true });
  parent.addEventListener('touchmove', moved, { capture: true, passive: true });
  return () => {
    parent.removeEventListener('touchstart', began, { capture: true });
    parent.removeEventListener('touchmove', moved, { capture: true });
  };
}
