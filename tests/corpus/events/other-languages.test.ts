import { describe, expect, it } from 'vitest';
import { read } from './read';

const before = {
  de: `Der Fluss stieg am Mittwoch in der ganzen Region, und viele Leute mussten ihre Häuser verlassen.
Die Feuerwehr war die ganze Nacht im Einsatz, um Keller leer zu pumpen und Straßen zu sperren. `,
  fr: `La rivière est montée dans toute la région, et beaucoup de gens ont dû quitter leurs maisons.
Les pompiers ont travaillé toute la nuit pour vider les caves et fermer les routes de la vallée. `,
  es: `El río subió en toda la región y mucha gente tuvo que dejar sus casas durante la noche.
Los bomberos trabajaron toda la noche para vaciar los sótanos y cerrar las carreteras del valle. `,
};

type Corpus = Readonly<Record<keyof typeof before, readonly (readonly [string, string | null])[]>>;

/** The last sentence of the text, and the headline of the event it tells; null for none by itself. */
const headlines: Corpus = {
  de: [
    // Whole where it is short.
    ['Der Damm bei Ohle brach am 3. Mai 2024.', 'Der Damm bei Ohle brach am 3. Mai 2024'],
    ['Der Ball rollt am 3. Mai 2024 in Ohle.', 'Der Ball rollt am 3. Mai 2024 in Ohle'],
    // Hidden hyphens and brackets belong to no headline.
    [
      'Die Win\u00ADzer (alle aus Ohle) gründeten 1927 einen Bund.',
      'Die Winzer gründeten 1927 einen Bund',
    ],
    // What is told besides goes first: relative and subordinate clauses, appositions.
    [
      'Der Rat von Ohle beschloss am 3. Mai 2024 den Bau eines zweiten Damms, der vor dem alten stehen und das Wasser ableiten soll.',
      'Der Rat von Ohle beschloss am 3. Mai 2024 den Bau eines zweiten Damms',
    ],
    [
      'Bereits im Februar 2021 hatte ein Hochwasser, bei dem drei Menschen ums Leben kamen, die Brücke schwer beschädigt.',
      'Bereits im Februar 2021 hatte ein Hochwasser die Brücke schwer beschädigt',
    ],
    [
      '1923 beschäftigte die Hütte, inzwischen eine Aktiengesellschaft, mehr als 1200 Menschen und war damit der größte Arbeitgeber im Tal.',
      '1923 beschäftigte die Hütte, inzwischen eine Aktiengesellschaft, mehr als 1200 Menschen',
    ],
    // Then the time, then circumstances; the rest of the verb and what stands beside it stay.
    [
      'Der Kirchturm am unteren Ende der alten Straße war am 3. Mai 2024 bei dem schweren Sturm von Steinen und Bäumen getroffen worden.',
      'Der Kirchturm am unteren Ende der alten Straße war von Steinen und Bäumen getroffen worden',
    ],
    [
      'Die Glashütte Veltingen wurde 1743 von dem böhmischen Meister Anton Kreibich, der nach Westen gezogen war, am Rand des Sollwaldes gegründet.',
      'Die Glashütte Veltingen wurde 1743 am Rand des Sollwaldes gegründet',
    ],
    // What stood before the verb is gone: who acts comes first.
    [
      'Laut dem Landesamt für Wasserwirtschaft könnte der Pegel der Ohle am Donnerstag erneut über die Marke von vier Metern steigen.',
      'Der Pegel der Ohle könnte erneut über die Marke von vier Metern steigen',
    ],
    [
      'Nach langen und zähen Verhandlungen mit dem Land und den Nachbarn kaufte die Gemeinde Ohle im März 2019 das alte Bahnhofsgebäude.',
      'Nach langen und zähen Verhandlungen kaufte die Gemeinde Ohle das alte Bahnhofsgebäude',
    ],
    // A clause below another with a time of its own is a clause like others.
    [
      'Nachdem ein Feuer im Winter 1809 beide Öfen zerstört hatte, verlegte die Familie die Produktion nach Untersoll, wo genügend Holz war.',
      'Ein Feuer hatte im Winter 1809 beide Öfen zerstört',
    ],
    // Two acts with two times.
    [
      'Die Firma Kreibich baute 1871 den ersten großen Ofen im Tal der Solle, und 1904 kaufte die Stadt Ohle das gesamte Gelände am Fluss.',
      'Die Firma Kreibich baute 1871 den ersten großen Ofen im Tal der Solle',
    ],
    // A sentence that opens with a year.
    ['1781 übernahm Karl Kreibich den Betrieb.', '1781 übernahm Karl Kreibich den Betrieb'],
    // A condition is no less than its consequence.
    [
      'Die Brücke am unteren Markt wird am 3. Juli 2024 für den gesamten Verkehr gesperrt, wenn der Pegel der Ohle über vier Meter steigt.',
      'Die Brücke am unteren Markt wird gesperrt, wenn der Pegel der Ohle über vier Meter steigt',
    ],
    // Whoever is meant hangs on the relative clause.
    [
      'Alle, die am alten Damm wohnen und keinen Keller haben, mussten am 3. Mai 2024 ihre Häuser und Wohnungen in Ohle verlassen.',
      null,
    ],
    // A circumstance goes by its parts, the last first.
    [
      'Bei einem Brand in einer Mühle im unteren Tal der Ohle sind am Dienstagabend vier Menschen verletzt worden, einer von ihnen schwer.',
      'Bei einem Brand in einer Mühle im unteren Tal der Ohle sind vier Menschen verletzt worden',
    ],
    // A day that only its own week knows goes, wherever it stood.
    [
      'Am kommenden Montag will der Rat von Ohle über den Damm beraten.',
      'Der Rat von Ohle will über den Damm beraten',
    ],
    // What leads to it hangs on another sentence, what it tells does not.
    [
      'Unter ihrer Führung kaufte die Familie Kreibich 2014 das Werk zurück.',
      'Die Familie Kreibich kaufte 2014 das Werk zurück',
    ],
    // Two words of which the first only looks like a relative.
    [
      'Als die Landesregierung 1972 die letzten Mühlen schloss, zogen viele fort.',
      'Die Landesregierung schloss 1972 die letzten Mühlen',
    ],
    // The rest of the verb first.
    [
      'Gegründet wurde der Bund der Winzer am 2. März 1933 in Ohle.',
      'Gegründet wurde der Bund der Winzer am 2. März 1933 in Ohle',
    ],
    // How old someone was stands between the verb and its object.
    [
      'Nach der Schule begann Karla Wendt 1947, gerade vierzehn Jahre alt, eine Lehre.',
      'Nach der Schule begann Karla Wendt 1947, gerade vierzehn Jahre alt, eine Lehre',
    ],
    // Participles of verbs that come apart, and infinitives with what looks like an article.
    [
      'Der Bund warf dem Rat am 3. Mai 2024 vor, das Gutachten zurückgehalten zu haben.',
      'Der Bund warf dem Rat am 3. Mai 2024 vor, das Gutachten zurückgehalten zu haben',
    ],
    // How things have been since then is no event of that day.
    ['Seit 2009 leitet Petra Wendt die Hütte.', null],
    // Which team, which works?
    ['Am 3. Mai 2024 verließ die Mannschaft die Stadt.', null],
    // Who or what is meant stands elsewhere, or is whoever reads or writes.
    ['Er verließ die Stadt am 3. Mai 2024.', null],
    ['Deshalb schloss die Schule am 3. Mai 2024.', null],
    ['Am 3. Mai 2024 können Sie uns besuchen.', null],
    ['Wir öffneten am 3. Mai 2024.', null],
    ['Am 3. Mai 2024 kündigte der Verband dem Rat.', null],
    ['Diese Regel galt bis 1961.', null],
    // No sentence, or none that tells.
    ['Der Staat am Fluss, Band 1, 1914.', null],
    ['Verlag am Fluss, Ohle, 1914.', null],
    ['Eine Regel, die 1961 abgeschafft wurde.', null],
    ['Wird die Schule am 3. Mai 2024 schließen?', null],
    // A time that belongs to a thing.
    ['Die im Mai 2023 gekaufte Pumpe versagte.', null],
  ],
  fr: [
    ['Le 3 mai 2024, la digue a été fermée.', 'La digue a été fermée'],
    ['En 1891 naît la coopérative des souffleurs.', 'En 1891 naît la coopérative des souffleurs'],
    [
      'Le parquet de Vaux a ouvert le 3 mai 2024 une enquête préliminaire sur les travaux de la digue et sur les comptes du syndicat.',
      'Le parquet de Vaux a ouvert le 3 mai 2024 une enquête préliminaire',
    ],
    [
      'Le pont de pierre de Valmont, construit en pierre grise, a été fermé lundi soir à la circulation après la découverte d’une fissure.',
      'Le pont de pierre de Valmont, construit en pierre grise, a été fermé à la circulation',
    ],
    [
      'Les ouvriers, dont les salaires n’avaient pas été augmentés depuis dix ans, cessèrent le travail pendant trois semaines en avril 1848.',
      'Les ouvriers cessèrent le travail pendant trois semaines en avril 1848',
    ],
    [
      'Le 14 mars 1944, des bombardiers américains détruisirent le bâtiment principal, la gare et une grande partie de la cité ouvrière.',
      'Des bombardiers américains détruisirent le bâtiment principal',
    ],
    [
      'Les nouveaux propriétaires, venus de Lyon, décidèrent à l’automne 1974 de fermer le dernier four malgré les protestations du syndicat.',
      'Les nouveaux propriétaires décidèrent à l’automne 1974 de fermer le dernier four',
    ],
    ['Le préfet, qui s’est rendu sur place lundi, se tait.', 'Le préfet s’est rendu sur place'],
    // Verbs that no list holds in the plural, and in the present of histories.
    [
      'En 1927, les bateliers du bas de la vallée reconstruisent le pont.',
      'Les bateliers du bas de la vallée reconstruisent le pont',
    ],
    ['En juin 2018, la cour de Vaux annule la vente.', 'La cour de Vaux annule la vente'],
    // “Face” is a preposition only before another.
    ['La sonde a transmis lundi les images de la face cachée de la lune à Toulouse.', null],
    [
      'Le conseil de Vaux a adopté lundi soir, par 28 voix contre 15, le plan porté par la maire de la ville et ses alliés du canton.',
      'Le conseil de Vaux a adopté, par 28 voix contre 15, le plan',
    ],
    ['C’est en mars 2014 que la digue de Vaux cède.', 'La digue de Vaux cède en mars 2014'],
    [
      'Trois ouvriers ont trouvé la mort et onze autres ont été blessés le 3 mai 2024.',
      'Trois ouvriers ont trouvé la mort et onze autres ont été blessés le 3 mai 2024',
    ],
    [
      'Vaux, champion en titre, a éliminé Valmont vendredi.',
      'Vaux, champion en titre, a éliminé Valmont',
    ],
    ['L’entreprise a fermé le 3 mai 2024.', null],
    ['Les habitants de Vaux réclament depuis 2021 une digue.', null],
    // The time tells of the report, not of the reproach.
    ['L’opposition accuse le maire d’avoir caché un rapport remis en 2019.', null],
    [
      'Si la pluie continue, le pont fermera le 3 juillet 2024 à toute la circulation et les écoles du bas de la vallée aussi.',
      null,
    ],
    ['Nous avons ouvert la digue le 3 mai 2024.', null],
    ['Il a quitté la ville le 3 mai 2024.', null],
    ['Le 3 mai 2024, la ville l’a vendu.', null],
  ],
  es: [
    ['El 3 de mayo de 2024 el dique se rompió.', 'El 3 de mayo de 2024 el dique se rompió'],
    [
      'El puente de piedra de Valmonte, construido con piedra gris, fue cerrado al tráfico el lunes por la noche después de que los técnicos descubrieran una grieta.',
      'El puente de piedra de Valmonte, construido con piedra gris, fue cerrado al tráfico',
    ],
    [
      'Los obreros, cuyos salarios no habían subido en diez años, abandonaron el trabajo durante tres semanas en abril de 1848.',
      'Los obreros abandonaron el trabajo durante tres semanas en abril de 1848',
    ],
    [
      'Los nuevos propietarios, que habían comprado la fábrica al Estado, decidieron en otoño de 1974 cerrar el último horno a pesar de las protestas.',
      'Los nuevos propietarios decidieron cerrar el último horno a pesar de las protestas',
    ],
    ['Murió en 1967 la fundadora del taller.', 'Murió en 1967 la fundadora del taller'],
    [
      'Al menos cinco vecinos murieron y 37 resultaron heridos el 3 de mayo de 2024.',
      'Al menos cinco vecinos murieron y 37 resultaron heridos el 3 de mayo de 2024',
    ],
    ['La panadera Ana Gil, que confesó en 2016, calla.', 'La panadera Ana Gil confesó en 2016'],
    [
      'El plan fue rechazado el 3 de mayo de 2024 por un voto, el de un vecino que rompió su palabra ante todo el pleno de la ciudad.',
      'El plan fue rechazado el 3 de mayo de 2024 por un voto',
    ],
    ['La empresa cerró el 3 de mayo de 2024.', null],
    ['Santamaría, que tose, se doctoró en 2001.', 'Santamaría, que tose, se doctoró en 2001'],
    ['Quebrado este en 1983, la familia recuperó las acciones.', null],
    ['Prevé abrir un hotel en 2026 y sale a Bolsa.', null],
    ['“Confiamos”, declaró el 3 de mayo de 2024 en una rueda de prensa.', null],
    ['En 2018 había ganado la copa.', null],
    // A verb without a subject is someone’s told of before.
    ['En 1908 ingresó en la Universidad de Madrid.', null],
    [
      'Si sigue la lluvia, el puente cerrará el 3 de julio de 2024 al tráfico y también todas las escuelas públicas y privadas del barrio bajo.',
      null,
    ],
    ['En 1781 su nieto compró la fábrica.', null],
  ],
};

