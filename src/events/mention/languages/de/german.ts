/** German: the finite verb comes second, the rest of it last, and last of all in clauses below another. */
import { openings, type Form, type VerbSecondLanguage } from '../language';
import { genders } from '../names';
import { words } from '../words';
import { capitalNouns } from './nouns';
import { names } from './names';
import { order } from './order';
import { times } from './times';
import { attributes, presentPlurals, strongPasts } from './verbs';

const auxiliaries = words(
  `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll
   sollen sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte
   durften mag mögen möchte möchten könnte könnten würde würden dürfte dürften wäre wären hätte hätten
   sei seien habe werde lässt lassen ließ ließen müsse solle wolle könne`,
);

const certain: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...of('past', 'war waren hatte hatten wurde wurden konnte konnten sollte sollten wollte wollten'),
  ...of('past', 'musste mussten durfte durften mochte mochten wusste wussten tat taten'),
  ...of('past', 'gehörte gehörten gelangte gelangten genügte genügten'),
  ...of(
    'present',
    'ist sind hat haben wird werden kann können soll sollen will wollen muss müssen',
  ),
  ...of('present', 'darf dürfen mag mögen möchte möchten gilt gibt steht geht kommt liegt lässt'),
  ...of('possible', 'könnte könnten würde würden dürfte dürften wäre wären hätte hätten'),
  ...of('hearsay', 'sei seien habe werde könne müsse solle wolle gebe komme gehe stehe bleibe'),
]);

const prefixes = 'be|ver|er|ent|zer|über|unter|um|durch|wider|hinter|miss|voll|ge';
const strong = new RegExp(`^(?:(?:${prefixes})?(?:${strongPasts})|(?:${strongPasts})en)$`);
/** “beschlossen”: several did, or it was done. */
const strongOrParticiple = new RegExp(`^(?:${prefixes})(?:${strongPasts})en$`);
const weak = /^\p{Ll}{2,}[^a]ten?$|^\p{Ll}+aten$/u;
/** “zurückgehalten”, “startet” */
const splitParticiple =
  /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)ge\p{Ll}+te?n$/u;
const weakPresent = /^\p{Ll}{3,}t$/u;
const said =
  /^(?:ge)?(?:sag|erklär|beton|bericht|berichtet|versicher|meld|erläuter|bekräftig|mein|ergänz|schilder|unterstr|kritisier|bestätig|vermut|schätz|glaub|hoff|prognostizier|befürcht|behaupt|forder|resümier|räum|teil|kündig|warn|antwort|äußer|lob|beklag|zitier|erinner|prophezei|mahn|urteil|sicher)(?:t|te|ten|et|ete|eten)?$/;
const saidStrong = words(
  'widersprach widersprachen widersprochen schrieb schrieben versprach versprachen versprochen sprach sprachen hieß heißt geschrieben so schreibt spricht erfuhr',
);

function of(form: Form, list: string): readonly (readonly [string, Form])[] {
  return [...words(list)].map((word) => [word, form] as const);
}

function formOf(word: string): Form | null {
  const listed = certain.get(word);
  if (listed) return listed;
  if (attributes.has(word)) return null;
  if (strong.test(word)) return 'past';
  if (splitParticiple.test(word)) return null;
  return weak.test(word) && !/^ge\p{Ll}+ten?$/u.test(word) ? 'past' : null;
}

function maybeFormOf(word: string): Form | null {
  if (attributes.has(word)) return null;
  if (strongOrParticiple.test(word)) return 'past';
  return presentPlurals.has(word) || weakPresent.test(word) ? 'present' : null;
}

