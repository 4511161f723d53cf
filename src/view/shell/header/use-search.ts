/** The words in the search field, and the search for them: a letter shows at once, what it finds among many events when that is worked out. */
import { useRef, useState } from 'react';
import { restBetween } from '../../../state/reading/pace';
import { workAhead } from '../../../state/selectors/work-ahead';
import { useDateline, useDatelineStore } from '../../store-context';

interface Search {
  readonly words: string;
  searchFor(words: string): void;
}

export function useSearch(): Search {
  const store = useDatelineStore();
  const query = useDateline((state) => state.view.query);
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const running = useRef(false);

  /** One search after the other; of those that wait only the last is wanted. */
  async function run(): Promise<void> {
    if (running.current) return;
    running.current = true;
    for (let next = wanted.current; next !== null; next = wanted.current) {
      wanted.current = null;
      const state = store.getState();
      await restBetween(workAhead({ ...state, view: { ...state.view, query: next } }));
      state.setView({ query: next });
    }
    running.current = false;
    setTyped(null);
  }

  return {
    words: typed ?? query,
    searchFor(words) {
      setTyped(words);
      wanted.current = words;
      void run();
    },
  };
}
