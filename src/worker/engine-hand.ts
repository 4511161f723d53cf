/** A browser worker with the engine in it, as a hand of the pool. */
import { proxy, wrap, type Remote } from 'comlink';
import type { EngineApi } from './engine-api';
import script from './engine-worker.ts?worker&url';
import { readWithReports, type ReadWithReports } from './part-reports';
import type { Hand } from './pool-member';

export interface RemoteEngine extends ReadWithReports {
  readonly api: Remote<EngineApi>;
}

/** The script's name carries a hash of all that the engine consists of. */
export const engineVersion = script.slice(script.lastIndexOf('/') + 1);

export function spawnEngine(): Hand<RemoteEngine> {
  const worker = new Worker(script, { type: 'module' });
  const api = wrap<EngineApi>(worker);
  const hand: Hand<RemoteEngine> = {
    api: { api, ...readWithReports(api, proxy) },
    end: () => worker.terminate(),
    onCrash: () => undefined,
  };
  worker.addEventListener('error', (event) => {
    // Said once here, in words for the note; the console need not repeat it.
    event.preventDefault();
    hand.onCrash(event.message || 'it stopped without a word');
  });
  worker.addEventListener('messageerror', () => hand.onCrash('its answer could not be read'));
  return hand;
}
