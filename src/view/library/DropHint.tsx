/** Says that more articles may come, and that they stay here. */
import { FilePicker, FolderPicker } from '../intake/FilePicker';

export function DropHint() {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-3 py-2.5 text-center text-xs text-muted">
      <p className="text-balance">
        Drop or paste more articles anywhere, <FilePicker look="words" /> or{' '}
        <FolderPicker look="words" />
      </p>
      <p className="mt-0.5 font-semibold text-ok">Nothing leaves this browser</p>
    </div>
  );
}
