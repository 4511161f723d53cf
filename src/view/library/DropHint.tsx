/** Says that more articles may come, and that they stay here. */
import { FilePicker, FolderPicker } from '../intake/FilePicker';
import { usePage } from '../shell/page-context';

export function DropHint() {
  const { open } = usePage();
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-3 py-2.5 text-center text-xs text-muted">
      <p className="text-balance">
        <span className="[@media(hover:none)]:hidden">Drop or paste more articles anywhere, </span>
        <span className="hidden [@media(hover:none)]:inline">Add more articles: </span>
        <span className="whitespace-nowrap">
          <FilePicker look="words" />,
        </span>{' '}
        <FolderPicker look="words" /> or{' '}
        <button
          type="button"
          className="rounded text-accent underline underline-offset-2 hover:text-text"
          onClick={() => open('paste')}
        >
          paste text
        </button>
      </p>
      <p className="mt-0.5 font-semibold text-ok">Nothing leaves this browser</p>
    </div>
  );
}
