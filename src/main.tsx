/** Wiring only: the engine's door, the store, what keeps it, the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDatelineStore } from './state/store';
import { browserAddressBar } from './storage/address-bar';
import { keepSession } from './storage/keep-session';
import { openSessionStore } from './storage/open-session-store';
import { openTableMemory } from './storage/kept-tables';
import { fetchSample } from './storage/shipped-sample';
import { App } from './view/App';
import { createWorkerDoor } from './worker/worker-door';
import './view/theme.css';
import './opening.css';

const door = createWorkerDoor(navigator.hardwareConcurrency);
const store = createDatelineStore(
  door,
  openTableMemory(() => localStorage),
);

// The language model takes a moment to load: better now than when the first file is dropped.
setTimeout(() => door.warm());

const { sessions, notes } = await openSessionStore(door.version);
const keeper = await keepSession({
  store,
  sessions,
  address: browserAddressBar,
  fetchSample: () => fetchSample('./samples/'),
});
for (const note of notes) store.getState().report({ severity: 'info', file: null, ...note });
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void keeper.flush();
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={store} onSample={keeper.openSample} />
    </StrictMode>,
  );
}
