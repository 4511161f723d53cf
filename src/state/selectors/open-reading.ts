/** Readings opened because somebody looks at what an article says; each as long as memory has room for it. */
import { unpackReading, type PackedReading } from '../../events/packed-reading';
import type { Reading } from '../../events/reading';

const opened = new WeakMap<PackedReading, WeakRef<Reading>>();

/** The same object for the same packed reading, while anybody has it. */
export function openReading(packed: PackedReading): Reading {
  const known = opened.get(packed)?.deref();
  if (known) return known;
  const reading = unpackReading(packed);
  opened.set(packed, new WeakRef(reading));
  return reading;
}
