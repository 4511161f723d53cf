/**
 * Wheel, drag, pinch and double click as moves of the scale. d3-zoom recognises the gestures; what
 * they lead to is worked out by the scale and handed to the owner of the window.
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { useEffect, useRef, type RefObject } from 'react';
import { letVerticalSwipesScroll } from './vertical-swipes';

/** The time under pixel `at` goes to pixel `to` while all grows by `factor`. */
export type Move = (at: number, to: number, factor: number) => void;

const zoomDuration = 250;

export function useGestures(element: RefObject<HTMLElement | null>, onMove: Move): void {
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let last: ZoomTransform = zoomIdentity;
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const behaviour = zoom<HTMLElement, unknown>()
      .clickDistance(4)
      .on('start', () => {
        behaviour.duration(still.matches ? 0 : zoomDuration);
      })
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        const factor = transform.k / last.k;
        const shift = transform.x - factor * last.x;
        last = transform;
        const to = pointerX(sourceEvent, target);
        move.current((to - shift) / factor, to, factor);
      })
      .on('end', () => {
        // Only differences count; starting anew keeps the numbers small.
        last = zoomIdentity;
        select(target).property('__zoom', zoomIdentity);
      });
    const selection = select(target).call(behaviour);
    const release = letVerticalSwipesScroll(target);
    return () => {
      release();
      selection.on('.zoom', null);
    };
  }, [element]);
}

/** Pixels from the element's left edge; its middle for what has no pointer. */
function pointerX(event: unknown, element: HTMLElement): number {
  const { left, width } = element.getBoundingClientRect();
  if (event instanceof MouseEvent) return event.clientX - left;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    const points = [...event.touches];
    if (points.length > 0)
      return points.reduce((sum, touch) => sum + touch.clientX, 0) / points.length - left;
  }
  return width / 2;
}
