/** What is pointed at, forgotten as soon as other events are shown: rows would then name others. */
import { useCallback, useState } from 'react';
import type { Columns } from '../../timeline/columns';
import type { Pointed } from './pointed';

export function usePointed(
  columns: Columns,
): readonly [Pointed | null, (pointed: Pointed | null) => void] {
  const [state, setState] = useState<{ columns: Columns; pointed: Pointed } | null>(null);
  const set = useCallback(
    (pointed: Pointed | null) => setState(pointed && { columns, pointed }),
    [columns],
  );
  return [state?.columns === columns ? state.pointed : null, set];
}
