import type { RuleCorpus } from '../rule-corpus';

export const explicit: RuleCorpus = {
  'de/day-month': {
    found: { '2025-04-20': ['Am [Sonntag, dem 20. April 2025], wurde gewählt.'] },
    refused: ['Sie wurde 20. Mainzerin des Jahres.'],
  },
  'de/day-in-digits': {
    found: { '2025-04-20': ['Am [20.04.2025] war Ruhe.'] },
    refused: ['Version 20.14.2025 ist da.', 'Version 2.2.7 ist da.'],
  },
  'de/days-month': {
    found: {
      '2024-05-05': ['Die Messe vom 3. bis [5. Mai 2024] war voll.'],
      '1916-09-21': ['In der Nacht vom [21]. auf den 22. September 1916 brannte es.'],
    },
    refused: ['Sie kamen als 3. bis 5. Mannschaft.'],
  },
  'de/days-of-months': {
    found: {
      '2017-03-30': ['Die Messe vom [30. März] bis zum 2. April 2017 war voll.'],
      '2017-03-03': ['Die Taten geschahen am [3. März] und am 18. April 2017.'],
      '2016-12-30': ['Vom [30. Dezember] bis 2. Januar 2017 war das Amt zu.'],
    },
    refused: ['Sie kamen als 3. bis 5. Mannschaft.'],
  },
  'de/month': {
    found: { '2024-11': ['Er trat im [November 2024] zurück.'] },
    refused: ['Die Maikäfer flogen.'],
  },
  'de/months': {
    found: {
      '1944-05': ['Zwischen [Mai] und Juli 1944 fielen Bomben.'],
      '1944-11': ['Von [November] bis März 1945 fielen Bomben.'],
    },
    refused: ['Zwischen Mai und Juli fielen Bomben.'],
  },
  'de/part': {
    found: { '2024': ['Die Bank ging [Ende 2024] unter.'] },
    refused: ['Am Ende der Straße stand er.'],
  },
  'de/season': {
    found: { '1914-SU': ['Im [Sommer 1914] war es heiß.'] },
    refused: ['Der Sommer war heiß.'],
  },
  'de/season-alone': {
    found: {
      '2025-SU': ['Die Brücke wird im [Sommer] geöffnet.', 'Bis zum [Sommer] soll sie stehen.'],
    },
    refused: ['Die Sommerpause war lang.'],
  },
  'de/year': {
    found: { '1998': ['Er kam [1998] nach Bonn.'] },
    refused: [
      'Es kamen 2000 Menschen.',
      'Es kamen rund 1500 Tänzer.',
      'Der Konzern streicht 1200 Planstellen.',
      'Das Werk verliert 1450 Jobs.',
      'Er flog mit der VC-1541.',
      'Er wohnt in Zimmer 1998.',
    ],
  },
  'de/year-before-christ': {
    found: { BC0044: ['Cäsar starb [44 v. Chr.] in Rom.'] },
    refused: ['Cäsar starb mit 44 in Rom.'],
  },
  'de/years': {
    found: {
      '1918': ['Der Krieg dauerte von 1914 bis [1918].'],
      '1349': ['1348/[49] kam die Pest.'],
    },
    refused: ['Es stand 1914 zu 1918.'],
  },
  'de/decade': {
    found: { '199': ['In [den 1990er Jahren] stiegen die Mieten.'] },
    refused: ['Er ist Mitte 35er.', 'Ein 500er Schein lag da.', 'Er zahlte mit einem 20er.'],
  },
  'de/century': {
    found: { '18': ['Im [19. Jahrhundert] kam die Bahn.'] },
    refused: ['Es war das Spiel des Jahrhunderts.'],
  },
  'de/holiday': {
    found: { '2024-12-25': ['An [Weihnachten 2024] war es still.'] },
    refused: ['Die Weihnachtsgans war alt.'],
  },
  'de/quarter': {
    found: {
      '2024-Q1': ['Im [ersten Quartal 2024] sank der Gewinn.'],
      '2024-Q3': ['Im [3. Quartal 2024] stieg er.'],
    },
    refused: ['Im ersten Quartier brannte es.'],
  },
  'de/half': {
    found: { '2024-H1': ['Im [ersten Halbjahr 2024] sank der Gewinn.'] },
    refused: ['Das dritte Halbjahr gibt es nicht.'],
  },
  'de/short-day': {
    found: { '2025-04-20': ['Es begann am [20.4.] in Bonn.'] },
    refused: ['Siehe Kapitel 2.3. im Anhang.'],
  },
  'de/winter-of-two-years': {
    found: { '1944-WI': ['Im [Winter 1944/45] fehlte Kohle.'] },
    refused: ['Der Winter war lang, 1944/45 fehlte Kohle.'],
  },
  'de/week-of-month': {
    found: {
      '1915-W23': ['In der [zweiten Woche im Juni 1915] kam die Flut.'],
      '2024-W41': ['Im Oktober 2024 stand es fest: in der [zweiten Woche des Oktober 2024].'],
    },
    refused: ['In der zweiten Woche der Ferien regnete es.'],
  },
  'de/decade-in-words': {
    found: {
      '199': ['[Die Neunzigerjahre] waren laut.'],
      '193': ['In [den dreißiger Jahren] wuchs der Ort.'],
    },
    refused: ['Sie ist in ihren Neunzigern.'],
  },
  'de/centuries': {
    found: {
      '17': ['Im [18]. und 19. Jahrhundert kamen Siedler.'],
      '18': ['Im 18. und [19. Jahrhundert] kamen Siedler.'],
    },
    refused: ['Er wohnte im 18. und 19. Bezirk.'],
  },
};