type Statuses = Readonly<Record<keyof typeof before, readonly (readonly [string, string])[]>>;

const statuses: Statuses = {
  de: [
    ['Der Damm bei Ohle brach am 3. Mai 2024.', 'happened'],
    ['Der Damm bei Ohle könnte im Juli 2024 brechen.', 'possible'],
    ['Der Landtag kommt am 22. Juli 2024 zusammen.', 'planned'],
    ['Der Rat soll am 22. Juli 2024 über den Damm beraten.', 'planned'],
    ['Der Rat wollte am 3. Mai 2024 den Damm sperren.', 'planned'],
    ['Der Damm hielt am 3. Mai 2024 nicht.', 'denied'],
    ['Der Damm habe am 3. Mai 2024 gehalten.', 'said'],
    ['Der Wächter soll am Montag zwei Leute verletzt haben.', 'said'],
    ['Die Sanierung des Damms ist für 2026 geplant.', 'planned'],
    ['Ein Gutachter werde am 22. Juli 2024 den Damm prüfen, hieß es.', 'planned'],
    ['Der Bau des Damms war für 2023 geplant.', 'planned'],
    ['Der Satellit Argus startet frühestens 2027.', 'planned'],
  ],
  fr: [
    ['La digue a cédé le 3 mai 2024.', 'happened'],
    ['La digue pourrait céder en juillet 2024.', 'possible'],
    ['Le conseil se prononcera le 22 juillet 2024.', 'planned'],
    ['La digue n’a pas cédé le 3 mai 2024.', 'denied'],
    ['Une réunion est prévue le 22 juillet 2024 à Vaux.', 'planned'],
    ['La ville de Vaux n’exclut pas de fermer la digue en juillet 2024.', 'possible'],
  ],
  es: [
    ['El dique cedió el 3 de mayo de 2024.', 'happened'],
    ['El dique podría ceder en julio de 2024.', 'possible'],
    ['El pleno votará el 22 de julio de 2024 las obras.', 'planned'],
    ['El dique no cedió el 3 de mayo de 2024.', 'denied'],
    ['La reunión está prevista para el 22 de julio de 2024.', 'planned'],
  ],
};

