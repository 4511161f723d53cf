/** French: subject, verb with all its parts, complements. */
import { openings, type Form, type VerbMedialLanguage } from '../language';
import { genders } from '../names';
import { words } from '../words';
import { names } from './names';
import { order } from './order';
import { times } from './times';
import { nouns, presents } from './verbs';

const certain: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...of('present', 'a ont est sont va vont doit doivent peut peuvent veut veulent fait font'),
  ...of(
    'past',
    'fut furent eut eurent fit firent vint vinrent tint tinrent prit prirent mit mirent',
  ),
  ...of(
    'past',
    'était étaient avait avaient allait devait pouvait voulait naquit mourut vit virent',
  ),
  ...of('future', 'sera seront aura auront ira iront fera feront devra devront viendra tiendra'),
]);

function of(form: Form, list: string): readonly (readonly [string, Form])[] {
  return [...words(list)].map((word) => [word, form] as const);
}

function formOf(word: string): Form | null {
  const listed = certain.get(word);
  if (listed) return listed;
  if (nouns.has(word) || !/^\p{Ll}{3,}$/u.test(word)) return null;
  if (/(?:r|rr)ai(?:t|ent)$/.test(word)) return 'possible';
  if (/(?:er|ir|dr|vr|tr|rr)(?:a|ont)$/.test(word)) return 'future';
  if (/(?:ait|aient|èrent|irent|urent|inrent)$/.test(word)) return 'past';
  return /(?:[^àe]a|[^au]it|[^eoa]ut|int)$/.test(word) && word.length > 3 ? 'past' : null;
}

const said =
  /^(?:dit|disent|dire|(?:déclar|affirm|annonc|assur|estim|précis|révél|révèl|considèr|rappell|répèt|expliqu|ajout|indiqu|soulign|rappel|racont|confi|not|avanc|confirm|répét|regrett|jug|martel|insist|rapport|signal|assur|prédi|pronostiqu|plaid|alert|témoign|déplor|lanc|recommand|clam|salu|ironis)(?:e|ent|ait|aient|a|èrent|é)|averti|avertit|prévient|prévenu|soutient|soutenu|écrit|promet|promis|admet|admis|reconnu|reconnaît|répondu|répond|répondit|savoir|réagi|réagit|réjoui|réjouie|crai(?:nt|gnent))$/;

/** Participles that go with “be”. */
const arriving =
  /^(?:né|mort|parti|arrivé|venu|revenu|devenu|entré|sorti|tombé|décédé|apparu|survenu|descendu|monté|retourné|resté)e?s?$/;

/** An “h” may be mute or not: few nouns begin with one that is not. */
const vowel = /^[aeiouyhâàéèêëîïôûœæ]/iu;

