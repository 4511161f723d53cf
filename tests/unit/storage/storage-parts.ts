/** A database of its own for each test, and what a page needs around it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { DatelineStore } from '../../../src/state/session';
import { createDatelineStore } from '../../../src/state/store';
import type { AddressBar } from '../../../src/storage/address-bar';
import { openDatabase, type Database } from '../../../src/storage/database';
import {
  keepSession,
  type KeeperParts,
  type SessionKeeper,
} from '../../../src/storage/keep-session';
import { SessionStore } from '../../../src/storage/session-store';
import { directDoor, textFile } from '../state/direct-door';

/** Empties the browser. */
export function freshBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

export const sampleFiles = [
  textFile('mill.txt', 'The mill\n\nA flood destroyed the mill in 1911.\n'),
  textFile('hall.txt', 'The hall\n\nThe town hall of Ely burned down in 1702.\n'),
];

export class FakeAddressBar implements AddressBar {
  private readonly listeners = new Set<() => void>();
  fragment: string;

  constructor(fragment = '') {
    this.fragment = fragment;
  }

  read(): string {
    return this.fragment;
  }

  replace(fragment: string): void {
    this.fragment = fragment;
  }

  open(fragment: string): void {
    this.fragment = fragment;
    for (const listener of this.listeners) listener();
  }

  listen(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }
}

export interface Page {
  readonly store: DatelineStore;
  readonly keeper: SessionKeeper;
  readonly address: FakeAddressBar;
  readonly database: Database;
}

/** Opens the page at an address, in the browser as it is. */
export async function openPage(
  at: string | FakeAddressBar = '',
  fetchSample: KeeperParts['fetchSample'] = () => Promise.resolve(sampleFiles),
): Promise<Page> {
  const database = await openDatabase('dateline');
  const store = createDatelineStore(directDoor());
  const address = typeof at === 'string' ? new FakeAddressBar(at) : at;
  const keeper = await keepSession({
    store,
    sessions: new SessionStore(database, 'here'),
    address,
    fetchSample,
  });
  return { store, keeper, address, database };
}