/** Who says what: speaker, headline. */
const reports: Readonly<
  Record<keyof typeof before, readonly (readonly [string, string, string])[]>
> = {
  de: [
    [
      '„Wir gehen kein Risiko ein“, sagte Karla Wendt am 3. Mai 2024 vor Journalisten.',
      'Karla Wendt',
      'Karla Wendt: „Wir gehen kein Risiko ein“',
    ],
    [
      'Die Schule bleibt nach Angaben der Stadt Ohle bis zum 22. Juli 2024 geschlossen.',
      'Stadt Ohle',
      'Die Schule bleibt bis zum 22. Juli 2024 geschlossen',
    ],
  ],
  fr: [
    [
      '« Nous ne prendrons aucun risque », a déclaré Claire Bertin le 3 mai 2024 devant la presse.',
      'Claire Bertin',
      'Claire Bertin : « Nous ne prendrons aucun risque »',
    ],
    [
      '« Tout est en règle », a répondu Mme Sorel mardi matin à la radio.',
      'Mme Sorel',
      'Mme Sorel : « Tout est en règle »',
    ],
    [
      'La maire de Valmont a annoncé le 3 mai 2024 que la ville fermerait le vieux pont de pierre pour au moins deux longs mois d’été.',
      'Maire de Valmont',
      'Maire de Valmont : la ville fermerait le vieux pont de pierre',
    ],
  ],
  es: [
    [
      '“No vamos a correr ningún riesgo”, dijo Clara Bermejo el 3 de mayo de 2024 ante los periodistas.',
      'Clara Bermejo',
      'Clara Bermejo: “No vamos a correr ningún riesgo”',
    ],
    [
      'Según la policía de Valmonte, el dique cedió el 3 de mayo de 2024.',
      'Policía de Valmonte',
      'El dique cedió el 3 de mayo de 2024',
    ],
  ],
};

