/** Nouns that are several without an -s. Lower-case. */
export const plurals: ReadonlySet<string> = new Set(
  'people police men women children data media troops cattle'.split(' '),
);
