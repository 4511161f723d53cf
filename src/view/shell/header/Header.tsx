/** The top of the page: name, title, search, and what concerns the timeline as a whole. */
import { CircleHelp, Redo2, Share2, Undo2 } from 'lucide-react';
import { selectCanRedo, selectCanUndo } from '../../../state/selectors/event-selectors';
import { Button } from '../../controls/Button';
import { classNames } from '../../controls/class-names';
import { IconButton } from '../../controls/IconButton';
import { ExportMenu } from '../../share/ExportMenu';
import { useActions, useDateline } from '../../store-context';
import { titleInWords } from '../../title-words';
import { OwnArticles } from '../OwnArticles';
import { usePage } from '../page-context';
import { SearchField } from './SearchField';
import { ThemeToggle } from './ThemeToggle';
import { TitleField } from './TitleField';
import { Wordmark } from './Wordmark';

export function Header({ empty }: { readonly empty: boolean }) {
  const canUndo = useDateline(selectCanUndo);
  const canRedo = useDateline(selectCanRedo);
  const { undo, redo } = useActions();
  const title = useDateline(titleInWords);
  const source = useDateline((state) => state.source);
  const { open } = usePage();
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 md:grid md:grid-cols-[minmax(0,1fr)_minmax(13rem,26rem)_minmax(max-content,1fr)]">
      <title>{empty ? 'Dateline' : `${title} · Dateline`}</title>
      <div className="flex min-w-0 items-center gap-3 max-sm:shrink-0 sm:flex-1">
        <h1 className="shrink-0">
          <Wordmark />
        </h1>
        {!empty && (
          <div className="min-w-0 max-sm:hidden">
            <TitleField />
          </div>
        )}
      </div>
      {!empty && (
        <div className="order-last w-full md:order-none">
          <SearchField />
        </div>
      )}
      <div className="ml-auto flex items-center justify-end gap-1.5 max-sm:gap-1 md:col-start-3">
        {source === 'link' && <OwnArticles />}
        {!empty && (
          <>
            <IconButton icon={Undo2} name="Undo" keys="Ctrl+Z" disabled={!canUndo} onClick={undo} />
            <IconButton
              icon={Redo2}
              name="Redo"
              keys="Ctrl+Shift+Z"
              disabled={!canRedo}
              onClick={redo}
            />
            <ExportMenu />
            <Button look="primary" aria-label="Share" onClick={() => open('share')}>
              <Share2 aria-hidden size={14} className="sm:hidden" />
              <span className="max-sm:hidden">Share</span>
            </Button>
          </>
        )}
        {/* Where there is no room, the help has it too. */}
        <span
          className={classNames(
            'contents',
            source === 'link' ? 'max-sm:hidden' : !empty && 'max-[24rem]:hidden',
          )}
        >
          <ThemeToggle />
        </span>
        <IconButton
          icon={CircleHelp}
          name="Help"
          keys="?"
          look="quiet"
          onClick={() => open('help')}
        />
      </div>
    </header>
  );
}
