/** Reports as newsrooms write them in German, French and Spanish: what they tell, when, and how sure it is. */
import { expect, it } from 'vitest';
import { monday, read } from './read';

/** A rule, a text published on a Monday, and its events with a name: day, status, headline. */
const reports: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a dateline is no part of the lead: agency',
    'Varn (dpa) – Im Prozess um einen tödlichen Streit hat das Landgericht Varn einen Mann zu sieben Jahren Haft verurteilt. Das Urteil ist noch nicht rechtskräftig, und die Verteidigung will es prüfen.',
    ['2024-06-10 happened Das Landgericht Varn hat einen Mann zu sieben Jahren Haft verurteilt'],
  ],
  [
    'a dateline is no part of the lead: place alone',
    'Potsdam – Die Partei der Mitte hat die Wahl in der Uckermark klar gewonnen. Das ist ein großer Erfolg für sie und ihre Leute.',
    ['2024-06-10 happened Die Partei der Mitte hat die Wahl in der Uckermark klar gewonnen'],
  ],
  [
    'a dateline is no part of the lead: day',
    'PARIS, 10 juin (Reuters) – L’éditeur Vallorge a annoncé lundi une perte de 84 millions d’euros. Le marché est plus difficile que prévu, selon lui.',
    ['2024-06-10 happened L’éditeur Vallorge a annoncé une perte de 84 millions d’euros'],
  ],
  [
    'a dateline is no part of the lead: Spanish agency',
    'VARNA, 10 jun. (EFE) – La Audiencia de Varna ha condenado a nueve años al banquero Ramón Olea. Contra el fallo cabe recurso ante el Supremo.',
    ['2024-06-10 happened La Audiencia de Varna ha condenado a nueve años al banquero Ramón Olea'],
  ],
  [
    'dashes around an aside are no dateline',
    'Montferrat – champion en titre depuis deux ans – a battu Valmont dimanche devant son public. Il pleuvait.',
    [
      '2024-06-09 happened Montferrat – champion en titre depuis deux ans – a battu Valmont devant son public',
    ],
  ],
  [
    'what leads to it without a name goes; a title says plainly what is reported',
    'Nach dem Brand auf der Fähre hat Verkehrsministerin Lena Voss am Freitag eine unabhängige Untersuchung angekündigt. Ein Bericht solle bis Ende August vorliegen, sagte Voss.',
    [
      '2024-06-07 happened Verkehrsministerin Lena Voss hat eine unabhängige Untersuchung angekündigt',
      '2024-08 planned Voss: Ein Bericht soll bis Ende August vorliegen',
    ],
  ],
  [
    'who died and who was hurt',
    'Quatre personnes sont mortes et 61 ont été blessées vendredi dans l’incendie d’un ferry. La nuit était froide et le vent soufflait fort.',
    [
      '2024-06-07 happened Quatre personnes sont mortes et 61 ont été blessées vendredi dans l’incendie d’un ferry',
    ],
  ],
  [
    'what came about is not of a day ahead',
    'Kapitän Lars Petersen blieb dem Verein treu, wie alle gehofft hatten. Petersen verlängerte seinen Vertrag bis 2026. La fin.',
    [],
  ],
  [
    'the day on which somebody told it',
    'Viel Geld und wenig Arbeit: So sieht es aus. Der Überschuss der Werft stieg um zwölf Prozent, wie das Unternehmen am Mittwoch in Augsburg mitteilte.',
    ['2024-06-05 said Der Überschuss der Werft stieg um zwölf Prozent'],
  ],
  [
    'what is called for a day ahead',
    'Die Lage bleibt schwierig, und viele sind wütend. Die IG Metall rief für Freitag zu einem Warnstreik auf.',
    ['2024-06-14 planned Die IG Metall rief für Freitag zu einem Warnstreik auf'],
  ],
  [
    'conditionals of what others say',
    'L’affaire est ancienne et les faits sont graves. Selon l’accusation, Philippe Grandin aurait injecté du poison à deux malades en mars 2017.',
    ['2017-03 said Philippe Grandin aurait injecté du poison à deux malades en mars 2017'],
  ],
  [
    'two acts of one verb',
    'Remedios Campos fue una cantante muy querida en todo el país. Recibió la Medalla de Andalucía en 1997 y el Premio Nacional de Música en 2006.',
    [
      '1997 happened Remedios Campos recibió la Medalla de Andalucía en 1997',
      '2006 happened Remedios Campos recibió el Premio Nacional de Música en 2006',
    ],
  ],
  [
    'a participle that goes on with the passive',
    'Gonzalo Arriaga es un político de larga carrera en su tierra. Fue elegido alcalde en 2019 y reelegido en 2022.',
    [
      '2019 happened Gonzalo Arriaga fue elegido alcalde en 2019',
      '2022 happened Gonzalo Arriaga fue reelegido en 2022',
    ],
  ],
  [
    'a subject that the participle tells',
    'La cantante Remedios Campos falleció el domingo en Sevilla. El Ayuntamiento de Varna está de luto. Será enterrada el martes en Utrera.',
    [
      '2024-06-09 happened La cantante Remedios Campos falleció en Sevilla',
      '2024-06-11 planned Remedios Campos será enterrada en Utrera',
    ],
  ],
  [
    'whom a new paragraph goes on about',
    `Remedios Campos fue una cantante muy querida en todo el país.

La casa de su infancia era pequeña y estaba junto al río.

En 1971 se trasladó a México.`,
    ['1971 happened En 1971 Remedios Campos se trasladó a México'],
  ],
  [
    'a body that does something for the person told of',
    'Lucien Abadie est un cinéaste discret, connu de peu de gens. Le Festival de Cannes lui rend hommage en 2012. Son dernier film, tourné en 2014, n’a jamais été distribué.',
    [
      '2012 happened Le Festival de Cannes rend hommage à Lucien Abadie en 2012',
      '2014 happened Le dernier film de Lucien Abadie a été tourné en 2014',
    ],
  ],
  [
    'nothing of whose it is where someone else was named',
    'La alcaldesa Inés Reyes llegó a la alcaldía en 2011. En 2012 nombró hijo predilecto al pintor Vicente Robles. Su obra fue expuesta en Madrid en 2003.',
    [
      '2011 happened La alcaldesa Inés Reyes llegó a la alcaldía en 2011',
      '2012 happened En 2012 Inés Reyes nombró hijo predilecto al pintor Vicente Robles',
    ],
  ],
  [
    'the firm that its trade names',
    'L’équipementier automobile Vallorge a annoncé lundi une perte. En 1987, le groupe achète une usine à Metz.',
    [
      '2024-06-10 happened L’équipementier automobile Vallorge a annoncé une perte',
      '1987 happened Vallorge achète une usine à Metz',
    ],
  ],
  [
    'what nobody does',
    'Die Wahl ist nun vorbei, und das ist gut. In Prenzlau kam es am Sonntag zu einer Panne, weil Stimmzettel fehlten.',
    ['2024-06-09 happened In Prenzlau kam es zu einer Panne, weil Stimmzettel fehlten'],
  ],
  [
    'a thing that “es” stands for',
    'Die Firma Kolberg Lacke wurde 1921 als Schlosserei gegründet. 1968 kaufte das Unternehmen ein Werk in Ohle. 1999 ging es an die Börse.',
    [
      '1921 happened Die Firma Kolberg Lacke wurde 1921 als Schlosserei gegründet',
      '1968 happened 1968 kaufte Kolberg Lacke ein Werk in Ohle',
      '1999 happened 1999 ging die Firma Kolberg Lacke an die Börse',
    ],
  ],
  [
    'what limits a number goes with it',
    'Die Beteiligung war hoch, das freut viele Leute im Land. Vor fünf Jahren hatten nur 61 Prozent der Berechtigten ihre Stimme abgegeben.',
    ['2019 happened Nur 61 Prozent der Berechtigten hatten ihre Stimme abgegeben'],
  ],
  [
    'an adverb that only ties to the sentence before',
    'Die Lage ist weiter gut, und alle sind froh. Demnach soll der Umsatz im Jahr 2025 wieder wachsen.',
    ['2025 planned Der Umsatz soll im Jahr 2025 wieder wachsen'],
  ],
  [
    'a verb before the one behind “und”',
    'Der Neubau soll bald kommen, hofft die Stadt. Die alte Halle am Markt stammt aus dem Jahr 1964 und wurde 2022 wegen Asbest gesperrt.',
    ['2022 happened Die alte Halle am Markt wurde 2022 wegen Asbest gesperrt'],
  ],
  [
    'whose last appearance it was',
    'Die Schauspielerin Gerlinde Aschbach ist eine große Künstlerin. Ihren letzten Auftritt hatte sie im Mai 2015 am Volkstheater.',
    ['2015-05 happened Gerlinde Aschbach hatte ihren letzten Auftritt im Mai 2015 am Volkstheater'],
  ],
  [
    'who it is by name, where what they are is too long',
    'Le candidat centriste Mathieu Corbel a remporté dimanche le second tour de l’élection municipale partielle de Saint-Aubin. La ville compte.',
    [
      '2024-06-09 happened Mathieu Corbel a remporté le second tour de l’élection municipale partielle de Saint-Aubin',
    ],
  ],
  [
    'nothing by whom, where a thing was told of between',
    'El Senado de Varna aprobó el domingo una reforma. La medida reduce la jornada de los obreros. Entrará en vigor en 2026.',
    ['2024-06-09 happened El Senado de Varna aprobó una reforma'],
  ],
  [
    'whom something was done to',
    'La policía detuvo el sábado en Varna a un hombre acusado de robar once cuadros de la casa de verano de un pintor en las afueras. No hay más datos.',
    [
      '2024-06-08 happened La policía detuvo en Varna a un hombre acusado de robar once cuadros de la casa de verano',
    ],
  ],
  [
    'verbs that only their place tells',
    'La papeterie Arnoux est connue dans toute la région pour ses cahiers. En 2017, Kymi revend le site à un fonds.',
    ['2017 happened Kymi revend le site à un fonds'],
  ],
  [
    'a role that is a part of the one told of',
    'Landwirtschaftsministerin Antje Bruns stellte am Sonntag zwölf Millionen Euro bereit. Die Ministerin will am Montag mit Amtskollegen aus den Niederlanden beraten.',
    [
      '2024-06-09 happened Landwirtschaftsministerin Antje Bruns stellte zwölf Millionen Euro bereit',
      '2024-06-10 planned Antje Bruns will mit Amtskollegen aus den Niederlanden beraten',
    ],
  ],
  [
    'what is to come at the end of a history, and no verb whose object is told of before',
    'El teatro de Orihuela fue proyectado en 1905. En 1936 se quemó el teatro de Orihuela. El Ayuntamiento de Orihuela compró el solar en 1982. Un temporal hundió la cubierta del teatro en septiembre de 2014 y obligó a cerrarlo. La temporada comenzará el 20 de junio con una zarzuela.',
    [
      '1905 happened El teatro de Orihuela fue proyectado en 1905',
      '1936 happened En 1936 se quemó el teatro de Orihuela',
      '1982 happened El Ayuntamiento de Orihuela compró el solar en 1982',
      '2014-09 happened Un temporal hundió la cubierta del teatro en septiembre de 2014',
      '2024-06-20 planned La temporada comenzará el 20 de junio con una zarzuela',
    ],
  ],
  [
    'a number that opens a sentence; the day on which it was told is not that of what comes next',
    'Bei einer Explosion in einer Lackfabrik sind am Samstagabend zwei Menschen ums Leben gekommen. 34 weitere wurden verletzt, wie die Polizei am Montag mitteilte. Das Unglück ereignete sich gegen 19.40 Uhr in einer Halle der Firma Ostrand Lacke.',
    [
      '2024-06-08 happened Bei einer Explosion in einer Lackfabrik sind zwei Menschen ums Leben gekommen',
      '2024-06-08 happened Das Unglück ereignete sich gegen 19.40 Uhr in einer Halle der Firma Ostrand Lacke',
    ],
  ],
  [
    'how long after what goes whole',
    'Gut ein Jahr nach der Explosion in Varn hat das Landgericht Trall den früheren Werksleiter Gerd Ostrand am Freitag zu einer Geldstrafe verurteilt. So endet es.',
    [
      '2024-06-07 happened Das Landgericht Trall hat den früheren Werksleiter Gerd Ostrand verurteilt',
    ],
  ],
  [
    'a goal that only the text before names goes',
    'Braun war er, wochenlang. Die Landesdirektion verhängte am Freitag ein Bußgeld von 150.000 Euro gegen das Unternehmen.',
    ['2024-06-07 happened Die Landesdirektion verhängte ein Bußgeld von 150.000 Euro'],
  ],
  [
    'an early morning is a time',
    'Es war eine lange Nacht. Der Brand bei Ostrand Lacke konnte erst am frühen Montagmorgen gelöscht werden.',
    ['2024-06-10 happened Der Brand bei Ostrand Lacke konnte gelöscht werden'],
  ],
  [
    'a dateline with a country and a day; others hurt; the east is no verb; who reports it needs no name before it',
    'VARN (Allemagne), 10 juin – Deux personnes ont été tuées et plus de trente autres blessées samedi soir dans l’explosion d’une usine à Varn, dans l’est de l’Allemagne, a annoncé dimanche la police. L’explosion s’est produite vers 19 h 40 dans un entrepôt de Valmeris.',
    [
      '2024-06-08 said Deux personnes ont été tuées et plus de trente autres blessées',
      '2024-06-08 happened L’explosion s’est produite vers 19 h 40 dans un entrepôt de Valmeris',
    ],
  ],
  [
    'a title longer than a headline has room for gives way to the name behind it',
    'L’ancien directeur de l’usine chimique de Varn, Gilles Ostrand, a été condamné vendredi à dix-huit mois de prison avec sursis par le tribunal de Trall. La salle était pleine.',
    ['2024-06-07 happened Gilles Ostrand a été condamné à dix-huit mois de prison avec sursis'],
  ],
  [
    'what a phrase names goes on in a clause of its own',
    'Près de trois cents pompiers ont lutté contre l’incendie, qui a été maîtrisé samedi à l’aube.',
    ['2024-06-08 happened L’incendie a été maîtrisé à l’aube'],
  ],
  [
    'the time of what befell them, and not of who informed',
    'Dos personas murieron y otras 34 resultaron heridas, siete de ellas de gravedad, en una explosión ocurrida el sábado por la noche en una planta de Varna, informó este lunes la Policía. La deflagración se produjo hacia las 19.40 horas en un almacén de Ostrand.',
    [
      '2024-06-08 said Dos personas murieron y otras 34 resultaron heridas',
      '2024-06-08 happened La deflagración se produjo hacia las 19.40 horas en un almacén de Ostrand',
    ],
  ],
  [
    'the comma of an aside goes with it',
    'La Audiencia de Trall condenó este viernes a 18 meses de prisión, que no tendrá que cumplir, a Germán Ostrand, exdirector de la planta química de Varna.',
    ['2024-06-07 happened La Audiencia de Trall condenó a 18 meses de prisión a Germán Ostrand'],
  ],
  [
    'the second sentence goes on from the day of the first; a time of day is of the day told of, not of the day when it was told',
    'Bei einem Zusammenstoß zweier Züge sind am Samstagabend drei Menschen ums Leben gekommen. 21 Fahrgäste erlitten Verletzungen. Das bestätigte ein Sprecher der Bundespolizei am Sonntagmorgen. Der Unfall ereignete sich gegen 19.40 Uhr vor dem Bahnhof Varn.',
    [
      '2024-06-08 happened Bei einem Zusammenstoß zweier Züge sind drei Menschen ums Leben gekommen',
      '2024-06-08 happened 21 Fahrgäste erlitten Verletzungen',
      '2024-06-08 happened Der Unfall ereignete sich gegen 19.40 Uhr vor dem Bahnhof Varn',
    ],
  ],
  [
    'nothing hangs on the name of a place, so that it can go',
    'Mehr als 4000 Menschen haben am Sonntagnachmittag in Varn gegen die Schließung der Weberei Ohlendorf protestiert. Es war warm.',
    [
      '2024-06-09 happened Mehr als 4000 Menschen haben gegen die Schließung der Weberei Ohlendorf protestiert',
    ],
  ],
  [
    'what follows the subject of a verb that asks for nothing hangs on it',
    'Es wird viel geredet in diesen Tagen im Rathaus der Stadt. Mitte Juli beginnen die Gespräche über einen Tarifvertrag.',
    ['2024-07 planned Die Gespräche über einen Tarifvertrag beginnen'],
  ],
  [
    'a word that ties the sentence to the one before is not its subject; what comes about without anyone',
    'Die Firma Kolberg Lacke wurde 1921 gegründet. Zuletzt hatte das Unternehmen im vergangenen November ein Werk verkauft. Erst im Mai war es dort beinahe zu einem Unfall gekommen. Im April war es in Ohle zu einem Brand gekommen.',
    [
      '1921 happened Die Firma Kolberg Lacke wurde 1921 gegründet',
      '2023-11 happened Kolberg Lacke hatte ein Werk verkauft',
      '2024-04 happened Es war in Ohle zu einem Brand gekommen',
    ],
  ],
  [
    'a noun that looks like a verb, before an auxiliary',
    'Un violent incendie s’est déclaré dimanche après-midi dans la forêt de Valmont. Il pleuvait.',
    ['2024-06-09 happened Un violent incendie s’est déclaré dans la forêt de Valmont'],
  ],
  [
    'more than a number, the place before what it was, whom and not where',
    'Plus de 4 000 personnes ont rendu dimanche à Carville un dernier hommage à Paul Ostrand. Il pleuvait.',
    [
      '2024-06-09 happened Plus de 4 000 personnes ont rendu à Carville un dernier hommage à Paul Ostrand',
    ],
  ],
  [
    'the day before yesterday is a day; from Monday on',
    'La mairie de Valmont est sous pression depuis des mois. Trois adjoints ont remis leur démission avant-hier. Les derniers foyers ont été éteints hier. La préfecture rouvrira les routes à partir de jeudi.',
    [
      '2024-06-08 happened Trois adjoints ont remis leur démission',
      '2024-06-09 happened Les derniers foyers ont été éteints',
      '2024-06-13 planned La préfecture rouvrira les routes',
    ],
  ],
  [
    'a present behind an aside; participles whose capital has no accent; one time and then another',
    'Le maire Gilles Vautrin ne parle pas à la presse. M. Vautrin, mis en examen la semaine dernière, nie les faits. Elu pour la première fois en 2008, M. Vautrin a été réélu en 2014 puis en 2020.',
    [
      '2024-06-03/2024-06-09 happened Gilles Vautrin a été mis en examen',
      '2008 happened Gilles Vautrin a été élu pour la première fois en 2008',
      '2014 happened Elu pour la première fois en 2008, Gilles Vautrin a été réélu en 2014 puis en 2020',
    ],
  ],
  [
    'what was promised stands for something told before',
    'Deux avions sont cloués au sol depuis des mois. Le gouvernement avait pourtant promis, en octobre 2022, d’en acheter quatre nouveaux.',
    [],
  ],
  [
    'a sentence may end with a single quotation mark, or the number of a day',
    "La policía detuvo el sábado en Ostra a un empresario por la 'trama del agua'. El exministro Justo Cano niega los hechos y declarará ante el juez el próximo día 18.",
    [
      "2024-06-08 happened La policía detuvo en Ostra a un empresario por la 'trama del agua'",
      '2024-06-18 planned El exministro Justo Cano declarará ante el juez el próximo día 18',
    ],
  ],
  [
    'two who sign, each with a name behind what they are',
    'La ministra de Obras, Elena Montal, y el presidente de Varnasa, Marcos Delage, firmaron ayer en Ostra la venta del puerto. Llovía mucho.',
    [
      '2024-06-09 happened La ministra de Obras y el presidente de Varnasa firmaron en Ostra la venta del puerto',
    ],
  ],
  [
    'the firm told of last, and not the only one that is called a firm',
    'El grupo Talleres Ostrand quiere comprar el astillero. Navaria fue fundada en 1941. La empresa perdió 64 millones de euros en 2023.',
    [
      '1941 happened Navaria fue fundada en 1941',
      '2023 happened Navaria perdió 64 millones de euros en 2023',
    ],
  ],
  [
    'who follows the verb is not left out; the object of what was ruled out',
    'El Parlamento de Varna votará la moción. En 2018 fracasó otra moción contra el alcalde. La presidenta Lourdes Villar descartó ayer adelantar las elecciones, que se celebrarán en mayo de 2027.',
    [
      '2018 happened En 2018 fracasó otra moción contra el alcalde',
      '2024-06-09 happened La presidenta Lourdes Villar descartó adelantar las elecciones',
      '2027-05 planned Las elecciones se celebrarán en mayo de 2027',
    ],
  ],
  [
    'what is planned, wherever its noun stands, and not what was put off',
    'La ville est en deuil depuis des jours. Luc Barral assurera l’intérim jusqu’à l’élection, prévue le 12 décembre. Le préfet a reporté la foire, prévue le 15 septembre.',
    ['2024-12-12 planned L’élection est prévue le 12 décembre'],
  ],
  [
    'a reason is no part of what was done; who “elle” is; a meeting that is set lies ahead',
    'La compagnie aérienne Ostralpes a annulé dimanche la moitié de ses vols en raison d’une grève de ses pilotes, qui réclament davantage. Une nouvelle réunion est programmée mardi à Lyon. Fondée en 1998, Ostralpes emploie 2.300 salariés. Elle a été rachetée en 2021 par le groupe Varnair.',
    [
      '2024-06-09 happened La compagnie aérienne Ostralpes a annulé la moitié de ses vols',
      '2024-06-11 planned Une nouvelle réunion est programmée à Lyon',
      '1998 happened Ostralpes a été fondée en 1998',
      '2021 happened Ostralpes a été rachetée en 2021 par le groupe Varnair',
    ],
  ],
  [
    'how things had been since',
    'La société Ostralpes est sans patron. Paul Vautrin dirigeait la société depuis sa reprise, il y a trois ans.',
    [],
  ],
  [
    'of others it is told what befell them',
    'Al menos siete personas murieron y otras once resultaron heridas al derrumbarse este domingo un edificio en Ostra. Llovía mucho.',
    ['2024-06-09 happened Al menos siete personas murieron'],
  ],
  [
    'by age, whom the sentence before named; who speaks of herself is named once',
    'Die CDU schickt Jens Ostrand ins Rennen um das Rathaus. Der 46-Jährige wurde am Sonntagabend mit 112 Stimmen nominiert. Sie werde ihr Amt zum 30. September niederlegen, sagte Oberbürgermeisterin Lena Roth am Freitag. Roth hatte vor dem Rat gesprochen. Sie werde zum 1. Oktober umziehen, sagte Roth.',
    [
      '2024-06-10 happened Die CDU schickt Jens Ostrand ins Rennen um das Rathaus',
      '2024-06-09 happened Jens Ostrand wurde mit 112 Stimmen nominiert',
      '2024-09-30 planned Lena Roth wird ihr Amt zum 30. September niederlegen',
      '2024-10-01 planned Lena Roth wird zum 1. Oktober umziehen',
    ],
  ],
  [
    'a courtesy title before a name; whoever stands behind a possessive, by name',
    'L’ancien préfet Laurent Castagne conteste tout. M. Castagne a été entendu vendredi par les juges. Son avocate, Me Inès Rouval, a déposé un recours samedi.',
    [
      '2024-06-07 happened Laurent Castagne a été entendu par les juges',
      '2024-06-08 happened L’avocate de Laurent Castagne a déposé un recours',
    ],
  ],
  [
    'a pronoun for whoever is named behind what they are',
    'Il faisait froid. La ministre du Budget, Claire Montval, recevra les syndicats le 20 juin. En mai, elle avait rejeté une offre de la région.',
    [
      '2024-06-20 planned La ministre du Budget, Claire Montval, recevra les syndicats le 20 juin',
      '2024-05 happened Claire Montval avait rejeté une offre de la région',
    ],
  ],
  [
    'one subject of two verbs, told by what stands behind it',
    'Llovía mucho. Su socio, el constructor Ramiro Busto, huyó a Varna y fue detenido el sábado en Ostra. Será juzgado en octubre.',
    [
      '2024-06-08 happened El constructor Ramiro Busto fue detenido en Ostra',
      '2024-10 planned Ramiro Busto será juzgado',
    ],
  ],
  [
    'whom it befell, by name',
    'Der frühere Bürgermeister Jens Aringer schweigt. Das Landgericht verurteilte ihn im Mai 2023 zu sieben Jahren Haft. 2022 hatte ihn die Partei ausgeschlossen.',
    [
      '2023-05 happened Das Landgericht verurteilte Jens Aringer im Mai 2023 zu sieben Jahren Haft',
      '2022 happened Die Partei hatte Jens Aringer 2022 ausgeschlossen',
    ],
  ],
  [
    'what a time is compared with goes with it, and so does what follows from it',
    'Es regnete lange. Die Mühle geht Ende März 2025 vom Netz und damit früher als geplant. Das Museum geht im Juni 2025 in Betrieb, ein Jahr später als geplant.',
    [
      '2025-03 planned Die Mühle geht Ende März 2025 vom Netz und damit früher als geplant',
      '2025-06 planned Das Museum geht im Juni 2025 in Betrieb',
    ],
  ],
  [
    'a genitive, where a headline has no room for it',
    'Es regnete lange. Das Oberverwaltungsgericht Lüdenfeld hatte am Samstag einer Klage des Umweltverbands Klarluft stattgegeben.',
    ['2024-06-08 happened Das Oberverwaltungsgericht Lüdenfeld hatte einer Klage stattgegeben'],
  ],
  [
    'a group that is named behind what it is',
    'Il faisait froid. Le groupe suédois Skandra a racheté samedi le constructeur Ferrol. Le groupe norvégien a démenti dimanche.',
    ['2024-06-08 happened Le groupe suédois Skandra a racheté le constructeur Ferrol'],
  ],
  [
    'news has the day of what it goes with',
    'Al menos 23 personas murieron tras el desbordamiento del río Acamo, que arrasó el domingo el distrito de Telmo. Llovía mucho.',
    ['2024-06-09 happened Al menos 23 personas murieron tras el desbordamiento del río Acamo'],
  ],
  [
    'news of what is of these days',
    'Un rapport remis samedi au Sénat accuse le préfet Laurent Castagne. Il faisait froid.',
    ['2024-06-10 happened Un rapport remis samedi au Sénat accuse le préfet Laurent Castagne'],
  ],
  [
    'whom it befell, in a pronoun before the verb, which an article looks like',
    'El exalcalde Julián Arango seguirá en prisión. La Audiencia lo condenó en mayo de 2023 por cohecho. Le rindió homenaje el sábado el pueblo.',
    ['2023-05 happened La Audiencia condenó a Julián Arango en mayo de 2023 por cohecho'],
  ],
  [
    'the same before an auxiliary, but where the participle agrees with it',
    'L’ancien maire Paul Ferrand reste en prison. Le tribunal l’a condamné en mai 2023 à deux ans ferme. La police l’avait arrêtée samedi.',
    ['2023-05 happened Le tribunal a condamné Paul Ferrand en mai 2023 à deux ans ferme'],
  ],
  [
    'what was before an act goes, with its time',
    'La aerolínea Aerovía anunció el sábado el despido de 1.200 trabajadores, el 15 % de su plantilla, tras registrar en 2023 unas pérdidas de 340 millones de euros. Llovía mucho.',
    ['2024-06-08 happened La aerolínea Aerovía anunció el despido de 1.200 trabajadores'],
  ],
  [
    'an adverb between an aside and the verb',
    'Llovía mucho. La naviera Aerosol, fundada en Varna en 1988, ya había recortado 800 empleos en 2020.',
    [
      '1988 happened La naviera Aerosol fue fundada en Varna en 1988',
      '2020 happened La naviera Aerosol, fundada en Varna en 1988, ya había recortado 800 empleos en 2020',
    ],
  ],
  [
    'a second participle of a passive',
    'Il faisait froid. La statue de Vénus avait été volée dans un train en 2008 puis retrouvée en 2011 à Varna.',
    [
      '2008 happened La statue de Vénus avait été volée dans un train en 2008',
      '2011 happened La statue de Vénus avait été retrouvée en 2011 à Varna',
    ],
  ],
  [
    'whose husband it was may be whom it goes on about',
    'La bióloga Elena Arriaga nació en Ostra en 1938. Su marido, el cineasta Julio Cerda, rodó en 1985 un documental sobre su trabajo. En 2016 publicó sus memorias.',
    [
      '1938 happened La bióloga Elena Arriaga nació en Ostra en 1938',
      '1985 happened El marido de Elena Arriaga, el cineasta Julio Cerda, rodó en 1985 un documental',
    ],
  ],
  [
    'a score, and a second act at the same time',
    'Es regnete lange. Am Samstag hatte Varnhorst 0:4 in Elmenau verloren. Trainer Marius Kolbe hatte die Mannschaft im Januar übernommen und den Verein gerettet.',
    [
      '2024-06-08 happened Varnhorst hatte 0:4 in Elmenau verloren',
      '2024-01 happened Trainer Marius Kolbe hatte die Mannschaft übernommen',
    ],
  ],
  [
    'a surname alone is a person: whose age follows',
    'Es regnete lange. Trainerin Rita Behr lobte am Samstag Torfrau Lena Kolb. „Wir sind froh“, sagte Behr danach. Die 44-Jährige hatte das Amt im Sommer 2022 übernommen.',
    [
      '2024-06-08 happened Trainerin Rita Behr lobte Torfrau Lena Kolb',
      '2022-22 happened Rita Behr hatte das Amt im Sommer 2022 übernommen',
    ],
  ],
  [
    'who was mayor is not the mayor',
    'Il faisait froid. L’ancien maire Paul Vidal a été condamné vendredi à Varn. Le maire a ouvert samedi le bal. L’ancien maire comparaîtra le 12 juillet.',
    [
      '2024-06-07 happened L’ancien maire Paul Vidal a été condamné à Varn',
      '2024-06-08 happened Le maire a ouvert le bal',
      '2024-07-12 planned Paul Vidal comparaîtra le 12 juillet',
    ],
  ],
  [
    'an office with the place it was held in',
    'Llovía mucho. El juez citó el viernes a la exconcejala de Urbanismo de Varna Marta Solís. Solís declarará este jueves.',
    [
      '2024-06-07 happened El juez citó a la exconcejala de Urbanismo de Varna Marta Solís',
      '2024-06-13 planned Marta Solís declarará',
    ],
  ],
  [
    'two participles of a passive, each with its time',
    'Es regnete lange. Die Seilbahn am Horn wurde 1968 eröffnet und zuletzt 2009 umgebaut.',
    [
      '1968 happened Die Seilbahn am Horn wurde 1968 eröffnet',
      '2009 happened Die Seilbahn am Horn wurde zuletzt 2009 umgebaut',
    ],
  ],
  [
    'who tells of itself is no speaker, and shares fall',
    'Llovía mucho. El grupo Maral ha vendido su filial por 64 millones, según comunicó el viernes a la Bolsa. Las acciones cayeron el sábado un 11 por ciento.',
    [
      '2024-06-07 happened El grupo Maral ha vendido su filial por 64 millones',
      '2024-06-08 happened Las acciones cayeron un 11 por ciento',
    ],
  ],
  [
    'a number up to which it went',
    'Il faisait froid. Les Forges de Varn ont employé jusqu’à 6 000 personnes en 1970.',
    ['1970 happened Les Forges de Varn ont employé jusqu’à 6 000 personnes en 1970'],
  ],
  [
    'presents of what is to come',
    'Es regnete lange. Torfrau Lena Kolb wechselt im Januar zum Meister nach Varn, wie beide Klubs am Freitag bestätigten.',
    ['2025-01 planned Torfrau Lena Kolb wechselt zum Meister nach Varn'],
  ],
  [
    'what people are called to is still to come',
    'Il faisait froid. Les syndicats ont appelé à la grève jeudi. Le ministre a convoqué les patrons pour mercredi.',
    [
      '2024-06-13 planned Les syndicats ont appelé à la grève',
      '2024-06-12 planned Le ministre a convoqué les patrons pour mercredi',
    ],
  ],
  [
    'called to a strike, and called on that day',
    'Es regnete lange. Die Gewerkschaft hat zu einem Warnstreik am Freitag aufgerufen. Der Beamtenbund rief am Freitag zu einem Streik auf.',
    [
      '2024-06-14 planned Die Gewerkschaft hat zu einem Warnstreik aufgerufen',
      '2024-06-07 happened Der Beamtenbund rief zu einem Streik auf',
    ],
  ],
  [
    'whom it befell, where a time comes first',
    'Es regnete lange. Karl Roth rückte 2011 an die Spitze der Bank. 2019 entließ ihn der Aufsichtsrat fristlos.',
    [
      '2011 happened Karl Roth rückte 2011 an die Spitze der Bank',
      '2019 happened Der Aufsichtsrat entließ Karl Roth 2019 fristlos',
    ],
  ],
  [
    'whom it befell, before the verb, and who did it behind it',
    'El pintor Julio Cerda vivió en Varna. En 2013 lo denunció un grupo de vecinos. Le concedió la Junta en 2019 una medalla.',
    ['2013 happened En 2013 un grupo de vecinos denunció a Julio Cerda'],
  ],
  [
    'whom something was done for',
    'La peintre Anne Salvy a vécu à Varn. La ville lui a accordé en 2022 une indemnité de 60 000 euros.',
    ['2022 happened La ville a accordé à Anne Salvy en 2022 une indemnité de 60 000 euros'],
  ],
  [
    'a pronoun where verbs do without one turns to the other',
    'Llovía mucho. El juez Ignacio Beltrán imputó en junio al exalcalde Rafael Montes. Él negó los hechos el martes.',
    [
      '2024-06 happened El juez Ignacio Beltrán imputó al exalcalde Rafael Montes',
      '2024-06-04 happened Rafael Montes negó los hechos',
    ],
  ],
  [
    'a place that other sentences name',
    'Il faisait froid à Varn. Un patient de 74 ans y est mort vendredi après une longue attente.',
    ['2024-06-07 happened Un patient de 74 ans est mort après une longue attente'],
  ],
  [
    'a person who bears the name of a firm',
    'Il faisait froid. Le groupe Ferral a renoncé vendredi à son offre. Sa présidente, Lucia Ferral, s’était rendue à Varn le 3 mai.',
    [
      '2024-06-07 happened Le groupe Ferral a renoncé à son offre',
      '2024-05-03 happened Lucia Ferral s’était rendue à Varn le 3 mai',
    ],
  ],
  [
    'what was at a time that something lasted to or from',
    'Llovía mucho. Es el incendio más grave desde 2005, cuando once brigadistas perdieron la vida en Campo Alto.',
    ['2005 happened Once brigadistas perdieron la vida en Campo Alto'],
  ],
  [
    'whoever is named right before a participle',
    'Il faisait froid. Elle succède à Paul Vidal, condamné en février à Varn. Elle a vu le fils de Jean Roche, condamné en mars.',
    ['2024-02 happened Paul Vidal a été condamné à Varn'],
  ],
  [
    'won when it was held',
    'Llovía mucho. La alcaldesa Pilar Olea calló. Olea ganó las elecciones de mayo de 2023 con mayoría absoluta.',
    ['2023-05 happened Pilar Olea ganó las elecciones de mayo de 2023 con mayoría absoluta'],
  ],
  [
    'the team of the club told of',
    'Es regnete lange. Der SV Altenau verlor am Samstag 0:1 in Varn. Das Team hatte am 19. April 2:0 in Ohle gewonnen.',
    [
      '2024-06-08 happened Der SV Altenau verlor 0:1 in Varn',
      '2024-04-19 happened SV Altenau hatte am 19. April 2:0 in Ohle gewonnen',
    ],
  ],
];