const spoken = Object.keys(before) as (keyof typeof before)[];

describe.each(spoken)('sentences in the language %s', (language) => {
  const last = (sentence: string): ReturnType<typeof read>['mentions'][number] | undefined => {
    const { mentions, article } = read(`${before[language]}${sentence}`, '2024-06-10');
    expect(article.language).toBe(language);
    const start = before[language].length;
    return mentions.find((mention) => mention.start >= start && !mention.nameless);
  };

  it.each(headlines[language])('%s → %s', (sentence, headline) => {
    expect(last(sentence)?.headline ?? null).toBe(headline);
  });

  it.each(statuses[language])('%s: %s', (sentence, status) => {
    expect(last(sentence)?.status).toBe(status);
  });

  it.each(reports[language])('%s: %s says it', (sentence, speaker, headline) => {
    expect(last(sentence)?.attribution).toEqual({ who: speaker });
    expect(last(sentence)?.headline).toBe(headline);
  });
});

const lives = [
  [
    'Helene Marwitz (* 4. Juni 1889 in Stettin; † 11. Januar 1967 in Basel) war eine deutsche Chemikerin. Im Jahr 1914 promovierte Marwitz in Göttingen. Sie heiratete 1919 den Arzt Paul Lenz. Ihr Mann starb 1931. Sie zog 1933 in die Schweiz.',
    [
      'Helene Marwitz wurde in Stettin geboren',
      'Helene Marwitz starb in Basel',
      'Im Jahr 1914 promovierte Helene Marwitz in Göttingen',
      'Helene Marwitz heiratete 1919 den Arzt Paul Lenz',
      'Helene Marwitz’ Mann starb 1931',
      'Helene Marwitz zog 1933 in die Schweiz',
    ],
  ],
  [
    'Ida Brandau war eine deutsche Malerin, die vor allem durch ihre Bilder vom Hafen bekannt wurde. 1921 heiratete sie den Maler Paul Lenz. 1933 wurden ihre frühen Werke aus den Museen entfernt. Sie floh 1936 nach Schweden, wo sie bis 1948 lebte.',
    [
      '1921 heiratete Ida Brandau den Maler Paul Lenz',
      '1933 wurden Ida Brandaus frühe Werke aus den Museen entfernt',
      'Ida Brandau floh 1936 nach Schweden, wo sie bis 1948 lebte',
    ],
  ],
  [
    'Hélène Marceau, née à Nantes, était une chimiste française. Elle entre en 1908 à la faculté des sciences. Elle épouse en 1919 le médecin Paul Lenz.',
    [
      'Hélène Marceau entre en 1908 à la faculté des sciences',
      'Hélène Marceau épouse en 1919 le médecin Paul Lenz',
    ],
  ],
  [
    'Odile Kermadec est une sculptrice française, connue surtout pour ses monuments sur la côte. En 1936, elle émigre en Suède. Ses archives furent détruites en 1944. Sa fille Anne reprend l’atelier en 1960.',
    [
      'Odile Kermadec émigre en Suède',
      'Les archives d’Odile Kermadec furent détruites en 1944',
      'Anne reprend l’atelier en 1960',
    ],
  ],
  [
    'Elena Marcos (Cádiz, 1889 - Basilea, 1967) fue una química española. En 1908 ingresó en la Universidad de Madrid. Se casó en 1919 con el médico Pablo Lenz.',
    [
      'Nace Elena Marcos en Cádiz',
      'Muere Elena Marcos en Basilea',
      'En 1908 Elena Marcos ingresó en la Universidad de Madrid',
      'Elena Marcos se casó en 1919 con el médico Pablo Lenz',
    ],
  ],
  [
    'Clara Valbuena fue una escultora española, conocida sobre todo por sus monumentos en la costa. Hija de un herrero, se trasladó a Madrid en 1909. Sus esculturas fueron destruidas en 1937.',
    [
      'Hija de un herrero, Clara Valbuena se trasladó a Madrid en 1909',
      'Las esculturas de Clara Valbuena fueron destruidas en 1937',
    ],
  ],
] as const;

