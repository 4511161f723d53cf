/**
 * What little is known of languages whose grammar we do not read: the words that point at other
 * sentences or at whoever speaks, those that open a clause a headline can do without, and how finite
 * verbs look.
 */
export interface Language {
  /** In front of a sentence they tie it to the one before. Lower-case. */
  readonly links: ReadonlySet<string>;
  /** In its first clause: who speaks or is spoken to, and what was told before. Lower-case. */
  readonly pointing: ReadonlySet<string>;
  /** The same, as they are written: the German “Ihnen” in the middle of a sentence is the reader. */
  readonly address: ReadonlySet<string>;
  /** Behind a comma they open what is said besides. Lower-case. */
  readonly openers: ReadonlySet<string>;
  /** Lower-case words that are finite verbs, or end like one. */
  readonly finite: RegExp;
  /** Of those, words that only end like one. */
  readonly otherwise: ReadonlySet<string>;
  /** What may be, or would be. Lower-case. */
  readonly possible: ReadonlySet<string>;
  /** Of a sentence that tells what came about: lower-case words, with `closing` behind them at the end. */
  readonly past: RegExp;
  readonly perfect: RegExp;
  readonly closing: RegExp;
  /** A thing that only the text before names. */
  readonly vague: RegExp;
  /** What was said follows them, or comes before. */
  readonly saying: RegExp;
  /** They open phrases that a sentence can do without at its end. Lower-case. */
  readonly prepositions: ReadonlySet<string>;
  /** Finite verbs whose sentence may end on the verb that tells what is done (“wurde … geräumt”). */
  readonly framing: ReadonlySet<string>;
  /** Ends of such verbs that stand by themselves (“fand … statt”). */
  readonly prefixes: ReadonlySet<string>;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const german: Language = {
  links:
    words(`er sie es ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines das dies
    dieser diese dieses diesem diesen jene jener jenes hier dort da dann denn damit davon dabei
    dazu dafür dagegen daran darauf darin daraus daraufhin darüber darum daher deshalb deswegen danach
    dadurch dessen deren doch aber und oder sondern auch außerdem ausserdem zudem ferner stattdessen
    trotzdem dennoch jedoch allerdings so also nun nur noch schon sogar selbst zwar weiter weiters
    weiterhin ebenso ebenfalls gleichzeitig schließlich schliesslich letztlich zunächst zuvor vorher
    später nachdem als wenn falls ob weil während obwohl wie was wo wer warum welche welcher welches
    konkret laut mehr man solche solcher alle einige viele beide letztere andere anders insgesamt
    übrigens natürlich leider vielleicht bitte täglich jeden jede jedes eben genau besonders
    insbesondere populär positiv früher möglicherweise nichtsdestotrotz lange weniger weitere folgende ab
    gegenüber erst zum vergleich januar februar märz april mai juni juli august september oktober
    november dezember`),
  pointing:
    words(`dann z z.b er ihm ihn könnt seid habt daher deshalb deswegen zudem jedoch allerdings ebenfalls
    außerdem dort täglich hingegen somit ich wir uns unser unsere unserem unseren unserer unseres mein meine meinem meinen
    meiner mich mir du dich dir dein deine deinem deinen deiner euch euer eure dieser diese dieses
    diesem diesen sie dazu dabei damit darauf davon`),
  address: words('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres ich wir uns mich mir'),
  openers:
    words(`dass weil der die das den dem deren dessen wo wobei womit wodurch worauf woraufhin um
    ob nachdem obwohl sodass so als wenn falls während bevor bis indem mitsamt darunter nämlich
    sondern aber denn doch inklusive einschließlich was wer wie welche welcher welches nach in an mit
    zu für auf bei über unter vor wegen`),
  finite:
    /^(?!ge(?!hört|winnt|schieht|langt|fällt|lingt|nügt|rät|währt)\p{Ll}+t$)(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|muss|müssen|musste|mussten|darf|dürfen|durfte|durften|mag|bleiben|blieb|blieben|gab|gaben|geben|ging|gingen|kam|kamen|kommen|stand|standen|lag|lagen|fand|fanden|finden|stieg|stiegen|fiel|fielen|sank|sanken|starb|starben|nahm|nahmen|verlor|verloren|gewann|gewannen|schloss|schlossen|begann|begannen|zog|zogen|trat|traten|trug|trugen|rief|riefen|schrieb|schrieben|sprach|sprachen|ließ|ließen|hielt|hielten|schlug|schlugen|lief|liefen|fuhr|fuhren|flog|flogen|brach|brachen|erschien|erschienen|entstand|entstanden|beschloss|beschlossen|planen|fordern|beginnen|beenden|eröffnen|könnte|könnten|würde|würden|dürfte|dürften|wäre|wären|hätte|hätten|\p{Ll}{2,}(?:[bdfghklmnprstzßü]te|[bdfghklmnprstzß]ten|[bdfghklmnprsz]t|eten?|iert))$/u,
  otherwise:
    words(`mit seit statt laut fast weit erst jetzt dort sonst damit somit soweit rund gut oft nicht
    selbst insgesamt zuletzt bereit nächst ersten zweiten dritten vierten fünften letzten besten meisten
    ganzen weiten hohen heute heuten guten alten roten ersten späten spätestens konkret direkt bekannt
    bestimmt gesamt gesamten bisherigen längst meist sogenannten genannten überhaupt unbekannt gezielt
    verletzt getötet dicht leicht schlecht recht echt nackt kalt alt bunt hart dritt viert achte achten
    elften zwölften zehnten neunten siebten sechsten aktuellsten größten höchsten wichtigsten neuesten
    jüngsten ältesten ebenfalls geplant geplanten erwartet vermutlich`),
  possible: words('könnte könnten würde würden dürfte dürften wäre wären hätte hätten'),
  past: /^(?:war|waren|hatte|hatten|wurde|wurden|konnte|konnten|sollte|sollten|wollte|wollten|musste|mussten|durfte|durften|blieb|blieben|gab|gaben|ging|gingen|kam|kamen|stand|standen|lag|lagen|fand|fanden|stieg|stiegen|fiel|fielen|sank|sanken|starb|starben|nahm|nahmen|gewann|gewannen|verlor|schloss|schlossen|begann|begannen|zog|zogen|trat|traten|trug|trugen|rief|riefen|schrieb|schrieben|sprach|sprachen|ließ|ließen|hielt|hielten|schlug|schlugen|lief|liefen|fuhr|fuhren|flog|flogen|brach|brachen|erschien|erschienen|entstand|entstanden|beschloss|beschlossen|[\p{Ll}]{2,}(?:[bdfghklmnprstzßü]ten?|eten?))$/u,
  perfect: /^(?:hat|haben|ist|sind|sei|seien|wird|werden|soll|sollen)$/,
  closing: /(?:ge\p{Ll}+(?:t|en)|\p{Ll}+(?:iert|en|t))$/u,
  vague:
    /(?<!\p{L})(?:der|die|das|dem|den) (?:Unternehmen|Konzern|Firma|Verband|Verein|Politiker|Autor|Hersteller|Brand|Marke|Veranstaltung|Ausstellung|Band|Album|Film|Buch|Haus|Gebäude|Prozess|Verfahren|Spiel|Partie|Sitzung|Termin|Paar|beiden|drei|vier|fünf)\b/iu,
  saying: /^(?:sag|erklär|beton|bericht|teil|meld|kündig|warn|hoff|mein|glaub)t(?:e|en)?$/,
  prepositions:
    words(`wegen mit aus bei durch für gegen nach ohne seit trotz um unter vom vor während
    zu zum zur zwischen über auf an am im in samt`),
  framing:
    words(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte
    konnten soll sollen sollte sollten will wollen wollte wollten muss müssen musste mussten darf dürfen
    durfte durften mag könnte könnten würde würden dürfte dürften wäre wären hätte hätten lässt lassen
    ließ ließen`),
  prefixes:
    words(`ab an auf aus bei dar ein empor fest fort her heran heraus herein hervor hin hinaus
    hinein hinzu los mit nach nieder statt teil um vor voran voraus vorbei weg weiter wieder zu zurück
    zusammen`),
};

const french: Language = {
  links:
    words(`il elle ils elles on ce cet cette ces cela ça c'est c’est celui celle ceux celles son sa ses leur
    leurs ici là alors ainsi aussi donc mais et ou or puis ensuite enfin pourtant cependant toutefois
    néanmoins après depuis pendant lorsque lorsqu quand si comme car parce que qui quoi dont où
    également surtout notamment tous toutes certains certaines plusieurs d'autres d’autres autre une
    plus même déjà encore janvier février mars avril mai juin juillet août septembre octobre novembre décembre d'ailleurs d’ailleurs voici voilà première premier`),
  pointing: words(
    `il elle ils elles on lui y je j'ai j’ai nous vous notre nos votre vos mon mes ma moi tu ton ta tes cet cette ces`,
  ),
  address: new Set(),
  openers:
    words(`qui que dont où selon alors après avant afin pour mais soit avec sans parce car tandis
    lorsque quand puis ainsi notamment grâce ce ou et dans à en comme société des un une le la`),
  finite:
    /^(?:a|ont|est|sont|était|étaient|fut|furent|sera|seront|avait|avaient|aura|auront|va|vont|fait|font|doit|doivent|peut|peuvent|veut|veulent|annonce|annoncent|révèle|révèlent|demande|demandent|ouvre|ouvrent|enquête|accuse|accusent|reste|restent|quitte|quittent|s['’](?:est|était|étaient)|n['’](?:a|est|ont|était)|[\p{Ll}'’]{2,}(?:aient|ait|èrent|era|eront|ira|iront|urent|irent|rait|raient))$/u,
  otherwise: words('fait-il lait trait retrait extrait souhait attrait portrait forfait'),
  possible: words('pourrait pourraient serait seraient aurait auraient devrait devraient'),
  past: /^(?:fut|furent|était|étaient|avait|avaient|\p{Ll}{2,}(?:ait|aient|èrent|a|irent|urent))$/u,
  perfect:
    /^(?:a|ont|est|sont|s['’]est|s['’]étaient|n['’]a|n['’]ont|sera|seront|va|vont|doit|doivent)$/,
  closing:
    /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|mis|mise|mises|pris|prise|prises|fait|faite|dit|mort|morts|ert|erte|r)$/,
  vague: /^les (?:deux|trois|quatre|cinq|autres)\b/iu,
  saying:
    /^(?:dit|disent|déclar|affirm|annonc|assur|estim|précis|révél)(?:e|ent|ait|aient|a|èrent)?$/,
  prepositions: words(
    'pour dans sur par avec après avant lors afin contre chez depuis jusqu’à sans sous en',
  ),
  framing: new Set(),
  prefixes: new Set(),
};

const spanish: Language = {
  links:
    words(`él ella ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella su sus
    aquí allí entonces así también además pero y o e sin luego después mientras cuando si como porque
    que quien cual donde según todos todas algunos algunas varios ambos otro otra otros otras ya aún
    desde hasta sin embargo`),
  pointing: words(
    'yo nosotros nosotras usted ustedes nuestro nuestra nuestros nuestras mi mis me nos',
  ),
  address: new Set(),
  openers:
    words(`que quien quienes cual donde según cuando aunque porque mientras para pero sino tras con
    sin después antes así como informó dijo y e en a de`),
  finite:
    /^(?:ha|han|había|habían|fue|fueron|es|son|era|eran|está|están|estaba|estaban|será|serán|tiene|tienen|puede|pueden|va|van|hay|hubo|hizo|hicieron|dijo|dijeron|murió|murieron|empezó|abre|cierra|[\p{Ll}]{2,}(?:ó|aron|ieron|aba|aban|ía|ían|ará|arán|erá|erán|irá|irán))$/u,
  otherwise: words('todavía mayoría compañía economía policía alcaldía día energía minoría'),
  possible: words('podría podrían sería serían habría habrían debería deberían'),
  past: /^(?:fue|fueron|era|eran|estaba|estaban|había|habían|hubo|hizo|hicieron|dijo|dijeron|murió|empezó|\p{Ll}{2,}(?:ó|aron|ieron|aba|aban|ía|ían))$/u,
  perfect: /^(?:ha|han|será|serán|va|van)$/,
  closing: /(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|cho|r)$/,
  vague: /^(?:los|las) (?:dos|tres|cuatro|cinco|otros|otras)\b/iu,
  saying: /^(?:dijo|dijeron|dice|dicen|aseguró|afirmó|anunció|informó|explicó|declaró)$/,
  prepositions: words('para por con tras ante contra durante en desde hasta sin sobre entre'),
  framing: new Set(),
  prefixes: new Set(),
};

/** By BCP 47 primary subtag. */
export const languages: ReadonlyMap<string, Language> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);
