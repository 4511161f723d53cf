/** The keys that work anywhere on the page but in fields. */
import { useEffect } from 'react';
import { selectSelectedEvent, selectVisibleEvents } from '../../state/selectors/event-selectors';
import { focusRow } from '../table/focus-row';
import { rowStep } from '../table/row-step';
import { useDatelineStore } from '../store-context';
import { isEditable } from './is-editable';
import type { Page } from './page-context';
import { searchFieldId } from './header/SearchField';

export function useShortcuts(page: Page): void {
  const store = useDatelineStore();
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      const state = store.getState();
      const commanded = press.ctrlKey || press.metaKey;
      if (press.defaultPrevented || isEditable(press.target) || press.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (commanded) {
        const key = press.key.toLowerCase();
        if (key !== 'z' && key !== 'y') return;
        press.preventDefault();
        if (key === 'y' || press.shiftKey) state.redo();
        else state.undo();
        return;
      }
      switch (press.key) {
        case '/':
          press.preventDefault();
          document.getElementById(searchFieldId)?.focus();
          break;
        case '?':
          page.open('help');
          break;
        case 'Escape':
          if (state.view.reader !== null) state.setView({ reader: null });
          else if (state.view.selection !== null) {
            const left = selectSelectedEvent(state);
            state.select(null);
            // So that the keyboard goes on where it came from.
            if (left) requestAnimationFrame(() => focusRow(left.id));
          }
          break;
        case 'j':
        case 'k': {
          const events = selectVisibleEvents(state);
          const selected = selectSelectedEvent(state);
          const at = events.findIndex((event) => event.id === selected?.id);
          const next = rowStep(press.key, at, events.length);
          const event = next === null ? undefined : events[next];
          if (event) state.select(event.id);
          break;
        }
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, page]);
}