it.each(reports)('%s', (_, text, expected) => {
  const named = read(text, monday).mentions.filter(({ nameless }) => !nameless);
  expect(
    named.map(({ date, status, headline }) => `${date?.edtf ?? '—'} ${status} ${headline}`),
  ).toEqual(expected);
});

it('has short sentences of languages without a grammar in their own words', () => {
  const { mentions } = read(
    'Il Senato ha discusso a lungo della riforma della giustizia. La legge era stata presentata il 12 marzo 2022 dal ministro Paolo Ferri. Nel 2019 un progetto simile era stato bocciato. Il testo passerà alla Camera il 3 luglio 2024.',
    monday,
  );
  expect(
    mentions.map(({ date, status, headline }) => `${date?.edtf ?? '—'} ${status} ${headline}`),
  ).toEqual([
    '2022-03-12 happened La legge era stata presentata il 12 marzo 2022 dal ministro Paolo Ferri',
    '2019 happened Nel 2019 un progetto simile era stato bocciato',
    '2024-07-03 planned Il testo passerà alla Camera il 3 luglio 2024',
  ]);
});

it('gives those who speak the name behind what they are', () => {
  const { mentions } = read(
    'El pleno del lunes fue largo y hubo muchas quejas de los vecinos. El portavoz socialista, Jorge Cano, recordó que el proyecto fue rechazado en 2018.',
    monday,
  );
  expect(mentions.at(-1)?.attribution).toEqual({ who: 'Jorge Cano' });
});

it('says who said what a text goes on to report', () => {
  const { mentions } = read(
    'Es regnete lange. Werkleiterin Rita Behr sagte am Freitag, das Werk bleibe geschlossen. Sie kündigte einen Umbau an. Die letzte Prüfung habe im Mai keine Mängel ergeben.',
    monday,
  );
  expect(mentions.at(-1)?.attribution).toEqual({ who: 'Rita Behr' });
});
