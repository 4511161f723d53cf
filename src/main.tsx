/** Wiring only: the engine's door, the store, the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDatelineStore } from './state/store';
import { fetchSample } from './storage/shipped-sample';
import { App } from './view/App';
import { createWorkerDoor } from './worker/worker-door';
import './view/theme.css';

const door = createWorkerDoor(navigator.hardwareConcurrency);
const store = createDatelineStore(door);

function loadSample(): void {
  fetchSample('./samples/').then(store.getState().addFiles, () => {
    store.getState().report({
      severity: 'error',
      code: 'sample-unreachable',
      message: 'The sample could not be loaded. Check the connection and try again.',
      file: null,
    });
  });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={store} onSample={loadSample} />
    </StrictMode>,
  );
}

// The language model takes a moment to load: better now than when the first file is dropped.
setTimeout(() => door.warm(), 0);