export const french: VerbMedialLanguage = {
  ...order,
  capitalNouns: null,
  silentSubjects: false,
  elisions: /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldnscjmt])['’](?=\p{L})/iu,
  names,
  determiners: words(
    `le la les l un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre
     nos votre vos chaque plusieurs quelques certains certaines tout toute tous toutes deux trois quatre
     cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent mille aucun aucune`,
  ),
  indefinite: words('un une des'),
  prepositions: words(
    `à au aux de d du des en dans par pour sur sous avec sans chez vers contre entre depuis pendant
     durant dès lors après avant devant derrière malgré grâce suite face selon parmi outre hors envers
     jusqu jusque auprès près via voire afin concernant`,
  ),
  ties: words('de d du des'),
  coordinators: words('et ou mais puis ni'),
  contrasts: words('mais'),
  corrections: new Set(),
  openers: openings({
    relative: 'qui dont où lequel laquelle lesquels lesquelles duquel auquel que qu',
    aside: `lorsque lorsqu quand alors tandis parce puisque puisqu car comme bien afin ainsi`,
    bound: 'si',
  }),
  tellingOpeners: words('lorsque lorsqu quand alors tandis parce'),
  whenOpeners: words('lorsque lorsqu quand'),
  subjectRelatives: words('qui'),
  clitics: words('ne n se s y en le la les l lui leur'),
  reflexives: words('se s'),
  pronouns: words(
    `il elle ils elles on ce cet cette ces c ça cela ceci celui celle ceux celles lui leur eux y celui-ci celle-ci
     ceux-ci celles-ci`,
  ),
  impersonal: new Map(
    ['agit', 'agissait', 'faut', 'fallait', 'fallut', 'faudra', 'a', 'avait', 'eut'].map(
      (verb) => [verb, /^il (?:s agi|(?:ne )?fa|y )/u] as const,
    ),
  ),
  expletives: new Set(),
  actors: genders('il', 'elle'),
  participleGender: (word) => (word.endsWith('ée') ? 'she' : null),
  objectPronouns: words('lui l le la'),
  plural: /(?:ont|aient|èrent|urent|irent|inrent)$/,
  possessives: words('son sa ses leur leurs'),
  owners: new Map([
    ['son', null],
    ['sa', null],
    ['ses', null],
  ]),
  owned: (owner, possessive, rest) => {
    const one = vowel.test(rest) ? 'l’' : possessive === 'sa' ? 'la ' : 'le ';
    return `${possessive === 'ses' ? 'les ' : one}${rest} ${vowel.test(owner) ? 'd’' : 'de '}${owner}`;
  },
  address: words(
    `je j nous vous tu me m te t notre nos votre vos mon ma mes moi toi ton ta tes Je J Nous Vous Tu Notre Nos
     Votre Vos Mon Ma Mes`,
  ),
  others: words(
    'autres autre dizaine dizaines vingtaine trentaine cinquantaine centaine centaines',
  ),
  links: words(
    `ce cet cette ces cela ça c celui celle ceux celles ici là alors ainsi aussi donc mais et ou or puis
     ensuite enfin pourtant cependant toutefois néanmoins également surtout notamment tous toutes
     certains certaines autre d'autres plus même déjà encore ailleurs voici voilà ils elles celui-ci
     celle-ci ceux-ci visiblement`,
  ),
  fillers: words(
    `également aussi déjà notamment toutefois cependant néanmoins ainsi donc enfin officiellement
     finalement désormais encore alors ensuite pourtant auparavant`,
  ),
  focus: words('seulement presque uniquement environ près moins plus sauf même pas jamais'),
  negations: words('ne n pas jamais aucun aucune personne nul'),
  formOf,
  maybeFormOf: (word) => (presents.has(word) ? 'present' : null),
  isParticiple: (word) =>
    /(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|mis|mise|mises|pris|prise|prises|fait|faite|faits|faites|mort|morte|morts|mortes|(?:v|ff)erte?s?|[eao]inte?s?)$/.test(
      word,
    ),
  asMainVerb: (written) => {
    // “Elu en 2008”: many write capitals without their accents.
    const participle = written.replace(/^e(?!x|[nmsrl][^aeiouyéèê])/u, 'é');
    if (!/(?:é|u|is|it|ert|eint|aint|ort)e?s?$/.test(participle)) return null;
    const several = /[^i]s$/.test(participle);
    const planned = /^(?:prévu|programmé)e?s?$/.test(participle);
    if (planned || arriving.test(participle)) return `${several ? 'sont' : 'est'} ${participle}`;
    return `${several ? 'ont' : 'a'} été ${participle}`;
  },
  isInfinitive: (word) => /\p{Ll}{2,}(?:er|ir|re)$/u.test(word),
  auxiliaries: words(
    `a ont est sont avait avaient était étaient fut furent sera seront aura auront serait seraient aurait
     auraient va vont doit doivent peut peuvent veut veulent pourrait pourraient devrait devraient
     allait devait pouvait voulait eut`,
  ),
  perfects: words('a ont est sont avait avaient était étaient fut furent eut'),
  pluperfects: words('avait avaient était étaient'),
  planning: words(
    'va vont doit doivent compte comptent prévoit prévoient veut veulent souhaite devrait devraient',
  ),
  intending: words('devait devaient voulait voulaient souhaitait comptait'),
  planned: words('prévu prévue prévus prévues programmé programmée attendu attendue'),
  isCalling: (word) => word.startsWith('appel'),
  isWinning: (word) => /^(?:(?:remport|gagn)(?:e|ent|a|é|ée)|perdu)$/.test(word),
  isExcluding: (word) => /^(?:exclu|écart)/.test(word),
  enabling: words('peut peuvent pourrait pourraient'),
  stative: words(
    `est sont a ont était étaient avait avaient reste restent compte comptent vit vivent coûte existe
     existent appartient représente représentent concerne semble semblent va
     connu connue connus connues situé située réputé réputée composé composée considéré considérée`,
  ),
  isLiving: (word) => /^(?:vi[tv]|véc|habit|travaill|enseign|rest|tait)/.test(word),
  habitual: words('chaque toujours souvent régulièrement habituellement parfois'),
  isSaying: (word) => said.test(word),
  isReporting: (word) =>
    /^(?:(?:annonc|indiqu|rapport|communiqu|confirm|signal|précis)(?:e|ent|é)|savoir|appris)$/.test(
      word,
    ),
  isDenying: (word) => /^(?:démen|ni(?:e|ent|é|a)$|contest|réfut)/.test(word),
  isArriving: () => true,
  sources: ['selon', 'd après', 'à en croire'],
  sourceOpeners: words('comme ainsi'),
  times,
  along: words('lors pendant durant avec'),
  limiting: words('sans sauf contre hors comme'),
  colon: ' : ',
  vagueNouns: words(
    `groupe société entreprise association couple club équipe immeuble bâtiment édifice établissement
     usine site chantier projet procès affaire opération livre roman film album ouvrage journal accusé élu élue
     accusée prévenu suspect suspecte victime intéressé industriel artiste auteur peine enquête navire
     avion appareil véhicule sonde réforme texte mesure faits édition audience équipage déclin record`,
  ),
  vague:
    /^(?:[Ll]es (?:deux|trois|quatre|cinq|autres)|[Ll](?:e groupe|a société|['’]entreprise|['’]association))(?!\p{L})(?! (?:\p{Lu}|d[eu’']))/u,
};
