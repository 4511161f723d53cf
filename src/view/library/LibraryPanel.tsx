/** The left panel: articles, what waits for a date, filters, what was left out. */
import { selectIsFiltered } from '../../state/selectors';
import { Button } from '../controls/Button';
import { useActions, useDateline } from '../store-context';
import { ArticleList } from './ArticleList';
import { DropHint } from './DropHint';
import { HiddenList } from './HiddenList';
import { LeftOutList } from './LeftOutList';
import { NamesFilter } from './NamesFilter';
import { StatusFilter } from './StatusFilter';
import { UndatedTray } from './UndatedTray';

export function LibraryPanel() {
  const filtered = useDateline(selectIsFiltered);
  const { resetFilters } = useActions();
  return (
    <div className="flex min-h-full flex-col gap-5 p-3.5">
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
      <div className="mt-auto">
        <DropHint />
      </div>
    </div>
  );
}
