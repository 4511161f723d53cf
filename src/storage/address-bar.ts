/** The part of the address after `#`, where links live; browsers never send it anywhere. */

export interface AddressBar {
  /** Without `#`. */
  read(): string;
  /** Replaces it without a new entry in the history. */
  replace(fragment: string): void;
  /** Goes there as if the reader had opened a link. */
  open(fragment: string): void;
  /** Calls back when the reader opens another one; the returned function stops that. */
  listen(onChange: () => void): () => void;
}

export const browserAddressBar: AddressBar = {
  read: () => location.hash.slice(1),
  replace(fragment) {
    if (fragment === location.hash.slice(1)) return;
    // An empty fragment leaves no `#` behind.
    history.replaceState(
      history.state,
      '',
      fragment === '' ? location.pathname + location.search : `#${fragment}`,
    );
  },
  open(fragment) {
    location.hash = fragment;
  },
  listen(onChange) {
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  },
};