/** “The company” is the only one told of so far. */
const firms = [
  [
    'Die Firma Kolberg Lacke wurde 1887 von einem Uhrmacher in Kassel gegründet. 1895 bezog sie eine Fabrik am Fluss. 1963 baute das Unternehmen ein Werk in Ohle.',
    [
      'Die Firma Kolberg Lacke wurde 1887 von einem Uhrmacher in Kassel gegründet',
      '1895 bezog die Firma Kolberg Lacke eine Fabrik am Fluss',
      '1963 baute Kolberg Lacke ein Werk in Ohle',
    ],
  ],
  [
    'L’entreprise Ferrand fut fondée en 1961 par deux ingénieurs de la ville. En 1972, l’entreprise ouvrit une usine à Metz.',
    [
      'L’entreprise Ferrand fut fondée en 1961 par deux ingénieurs de la ville',
      'Ferrand ouvrit une usine à Metz',
    ],
  ],
  [
    'La empresa Talleres Marín fue fundada en 1887 por un relojero de la ciudad. En 1931 la compañía se declaró en quiebra.',
    [
      'La empresa Talleres Marín fue fundada en 1887 por un relojero de la ciudad',
      'En 1931 Talleres Marín se declaró en quiebra',
    ],
  ],
  [
    'Die Firma Kolberg Lacke wurde 1887 gegründet. 1932 kaufte die Zeller AG eine Fabrik am Fluss. 1963 baute das Unternehmen ein Werk in Ohle.',
    [
      'Die Firma Kolberg Lacke wurde 1887 gegründet',
      '1932 kaufte die Zeller AG eine Fabrik am Fluss',
    ],
  ],
] as const;

