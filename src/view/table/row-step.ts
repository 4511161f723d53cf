/** Which row a key leads to from the one at `at` (-1: none); null when the key leads nowhere. */
export function rowStep(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const clamp = (row: number) => Math.max(0, Math.min(count - 1, row));
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return clamp(at + 1);
    case 'ArrowUp':
    case 'k':
      return clamp(at - 1);
    case 'PageDown':
      return clamp(at + 10);
    case 'PageUp':
      return clamp(at - 10);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
    case ' ':
      return clamp(at);
    default:
      return null;
  }
}
