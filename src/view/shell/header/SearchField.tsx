/** Searches what events say; `/` leads here from anywhere, Escape clears it. */
import { Search, X } from 'lucide-react';
import { IconButton } from '../../controls/IconButton';
import { restWhenDue } from '../../../state/reading/pace';
import { foldAhead } from '../../../state/selectors/search-events';
import { selectAllEvents } from '../../../state/selectors/event-selectors';
import { useDatelineStore } from '../../store-context';
import { useSearch } from './use-search';

export const searchFieldId = 'search';

export function SearchField() {
  const { words, searchFor } = useSearch();
  const store = useDatelineStore();
  return (
    <div role="search" className="relative w-full">
      <Search
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        id={searchFieldId}
        type="search"
        aria-label="Search events, people, sentences"
        placeholder="Search events, people, sentences"
        value={words}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void foldAhead(selectAllEvents(store.getState()), restWhenDue())}
        onChange={(event) => searchFor(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          searchFor('');
          event.currentTarget.blur();
        }}
        className="h-8 w-full rounded-md border border-line-strong bg-surface-2 pr-9 pl-8 text-sm [&::-webkit-search-cancel-button]:hidden"
      />
      {words === '' ? (
        <kbd
          aria-hidden
          className="absolute top-1/2 right-2 hidden -translate-y-1/2 rounded border border-line px-1.5 text-2xs text-muted md:block"
        >
          /
        </kbd>
      ) : (
        <IconButton
          icon={X}
          look="quiet"
          name="Clear the search"
          keys="Esc"
          className="!absolute top-1 right-1 !h-6"
          onClick={() => {
            searchFor('');
            document.getElementById(searchFieldId)?.focus();
          }}
        />
      )}
    </div>
  );
}
