/** Spanish: subject, verb with all its parts, complements; the subject may be silent or follow. */
import { openings, type Form, type VerbMedialLanguage } from '../language';
import { genders } from '../names';
import { words } from '../words';
import { names } from './names';
import { order } from './order';
import { times } from './times';
import { arriving, nouns, pasts, presents } from './verbs';

const certain: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...of('present', 'ha han es son está están va van puede pueden debe deben hay tiene tienen'),
  ...[...pasts].map((word) => [word, 'past'] as const),
]);

function of(form: Form, list: string): readonly (readonly [string, Form])[] {
  return [...words(list)].map((word) => [word, form] as const);
}

function formOf(word: string): Form | null {
  const listed = certain.get(word);
  if (listed) return listed;
  if (nouns.has(word)) return null;
  if (/[aeid]rían?$/.test(word)) return 'possible';
  if (/[aeid]r(?:á|án)$/.test(word)) return 'future';
  if (/(?:ó|[aiy]eron|aron|ujeron|aban?|ían?)$/.test(word)) return 'past';
  return null;
}

const said =
  /^(?:dijo|dijeron|dice|dicen|dicho|(?:asegur|afirm|anunci|inform|comunic|explic|declar|señal|indic|advirt|añad|agreg|subray|recalc|critic|denunci|sostuv|apunt|adelant|reconoc|coment|confirm|precis|detall|cont|relat|lament|recono|manifest|respond|sosten|insist|resalt|revel|avis|reiter|destac|record|defend|admit|concluy|zanj|public|promet|garantiz|augur|pronostic|vaticin|estim|calcul|proclam|opin|avanz|reivindic|matiz)(?:ó|aron|aba|aban|ía|ían|a|an|ado|ió|ieron|e|en|ido|o))$/;

/** Participles of what nobody else did to the subject, without their ending. */
const active: ReadonlyMap<string, string> = new Map([
  ['nacid', 'nació'],
  ['fallecid', 'falleció'],
  ['casad', 'se casó'],
  ['licenciad', 'se licenció'],
  ['doctorad', 'se doctoró'],
  ['llegad', 'llegó'],
  ['retirad', 'se retiró'],
]);

/** The article of a noun, where its ending tells. */
function articleOf(noun: string, several: boolean): string | null {
  const one = several ? noun.replace(/(?<=[lnrd])es$|s$/, '') : noun;
  if (/(?:[cs]i[oó]n|[dt]ad|umbre|[^mst]a)$/u.test(one)) return several ? 'las' : 'la';
  if (/(?:o|or|aje|l|[^ó]n)$/u.test(one)) return several ? 'los' : 'el';
  return null;
}

