/** The nouns of what can have a name of its own: a storm, a ferry, an agency, a film. */
import { things } from '../../words/anaphors';
import { eventNouns } from '../../words/event-nouns';
import { calamities, namedBodies, namedKinds, namedWorks } from '../../words/kinds';

export const kinds: ReadonlySet<string> = new Set(
  [eventNouns, things, namedKinds, calamities, namedBodies, namedWorks].flatMap((nouns) => [
    ...nouns,
  ]),
);
