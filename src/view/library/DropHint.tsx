/** Says that more articles may come, and that they stay here. */
import { FilePicker } from '../intake/FilePicker';

export function DropHint() {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-3 py-3 text-center text-xs text-muted">
      <p>Drop or paste more articles anywhere</p>
      <div className="my-2 flex flex-wrap justify-center gap-1.5">
        <FilePicker />
      </div>
      <p className="font-semibold text-ok">Nothing leaves this browser</p>
    </div>
  );
}