export const spanish: VerbMedialLanguage = {
  ...order,
  capitalNouns: null,
  silentSubjects: true,
  elisions: null,
  names,
  determiners: words(
    `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos
     aquellas su sus mi mis tu tus nuestro nuestra nuestros nuestras cada varios varias algunos algunas
     algún alguna ningún ninguna todo toda todos todas dos tres cuatro cinco seis siete ocho nueve diez
     once doce trece catorce quince veinte treinta cien mil cualquier cuyo cuya cuyos cuyas del al`,
  ),
  indefinite: words('un una unos unas'),
  prepositions: words(
    `a al ante con contra de del desde durante en entre hacia hasta mediante para por según sin sobre
     tras junto gracias debido pese frente salvo excepto cerca dentro fuera encima debajo después antes`,
  ),
  ties: words('de del'),
  coordinators: words('y e o u pero sino ni'),
  contrasts: words('pero sino'),
  corrections: words('sino'),
  openers: openings({
    relative: 'que quien quienes cual cuales cuyo cuya cuyos cuyas donde',
    aside: 'cuando mientras aunque porque pues como',
    bound: 'si',
  }),
  tellingOpeners: words('cuando mientras aunque porque'),
  whenOpeners: words('cuando'),
  subjectRelatives: words('que'),
  clitics: words('no se le les lo la los las me nos te'),
  reflexives: words('se'),
  pronouns: words(
    `él ella ellos ellas ello este esta estos estas ese esa esos esas aquel aquella esto eso aquello le les lo usted ustedes éste ésta éstos éstas éste aquél`,
  ),
  impersonal: new Map(['hay', 'hubo'].map((verb) => [verb, /(?:)/u] as const)),
  expletives: new Set(),
  actors: genders('él', 'ella'),
  participleGender: (word) => (/[ai]do$/.test(word) ? 'he' : /[ai]da$/.test(word) ? 'she' : null),
  objectPronouns: words('le lo la'),
  plural: /(?:n|son)$/,
  possessives: words('su sus'),
  owners: new Map([
    ['su', null],
    ['sus', null],
  ]),
  owned: (owner, possessive, rest) => {
    const article = articleOf(rest.split(' ', 1)[0] ?? '', possessive === 'sus');
    return article === null ? null : `${article} ${rest} de ${owner}`;
  },
  address: words(
    `yo nosotros nosotras usted ustedes nuestro nuestra nuestros nuestras mi mis me nos tú te tu tus
     Nuestro Nuestra Nuestros Nuestras Mi Mis Yo Nosotros Usted Ustedes`,
  ),
  others: words(
    'otros otras otro otra más decena decenas docena docenas veintena treintena centenar',
  ),
  links: words(
    `este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquí allí entonces así
     también además pero y o e luego sino ambos otro otra otros otras incluso tampoco finalmente
     posteriormente asimismo ellos ellas él ella`,
  ),
  fillers: words(
    `también además ya asimismo incluso finalmente oficialmente entonces luego posteriormente todavía
     aún`,
  ),
  focus: words('sólo solo solamente casi únicamente unos menos más hasta incluso apenas no nunca'),
  negations: words('no nunca jamás ningún ninguna ninguno nadie nada tampoco'),
  formOf,
  maybeFormOf: (word) => (presents.has(word) ? 'present' : null),
  isParticiple: (word) =>
    /(?:[ai]d[oa]s?|íd[oa]s?|cho|cha|chos|chas|puest[oa]s?|muert[oa]s?|abiert[oa]s?|escrit[oa]s?|rot[oa]s?|vist[oa]s?|vuelt[oa]s?|electo|electa)$/.test(
      word,
    ),
  asMainVerb: (participle) => {
    const own = active.get(participle.replace(/[oa]s?$/, ''));
    if (own !== undefined) return participle.endsWith('s') ? null : own;
    if (!/(?:[ai]d|íd|ch|puest|biert|crit|uelt|vist)[oa]s?$/.test(participle)) return null;
    const [one, several] = /^(?:previst|programad)/.test(participle)
      ? ['está', 'están']
      : ['fue', 'fueron'];
    return `${participle.endsWith('s') ? several : one} ${participle}`;
  },
  isInfinitive: (word) => /\p{Ll}{2,}(?:ar|er|ir)(?:se|l[oa]s?|les?)?$/u.test(word),
  auxiliaries: words(
    `ha han había habían fue fueron es son era eran está están estaba estaban será serán sería serían
     habría habrían habrá habrán va van puede pueden podría podrían debe deben debería deberían podrá
     podrán deberá deberán tuvo tuvieron tendrá tendrán quiere quieren pudo pudieron quiso iba iban`,
  ),
  perfects: words('ha han había habían fue fueron'),
  pluperfects: words('había habían'),
  planning: words(
    'va van debe deben planea planean prevé prevén quiere quieren pretende pretenden deberá deberán',
  ),
  intending: words('debía debían quería querían pretendía planeaba'),
  planned: words('previsto prevista previstos previstas programado programada'),
  isCalling: (word) => word.startsWith('convoc'),
  isWinning: (word) => /^(?:ganó|ganaron|ganado|perdió|perdieron|perdido)$/.test(word),
  isExcluding: (word) => word.startsWith('descart'),
  enabling: words('puede pueden podría podrían podrá podrán'),
  stative: words(
    `es son está están tiene tienen hay era eran estaba estaban tenía tenían había cuesta existe existen
     vive viven representa pertenece parece parecen sigue siguen
     conocido conocida conocidos conocidas situado situada considerado considerada`,
  ),
  isLiving: (word) => /^(?:viv|resid|trabaj|enseñ|permanec)/.test(word),
  habitual: words('cada siempre habitualmente suele suelen'),
  isSaying: (word) => said.test(word),
  isReporting: (word) =>
    /^(?:inform|indic|comunic|confirm|anunci|precis|detall)(?:ó|aron|a|an|ado)$/.test(word),
  isDenying: (word) => /^(?:desm(?:e|i)nti|neg(?:ó|aron)$|niega|rechaz(?:ó|aron)$)/.test(word),
  isArriving: (word) => arriving.has(word),
  sources: ['según', 'de acuerdo con'],
  sourceOpeners: words('según como'),
  times,
  along: words('durante con'),
  limiting: words('sin salvo excepto contra como'),
  colon: ': ',
  vagueNouns: words(
    `empresa compañía grupo firma marca equipo club pareja edificio fábrica planta proyecto caso juicio
     operación libro novela película obra obras artista autor autora acusado acusada detenido sospechoso edil
     víctima maquinista conductor curva tribunal instrucción barco avión vehículo reforma texto medida
     accidente yacimiento dirección plantilla ley mandatario mandataria dirigente coleccionista
     investigación resultado detenida`,
  ),
  vague:
    /^(?:[Ll][oa]s (?:dos|tres|cuatro|cinco|otros|otras)|[Ll]a (?:empresa|compañía)|[Ee]l grupo)(?!\p{L})(?! (?:\p{Lu}|del?))/u,
};
