/** What opens a clause below another: relatives, subordinators, and prepositions with either. */
import type { Opening } from '../../languages/language';
import type { Sentence } from './sentence';

/** What kind of clause opens at `at`, if one does; `governs` tells whether the clause before says what follows. */
export function openingAt(
  s: Sentence,
  at: number,
  governs: (at: number) => boolean,
): Opening | null {
  const { openers, prepositions, coordinators } = s.language;
  let from = at;
  if (coordinators.has(s.lower(from)) && openers.has(s.lower(from + 1))) from++;
  const lower = s.lower(from);
  const role = openers.get(lower);
  if (role && !s.isThat(from)) {
    // “ainsi”, “bien”, “comme”: only with the clause they open.
    if (pairedOpeners.has(lower) && !s.isThat(from + 1)) return null;
    return role;
  }
  if (s.isThat(from)) {
    // “tuvo que retirar”
    if (/^(?:t[ue]v[oi]|tuvieron|tiene|tienen|tendrán?|hay|había)$/.test(s.lower(from - 1)))
      return null;
    // “plus que”, “más que” compare.
    if (/^(?:plus|moins|más|menos|tel|mayor|mejor|autant|aussi)$/.test(s.lower(from - 1)))
      return null;
    return governs(from) ? 'content' : 'relative';
  }
  if (/^(?:lo|ce)$/.test(lower) && openers.get(s.lower(from + 1)) === 'relative') return 'relative';
  // “après que”, “después de que”, “avec qui”
  for (let i = from + 1; i <= from + 3; i++) {
    if (!prepositions.has(lower) && !adverbsWithThat.has(lower)) break;
    const inner = s.lower(i);
    if (s.isThat(i)) return bounding.test(lower) ? 'bound' : 'aside';
    if (openers.get(inner) === 'relative') return 'relative';
    if (!/^(?:de|a|à|ce|la|le|el|los|las|lo|l|d)$/.test(inner)) break;
  }
  return null;
}

const pairedOpeners = new Set('alors tandis bien ainsi parce afin'.split(' '));
const adverbsWithThat = new Set('afin ya así cada siempre puesto dado jusqu jusque'.split(' '));
const bounding = /^(?:avant|sans|sin|antes|hasta|jusqu|jusque|siempre|salvo|sauf|excepto)$/;
