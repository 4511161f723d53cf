/** Says that articles were read by another version of the engine, and offers to read them again. */
import { useMemo } from 'react';
import { readByAnother } from '../../state/library';
import { Button } from '../controls/Button';
import { counted } from '../count-words';
import { useActions, useDateline } from '../store-context';

export function ReadAnewNotice() {
  const { readAllAnew, engineVersion } = useActions();
  const library = useDateline((state) => state.library);
  const count = useMemo(
    () => library.filter((item) => readByAnother(item, engineVersion)).length,
    [library, engineVersion],
  );
  if (count === 0) return null;
  return (
    <div className="space-y-1.5 rounded-lg border border-accent-line bg-accent-soft p-2.5 text-xs">
      <p>
        Dateline has changed since it read {counted(count, 'article')} here. Read anew, they may
        tell more; your edits are kept.
      </p>
      <Button look="pill" onClick={readAllAnew}>
        Read them anew
      </Button>
    </div>
  );
}
