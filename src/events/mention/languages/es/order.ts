/** Spanish words by what they do where the verb stands with all its parts before its complements. */
import type { VerbMedial } from '../verb-medial';
import { words } from '../words';
import { arriving, presents } from './verbs';

export const order: VerbMedial = {
  order: 'medial',
  articles: words('el la los las un una unos unas este esta estos estas'),
  that: words('que'),
  beforeThat: words('tuvo tuvieron tiene tienen tendrá tendrán hay había más menos mayor mejor'),
  onlyWithThat: new Set(),
  adverbsWithThat: words('ya así cada siempre puesto dado'),
  bounding: words('sin antes hasta siempre salvo excepto'),
  beforeRelative: words('de a la el los las lo'),
  pointers: words('lo'),
  objectless: /^(?:es|son|era|eran|fue|fueron|ser\p{L}+|sido)$/u,
  behind: words('tras'),
  compound: words(
    'junto gracias debido pese frente cerca dentro fuera encima debajo después antes',
  ),
  amounts: new Set(['al menos', 'por lo', 'en total', 'a lo']),
  approximations: words('cerca alrededor'),
  afterVerb: words('en'),
  canOpen: (word) => arriving.has(word) || presents.has(word) || /(?:ó|aron|ieron)$/.test(word),
  isAdverb: (word) => word.endsWith('mente'),
  isAdjective: () => false,
  isGerund: (word) => /(?:ando|iendo)$/.test(word),
  enclitic: /^\p{Ll}{3,}(?:[aeií]r|ndo)(?:l[oae]s?)$/u,
  personal: words('a al'),
  verbMarks: words('se'),
  isPresent: /^\p{Ll}{2,}(?:an?|en?)$/u,
  rumours: words('habría habrían'),
  amidVerb: words('bien ya también aún todavía siempre nunca sido siendo muy hoy ser haber'),
  behindVerb: words('también ya'),
  again: words('nuevo'),
  linking: words('a que'),
  goingOn: words('en'),
  callsOff: (word) => /^(?:aplaz|cancel|pospus|pospues|suspend|retras|anul)/.test(word),
  binding: words('en'),
  bound: words('caso favor torno contra medio señal presencia virtud'),
};