it.each(firms)('names the firm: %s', (text, expected) => {
  const named = read(text, null).mentions.filter(({ nameless }) => !nameless);
  expect(named.map(({ headline }) => headline)).toEqual(expected);
});

it.each(lives)('names whose life it is: %s', (text, expected) => {
  const named = read(text, null).mentions.filter(({ nameless }) => !nameless);
  expect(named.map(({ headline }) => headline)).toEqual(expected);
});

/** Whole texts, and the headlines of their events. */
const texts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'names behind roles, surnames and pronouns',
    `Die Bürgermeisterin Katja Wolters eröffnete am 3. Mai 2024 das Bad in Ohle. Sie wurde 1979 in Kassel
     geboren. Im Jahr 2020 gewann Wolters die Wahl in der Stadt. Der Bach ist flach.`,
    [
      'Die Bürgermeisterin Katja Wolters eröffnete am 3. Mai 2024 das Bad in Ohle',
      'Katja Wolters wurde 1979 in Kassel geboren',
      'Im Jahr 2020 gewann Katja Wolters die Wahl in der Stadt',
    ],
  ],
  [
    'a role that only one bears',
    `La maire écologiste Nadège Sorel se tait depuis des jours, et le conseil de la ville attend toujours.
     La maire a quitté la salle le 3 mai 2024 avec ses amis.`,
    ['Nadège Sorel a quitté la salle le 3 mai 2024 avec ses amis'],
  ],
  [
    'a verb without a subject, of whom the sentence before was about',
    `La pintora Amparo Sandoval vivió muchos años en la costa con su familia y sus amigos de siempre.
     En 1949 ingresó en la Escuela de San Carlos. Su primera exposición fue un fracaso. En 1981 rechazó el premio.`,
    [
      'En 1949 Amparo Sandoval ingresó en la Escuela de San Carlos',
      'En 1981 Amparo Sandoval rechazó el premio',
    ],
  ],
  [
    'participles that open a sentence',
    `Née le 14 mai 1936 à Douarnenez, Odile Kermadec perd son père à l’âge de six ans et quitte la ville
     avec sa mère. Fondée en 1921 par deux frères, la coopérative de Vaux vend encore des couteaux.`,
    [
      'Odile Kermadec est née le 14 mai 1936 à Douarnenez',
      'La coopérative de Vaux a été fondée en 1921 par deux frères',
    ],
  ],
  [
    'participles in passing',
    `Falk, 1979 in Kassel geboren, ging nach Bonn und blieb dort bei den Leuten in der alten Stadt am Fluss.`,
    ['Falk wurde 1979 in Kassel geboren'],
  ],
  [
    'participles of what the subject did itself',
    `Nacida en Alcoy en 1931, Amparo Sandoval se trasladó con su familia a la capital cuando era muy joven.`,
    ['Amparo Sandoval nació en Alcoy en 1931'],
  ],
  [
    'entries that open with a year and a colon',
    `1924: Die Brüder Kessler gründen in Remscheid eine kleine Feilenhauerei.

1968: Kessler und Sohn eröffnen in Lyon eine Niederlassung, die bald wächst und vielen Leuten Arbeit gibt.`,
    [
      'Die Brüder Kessler gründen in Remscheid eine kleine Feilenhauerei',
      'Kessler und Sohn eröffnen in Lyon eine Niederlassung',
    ],
  ],
  [
    'entries of a chronology',
    `1919. Los hermanos Arriola abren en Éibar un pequeño taller de bicicletas.

12 de mayo de 1965. Un incendio destruye el almacén central de los hermanos en la parte baja de la ciudad.

1984. La familia vende la mitad de las acciones al grupo Takeda Motors.`,
    [
      'Los hermanos Arriola abren en Éibar un pequeño taller de bicicletas',
      'Un incendio destruye el almacén central de los hermanos en la parte baja de la ciudad',
      'La familia vende la mitad de las acciones al grupo Takeda Motors',
    ],
  ],
];

