/** The size of an element in CSS pixels, followed as it changes. */
import { startTransition, useEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Null until it is laid out and at least `least` pixels either way. */
export function useSize(element: RefObject<HTMLElement | null>, least: number): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      // What is laid out by it may take a while, and the page must move meanwhile.
      startTransition(() => {
        setSize(width < least || height < least ? null : { width, height });
      });
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, least]);
  return size;
}
