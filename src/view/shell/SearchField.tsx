/** Searches what events say; `/` leads here from anywhere, Escape clears it. */
import { Search, X } from 'lucide-react';
import { IconButton } from '../controls/IconButton';
import { restWhenDue } from '../../state/pace';
import { foldAhead } from '../../state/search-events';
import { selectAllEvents } from '../../state/selectors';
import { useActions, useDateline, useDatelineStore } from '../store-context';

export const searchFieldId = 'search';

export function SearchField() {
  const query = useDateline((state) => state.view.query);
  const { setView } = useActions();
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
        value={query}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void foldAhead(selectAllEvents(store.getState()), restWhenDue())}
        onChange={(event) => setView({ query: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setView({ query: '' });
          event.currentTarget.blur();
        }}
        className="h-8 w-full rounded-md border border-line-strong bg-surface-2 pr-9 pl-8 text-sm [&::-webkit-search-cancel-button]:hidden"
      />
      {query === '' ? (
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
            setView({ query: '' });
            document.getElementById(searchFieldId)?.focus();
          }}
        />
      )}
    </div>
  );
}