it.each(texts)('tells %s', (_, text, expected) => {
  const unwrapped = text.replace(/\n {5}/g, ' ');
  const named = read(unwrapped, '2024-06-10').mentions.filter(({ nameless }) => !nameless);
  expect(named.map(({ headline }) => headline)).toEqual(expected);
});

/** Who and where. */
const present: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    `${before.de}Die Bürgermeisterin Katja Wolters eröffnete am 3. Mai 2024 in Rheinhausen das Bad.`,
    ['Katja Wolters'],
    ['Rheinhausen'],
  ],
  [
    `${before.de}Die Firma Kolberg Lacke GmbH kaufte am 3. Mai 2024 das Werk.`,
    ['Kolberg Lacke GmbH'],
    [],
  ],
  [`${before.de}Am 3. Mai 2024 geriet die Halle in Brand.`, [], []],
  [
    `${before.fr}L’avocate Claire Bertin a quitté la Cour de cassation le 3 mai 2024 à Valmont.`,
    ['Claire Bertin', 'Cour de cassation'],
    ['Valmont'],
  ],
  [
    `${before.fr}La ministre de la Transition et des Transports, Léna Voss, a démissionné le 3 mai 2024.`,
    ['Léna Voss'],
    [],
  ],
  [
    `${before.es}El exalcalde de Montelar Joaquín Baeza dimitió el 3 de mayo de 2024 en Cádiz.`,
    ['Joaquín Baeza'],
    ['Cádiz'],
  ],
];