export const german: VerbSecondLanguage = {
  ...order,
  capitalNouns,
  silentSubjects: false,
  elisions: null,
  names,
  determiners: words(
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
     dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden sein
     seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem
     unserer mein meine meinen meinem meiner alle allen aller viele vielen vieler mehrere mehreren
     mehrerer einige einigen einiger beide beiden beider manche manchen zwei drei vier fünf sechs sieben
     acht neun zehn elf zwölf hundert tausend mehr rund etwa fast circa ca weitere weiteren
     zahlreiche zahlreichen deren dessen welche welcher welches`,
  ),
  indefinite: words('ein eine einem einen einer kein keine'),
  prepositions: words(
    `ab an am ans auf aufs aus außer bei beim bis durch durchs entlang für fürs gegen gegenüber
     hinter im in innerhalb ins mit nach neben oberhalb ohne samt seit statt anstatt trotz um ums unter
     unterhalb über von vom vor vorm während wegen zu zum zur zwischen angesichts anlässlich aufgrund
     dank infolge mithilfe mittels namens seitens zugunsten zulasten bezüglich hinsichtlich laut gemäß
     außerhalb entgegen inklusive einschließlich als wie per pro je via`,
  ),
  ties: words('von vom'),
  coordinators: words('und oder sowie bzw beziehungsweise aber doch sondern denn jedoch'),
  contrasts: words('aber doch sondern jedoch'),
  corrections: words('sondern'),
  openers: openings({
    relative: `der die das den dem dessen deren denen welcher welche welches welchem welchen wo wobei womit
      wodurch worauf worin wofür wogegen woraufhin woran wovon wozu weshalb weswegen was wer wen wem`,
    aside: `nachdem weil da obwohl obgleich während als indem sodass damit wie seitdem seit wonach kaum`,
    bound: 'wenn falls sofern solange bis bevor ehe außer soweit so',
    content: 'dass daß ob warum',
  }),
  tellingOpeners: words('nachdem weil da obwohl obgleich als bevor während'),
  whenOpeners: words('als'),
  subjectRelatives: words('der die das'),
  clitics: words('sich'),
  reflexives: new Set(),
  pronouns: words(
    `er sie es ihn ihm ihnen man dies dieser diese dieses diesem diesen jener jene jenes jenen
     solche solcher solchen solches davon dabei dazu dafür dagegen daran darauf darin daraus
     darüber damit dort hier`,
  ),
  impersonal: new Map([
    ...['kam', 'kommt', 'gekommen', 'kommen'].map(
      (verb) => [verb, /(?<!\p{L})es(?!\p{L}).*(?<!\p{L})zu[mr]?(?!\p{L})/u] as const,
    ),
    ...['ging', 'geht', 'gegangen'].map(
      (verb) => [verb, /(?<!\p{L})es (?:\p{L}+ )?um(?!\p{L})/u] as const,
    ),
    ...['gab', 'gibt', 'gegeben', 'geben'].map((verb) => [verb, /(?<!\p{L})es(?!\p{L})/u] as const),
    ...['handelt', 'handelte'].map(
      (verb) => [verb, /(?<!\p{L})es (?:\p{L}+ )?sich(?!\p{L})/u] as const,
    ),
  ]),
  expletives: words('es'),
  actors: genders('er', 'sie', 'es'),
  participleGender: () => null,
  objectPronouns: words('ihn ihm'),
  plural: /(?:en|sind)$/,
  possessives: words(
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres deren dessen',
  ),
  owners: genders('sein seine', 'ihr ihre'),
  owned: (owner, _, rest) =>
    // “ihre frühen Werke”, and “Ada Quills frühe Werke”
    `${owner}${/[sxzß]$/.test(owner) ? '’' : 's'} ${rest.replace(/^(\p{Ll}+e)n (?=\p{Lu})/u, '$1 ')}`,
  address: words(
    `ich wir uns mich mir unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner
     du dich dir dein deine euch euer eure Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Du Dir Dich Dein
     Deine Euch Eure`,
  ),
  others: words('andere anderen weitere weiteren'),
  links: words(
    `dieser diese dieses diesem diesen jener jene jenes jenem jenen dann denn daraufhin daher deshalb
     deswegen danach dadurch deren dessen außerdem ausserdem zudem ferner stattdessen trotzdem dennoch
     allerdings also nun nur sogar selbst zwar weiterhin ebenso ebenfalls gleichzeitig schließlich
     schliesslich letztlich zunächst zuvor vorher später dabei davon damit dazu dafür dagegen daran
     darauf darin daraus darüber darum hier dort da so wer was wo warum welche welcher welches konkret
     andere anderer anderes anders insgesamt übrigens natürlich leider vielleicht bitte hingegen somit
     aber doch und oder sondern letztere z.b. letzterer derselbe dieselbe dasselbe solche solcher möglicherweise jedenfalls`,
  ),
  fillers: words(
    `auch bereits schon zudem außerdem ausserdem allerdings jedoch dabei daher deshalb übrigens
     insgesamt gemeinsam zusammen offiziell zunächst schließlich inzwischen mittlerweile ebenfalls
     weiterhin erneut daraufhin eigentlich ursprünglich endlich damit somit dagegen hingegen indes unterdessen freilich überraschend
     erfolgreich feierlich`,
  ),
  focus: words(
    'ausgerechnet allein nur erst fast kaum nicht auch sogar selbst bis mindestens höchstens weder etwa mehr',
  ),
  negations: words(
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nirgends weder',
  ),
  formOf,
  maybeFormOf,
  isParticiple: (word) => /^\p{Ll}+(?:t|en|n)$/u.test(word) && !attributes.has(word),
  asMainVerb: (participle) => (order.isSureParticiple(participle) ? 'wurde' : null),
  isInfinitive: (word) => /^\p{Ll}+n$/u.test(word),
  auxiliaries,
  perfects: words('hat haben hatte hatten wurde wurden war waren'),
  pluperfects: words('hatte hatten'),
  planning: words(
    'soll sollen will wollen wird werden plant planen möchte möchten muss müssen beabsichtigt kündigt',
  ),
  intending: words('wollte wollten sollte sollten plante planten'),
  planned: words('geplant vorgesehen angesetzt anberaumt'),
  isCalling: (word) => word === 'aufgerufen',
  isWinning: (word) => /^(?:ge)?(?:gewann|wonnen|verlor)(?:en)?$/.test(word),
  isExcluding: (word) => /^(?:schließ|schloss|ausgeschlossen)/.test(word),
  enabling: words('kann können könnte könnten dürfte dürften mag mögen darf dürfen würde würden'),
  stative: words(
    `ist sind war waren hat haben hatte hatten gilt gelten liegt liegen steht stehen gibt heißt heißen
     gehört gehören bleibt bleiben kostet kosten lebt leben wohnt umfasst besteht bestehen findet stammt stammen befindet befinden`,
  ),
  isLiving: (word) => /^(?:leb|wohn|arbeit|wirk|lehr|blieb|schweig|schwieg)/.test(word),
  habitual: words(
    'jeweils meist meistens täglich jährlich traditionell traditionellerweise regelmäßig stets immer oft manchmal jedes jeden',
  ),
  isSaying: (word) => said.test(word) || saidStrong.has(word),
  isReporting: (word) =>
    /^(?:mit|ge)?(?:teil|bericht|meld|bestätig)(?:t|te|ten|et|ete|eten)$/.test(word),
  isDenying: (word) => /^(?:dementiert|bestreite|bestritt|bestritten|leugne)/.test(word),
  isArriving: () => true,
  sources: [
    'laut',
    'nach angaben',
    'nach einschätzung',
    'nach ansicht',
    'nach aussage',
    'nach aussagen',
    'nach darstellung',
    'nach informationen',
  ],
  sourceOpeners: words('wie'),
  times,
  along: words('bei beim während mit'),
  limiting: words('ohne außer statt anstatt wie je pro'),
  colon: ': ',
  vagueNouns: words(
    `anlage team mannschaft klub gruppe angeklagte angeklagten beschuldigte täter opfer
     planet gutachten studie einrichtung bauwerk brücke halle schiff maschine flugzeug betrieb werk künstler künstlerin fertigstellung gesetz
     vorhaben projekt antrag entscheidung`,
  ),
  vague:
    /(?<!\p{L})[Ee]in(?:e[nmrs]?)? entsprechende[nrsm]?(?!\p{L})|(?<!\p{L})(?:[Dd](?:er|ie|as|em|en)) (?:Unternehmen|Konzern|Firma|Verband|Verein|Politiker|Autor|Hersteller|Brand|Marke|Veranstaltung|Ausstellung|Band|Album|Film|Buch|Haus|Gebäude|Prozess|Verfahren|Spiel|Partie|Sitzung|Termin|Paar|beiden|drei|vier|fünf|(?:damals )?\p{N}+-Jährigen?)(?!\p{L})(?! (?:de[rs]|von|vom|aus|a[mn]|bei|im|in|\p{Lu}|„))/u,
};
