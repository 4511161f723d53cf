/** The left panel: articles, what waits for a date, filters, what was left out. */
import { selectIsFiltered } from '../../state/selectors/event-selectors';
import { Button } from '../controls/Button';
import { TitleField } from '../shell/header/TitleField';
import { useActions, useDateline } from '../store-context';
import { ArticleList } from './ArticleList';
import { DropHint } from './DropHint';
import { HiddenList } from './left-out/HiddenList';
import { LeftOutList } from './left-out/LeftOutList';
import { NamesFilter } from './NamesFilter';
import { ReadAnewNotice } from './ReadAnewNotice';
import { StatusFilter } from './StatusFilter';
import { UndatedTray } from './undated/UndatedTray';

export function LibraryPanel() {
  const filtered = useDateline(selectIsFiltered);
  const { resetFilters } = useActions();
  return (
    <div className="flex h-full flex-col">
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-x-hidden overflow-y-auto p-3.5">
        <div className="sm:hidden">
          <TitleField />
        </div>
        <ReadAnewNotice />
        <ArticleList />
        <UndatedTray />
        <StatusFilter />
        <NamesFilter />
        {filtered && (
          <Button look="plain" className="self-start" onClick={resetFilters}>
            Show everything again
          </Button>
        )}
        <HiddenList />
        <LeftOutList />
      </div>
      <div className="px-3.5 pt-1 pb-3">
        <DropHint />
      </div>
    </div>
  );
}
