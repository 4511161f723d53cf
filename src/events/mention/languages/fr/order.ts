/** French words by what they do where the verb stands behind its subject with all its parts. */
import type { VerbMedial } from '../verb-medial';
import { words } from '../words';

export const order: VerbMedial = {
  order: 'medial',
  articles: words('le la les l un une ce cet cette ces'),
  that: words('que qu'),
  beforeThat: words('plus moins tel autant aussi'),
  onlyWithThat: words('alors tandis bien ainsi parce afin'),
  adverbsWithThat: words('afin jusqu jusque'),
  bounding: words('avant sans jusqu jusque sauf'),
  beforeRelative: words('de d à ce la le l'),
  pointers: words('ce'),
  objectless: /^(?:est|sont|fut|furent|étai\p{L}+|été)$/u,
  behind: words('après'),
  compound: words('face suite grâce près hors auprès'),
  amounts: new Set(['au moins', 'au total', 'au plus']),
  approximations: words('près'),
  afterVerb: words('en à au aux dans'),
  canOpen: () => false,
  isAdverb: (word) => word.endsWith('ment'),
  isAdjective: (word) =>
    /(?:ques?|[ie]tés?|bertés?|lontés?|santé|beautés?|eaux?|[lmf]ieux?|feux?|jeux?|fois|mois|avis|partis?|amis?)$/.test(
      word,
    ),
  isGerund: (word) => word.endsWith('ant'),
  enclitic: null,
  directObjects: words('l'),
  indirectObjects: words('lui'),
  toWhom: 'à ',
  placeClitics: words('y'),
  whom: '',
  agreeing: /[es]$/,
  isVerbAlone: () => false,
  personal: new Set(),
  verbMarks: words('se s y'),
  isPresent: /^\p{Ll}{2,}(?:e|ent|[ai]?[îi]t|d|[çc]oit|ient)$/u,
  rumours: words('aurait auraient serait seraient'),
  amidVerb: words(
    `pas plus jamais déjà encore également aussi bien ainsi donc ensuite enfin alors toujours rien été
     finalement notamment tous très être avoir`,
  ),
  behindVerb: words('pas jamais plus également aussi'),
  again: words('nouveau'),
  linking: words('a que'),
  goingOn: words('par en face grâce rapport'),
  callsOff: (word) => /^(?:report|annul|repouss|suspend|renonc|déprogramm)/.test(word),
  binding: words('en'),
  bound: words('raison marge vue cas faveur échange présence dépit signe'),
};
