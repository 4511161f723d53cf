/** Parts of the page are put up one after the other, each with a frame of its own: all at once would hold it up. */
import { startTransition, useEffect, useState } from 'react';

/** How many of so many parts are up by now; the first is at once. */
export function useInTurn(parts: number): number {
  const [up, setUp] = useState(1);
  useEffect(() => {
    if (up === parts) return;
    const frame = requestAnimationFrame(() => startTransition(() => setUp(up + 1)));
    return () => cancelAnimationFrame(frame);
  }, [up, parts]);
  return up;
}
