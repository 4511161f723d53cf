import type { RuleCorpus } from '../rule-corpus';

export const relative: RuleCorpus = {
  'de/named-day': {
    found: { '2025-04-20': ['Er kam [gestern] an.'] },
    refused: ['Am Morgen war es kalt.'],
  },
  'de/named-day-of-week': {
    found: {
      '2025-04-21': ['Der Rat tagt am [heutigen Montag].'],
      '2025-04-22': ['Der Rat will am [morgigen Dienstag] abstimmen.'],
      '2025-04-20TEV': ['Es brannte am [gestrigen Abend].'],
    },
    refused: ['Aus heutiger Sicht war es falsch.'],
  },
  'de/period-after-next': {
    found: { '2025-W19': ['Das Gericht entscheidet [übernächste Woche].'] },
    refused: ['Übernächste Schritte sind offen.'],
  },
  'de/period-before-last': {
    found: { '2023': ['Er kam [vorletztes Jahr].'] },
    refused: ['Das vorletzte Kapitel fehlt.'],
  },
  'de/weekday-of-week': {
    found: {
      '2025-04-14': ['Er kam am [Montag vergangener Woche].'],
      '2025-04-29': ['Sie treffen sich am [Dienstag der kommenden Woche].'],
    },
    refused: ['Woche für Woche kam er.'],
  },
  'de/part-of-year': {
    found: {
      '2025': ['Der Chef geht zum [Jahresende].'],
      '2022': ['Seit [Jahresbeginn 2022] stiegen die Preise.'],
    },
    refused: ['Ein Jahrestag ist kein Ende.'],
  },
  'de/weekday': {
    found: { '2025-04-20': ['Der Minister sagte am [Sonntag], es werde besser.'] },
    refused: ['Sie fahren sonntags hinaus.'],
  },
  'de/last-weekday': {
    found: { '2025-04-18': ['Er kam am [letzten Freitag].'] },
    refused: ['Die letzten Freitage waren still.'],
  },
  'de/this-weekday': {
    found: {
      '2025-04-25': ['Er kommt [diesen Freitag].'],
      '2025-04-20': ['Sie siegte [diesen Sonntag].'],
    },
    refused: ['Dieser Mann kam am Freitag.'],
  },
  'de/next-weekday': {
    found: { '2025-04-25': ['Er kommt [nächsten Freitag].'] },
    refused: ['Der nächste Mann kam am Freitag.'],
  },
  'de/last-month': {
    found: { '2024-11': ['Er kam im [letzten November].'] },
    refused: ['Der letzte Mann kam im November.'],
  },
  'de/next-month': {
    found: { '2025-11': ['Er kommt im [nächsten November].'] },
    refused: ['Der nächste Mann kommt im November.'],
  },
  'de/last-season': {
    found: { '2024-SU': ['Er kam im [letzten Sommer].'] },
    refused: ['Die letzte Sommerpause war lang.'],
  },
  'de/this-season': {
    found: { '2025-SU': ['Er kommt [diesen Sommer].'] },
    refused: ['Diese Sommerpause war lang.'],
  },
  'de/next-season': {
    found: { '2025-SU': ['Er kommt im [nächsten Sommer].'] },
    refused: ['Die nächste Sommerpause wird lang.'],
  },
  'de/last-period': {
    found: {
      '2025-W16': ['Das Gesetz kam [letzte Woche] durch.', 'Es kam in [voriger Woche] durch.'],
    },
    refused: ['Die letzten Wochen waren hart.'],
  },
  'de/this-period': {
    found: { '2025-W17': ['Das Gesetz kam [diese Woche] durch.'] },
    refused: ['Diese Wochen waren hart.'],
  },
  'de/next-period': {
    found: { '2026': ['Die Brücke öffnet [nächstes Jahr].'] },
    refused: ['Die nächsten Jahre werden hart.'],
  },
  'de/weekend': {
    found: { '2025-W16-WE': ['Am [Wochenende] wurde verhandelt.'] },
    refused: ['Die Wochenendausgabe fehlte.'],
  },
  'de/day-part': {
    found: { '2025-04-20TEV': ['Es geschah [gestern Abend].'] },
    refused: ['Es geschah an einem Abend.'],
  },
  'de/weekday-EV': {
    found: { '2025-04-20TEV': ['Es geschah am [Sonntagabend].'] },
    refused: ['Sonntagabends ist es still.'],
  },
  'de/weekday-MO': {
    found: { '2025-04-20TMO': ['Es geschah am [Sonntagmorgen].', 'Am [Sonntagvormittag] kam er.'] },
    refused: ['Sonntagmorgens ist es still.'],
  },
  'de/weekday-MI': {
    found: { '2025-04-20TMI': ['Es geschah am [Sonntagmittag].'] },
    refused: ['Sonntagmittags ist es still.'],
  },
  'de/weekday-AF': {
    found: { '2025-04-20TAF': ['Es geschah am [Sonntagnachmittag].'] },
    refused: ['Sonntagnachmittags ist es still.'],
  },
  'de/weekday-NI': {
    found: { '2025-04-20TNI': ['Es geschah in der [Sonntagnacht].'] },
    refused: ['Sonntagnachts ist es still.'],
  },
  'de/ago': {
    found: {
      '2023': ['Das Werk schloss [vor zwei Jahren].', 'Es schloss [vor knapp zwei Jahren].'],
    },
    refused: ['Er stand vor zwei Toren.'],
  },
  'de/later': {
    found: { '2024-05-05': ['Sie kamen am 3. Mai 2024 und gingen [zwei Tage später].'] },
    refused: ['Sie gingen zwei Tore später.'],
  },
  'de/earlier': {
    found: { '2024-05-01': ['Sie siegten am 3. Mai 2024, [zwei Tage zuvor] hatten sie verloren.'] },
    refused: ['Sie hatten zwei Tore zuvor verloren.'],
  },
  'de/next-day': {
    found: { '2024-05-04': ['Sie kamen am 3. Mai 2024 und gingen [am nächsten Tag].'] },
    refused: ['Der nächste Tagesordnungspunkt fiel aus.'],
  },
  'de/same-day': {
    found: { '2024-05-03': ['Sie kamen am 3. Mai 2024 und gingen [am selben Tag].'] },
    refused: ['Es war derselbe Mann am Tagungsort.'],
  },
  'de/day-before': {
    found: { '2024-05-02': ['Sie siegten am 3. Mai 2024, [am Vortag] hatten sie verloren.'] },
    refused: ['Im Vortrag ging es um Geld.'],
  },
  'de/following-period': {
    found: { '1996': ['Er kam 1995 und heiratete [im folgenden Jahr].'] },
    refused: ['Die folgenden Jahre waren hart.'],
  },
  'de/same-period': {
    found: {
      '1995': [
        'Er kam 1995 und heiratete [im selben Jahr].',
        'Er kam 1995. [In jenem Jahr] brannte die Mühle.',
      ],
    },
    refused: ['Es war derselbe Jahrgang.'],
  },
  'de/duration': {
    found: { P3D: ['Es dauerte [drei Tage].'] },
    refused: ['Es kamen drei Männer.'],
  },
  'de/in-relative-year': {
    found: {
      '2024-FA': ['Im [Herbst letzten Jahres] trat sie zurück.'],
      '2025-05': ['Im [Mai dieses Jahres] wird gewählt.'],
    },
    refused: ['Im Mai wird der letzte Baum gepflanzt.'],
  },
  'de/following-season': {
    found: { '1917-SP': ['Im Herbst 1916 brannte es, im [folgenden Frühjahr] wurde gebaut.'] },
    refused: ['Die folgenden Winterreifen sind neu.'],
  },
  'de/in-same-year': {
    found: {
      '1983-06': ['Der Streik begann im März 1983 und endete im [Juni desselben Jahres].'],
      '1983-06-03': ['Der Streik begann im März 1983 und endete am [3. Juni des gleichen Jahres].'],
    },
    refused: ['Die Kinder desselben Jahrgangs kamen im Juni.'],
  },
};
