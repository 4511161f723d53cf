/** Before the first article: where to drop, what comes of it, and that nothing leaves the browser. */
import { FileText, ShieldCheck } from 'lucide-react';
import { Button } from '../controls/Button';
import { FilePicker, FolderPicker } from '../intake/FilePicker';
import { usePage } from './page-context';
import { Wordmark } from './header/Wordmark';

const promises = [
  ['Every date explains itself', 'Sunday, published Monday 21 April: so 20 April. Never a guess.'],
  ['Copies are not confirmation', 'Three rewrites of one agency report count as one origin.'],
  ['A vague date stays vague', '2008 is a year, and drawn as one; it never turns into 1 January.'],
] as const;

export function EmptyState() {
  const { loadSample, open } = usePage();
  return (
    <div className="grid min-h-full place-items-center px-4 py-8">
      <div className="w-full max-w-3xl">
        <div className="mb-6 text-center">
          <Wordmark large />
          <p className="mt-2 font-serif text-xl text-balance text-muted">
            Drop articles, get a timeline you can check.
          </p>
        </div>
        <div className="rounded-2xl border-2 border-dashed border-line-strong bg-surface px-6 py-10 text-center">
          <FileText aria-hidden size={34} strokeWidth={1.25} className="mx-auto text-muted" />
          <p className="mt-3 text-lg font-semibold">
            <span className="[@media(hover:none)]:hidden">Drop articles anywhere on this page</span>
            <span className="hidden [@media(hover:none)]:inline">Choose or paste articles</span>
          </p>
          <p className="mx-auto mt-1 max-w-lg text-sm text-balance text-muted">
            Web pages, PDF, Word, e-mail, EPUB, feeds, CSV, plain text, zips and folders of these,
            or a saved timeline.
          </p>
          <div className="mt-5 flex flex-wrap justify-center gap-2">
            <FilePicker look="prominent" />
            <FolderPicker look="plain" />
            <Button onClick={() => open('paste')}>Paste text</Button>
            <Button onClick={loadSample}>Try the sample</Button>
          </div>
          <p className="mt-6 inline-flex items-center gap-1.5 text-sm font-semibold text-ok">
            <ShieldCheck aria-hidden size={16} />
            Nothing leaves this browser
          </p>
          <p className="mt-0.5 text-xs text-muted">
            No server, no account, no cookies. Your articles are read and kept here alone.
          </p>
        </div>
        <ul className="mt-6 grid gap-4 text-sm sm:grid-cols-3">
          {promises.map(([title, words]) => (
            <li key={title}>
              <p className="font-serif text-base font-semibold">{title}</p>
              <p className="mt-0.5 text-xs text-muted">{words}</p>
            </li>
          ))}
        </ul>
        <p className="mt-6 text-center text-xs text-muted">
          In doubt how a date is read?{' '}
          <button
            type="button"
            className="text-accent underline underline-offset-2"
            onClick={() => open('dates')}
          >
            Try a sentence
          </button>
        </p>
      </div>
    </div>
  );
}