it.each(present)('knows who and where: %s', (text, who, where) => {
  const mention = read(text, '2024-06-10').mentions.at(-1);
  expect(mention?.who).toEqual(who);
  expect(mention?.where).toEqual(where);
});

/** Reports whose first sentences have no time, and what they tell of the day of publication. */
const leads: readonly (readonly [string, readonly string[]])[] = [
  [
    'Die Reederei Nordlicht übernimmt den Fährbetrieb. Der Rat von Varn stimmte dem Vertrag zu. Ada Quill begrüßte den Schritt.',
    ['Die Reederei Nordlicht übernimmt den Fährbetrieb', 'Der Rat von Varn stimmte dem Vertrag zu'],
  ],
  [
    'Die Bank von Varn hat den Leitzins gesenkt. Die Anleger hatten damit gerechnet.',
    ['Die Bank von Varn hat den Leitzins gesenkt'],
  ],
  [
    "Un incendie a ravagé l'usine textile de Varn. Le maire doit visiter le site mardi.",
    ["Un incendie a ravagé l'usine textile de Varn"],
  ],
  [
    'El Gobierno de Varn aprobó una reforma de la ley de pesca. La oposición votará en contra.',
    ['El Gobierno de Varn aprobó una reforma de la ley de pesca'],
  ],
  // How things are, or were for long, is no news; nor is a plan, whose day is another.
  ['Mara Olsen war eine norwegische Malerin. Sie lebte lange in Bergen und sammelte Moose.', []],
  ['La pintora Amparo Sandoval vivió muchos años en Varn. Pintaba el mar y los barcos.', []],
  ['La mairie de Varn est fermée depuis des jours. Les habitants attendent sur la place.', []],
  ['Die Stadt Varn will zwei Schulen bauen. Das Geld dafür fehlt bisher.', []],
];

describe('news without a time', () => {
  for (const [text, told] of leads)
    it(text, () => {
      const news = read(text).mentions.filter(({ date }) => date?.edtf === '2024-06-10');
      expect(news.map(({ headline }) => headline)).toEqual(told);
      for (const { timex, confidence, date } of news) {
        expect(timex).toBe(null);
        expect(confidence).toBeLessThan(0.6);
        expect(date?.why).toContain('No time is given');
      }
    });

  it('has no day where nobody says when it was published', () => {
    expect(read(leads[1]?.[0] ?? '', null).mentions).toEqual([]);
  });
});
