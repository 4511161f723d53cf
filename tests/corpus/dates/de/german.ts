import type { Corpus } from '../corpus';

const reference = '2025-04-21';

export const writtenDates: Corpus = {
  reference,
  found: {
    '2025-04-20': ['Am [Sonntag, dem 20. April 2025], wurde gewählt.', 'Am [20.04.2025] war Ruhe.'],
    '2024-05-05': ['Die Messe vom 3. bis [5. Mai 2024] war voll.'],
    '1944-05': ['Zwischen [Mai] und Juli 1944 fielen Bomben.'],
    '1918': ['Der Krieg dauerte von 1914 bis [1918].'],
    '199': ['In [den 1990er Jahren] stiegen die Mieten.'],
    '18': ['Im [19. Jahrhundert] kam die Bahn.'],
    BC0044: ['Cäsar starb [44 v. Chr.] in Rom.'],
    '2024': ['Die Bank ging [Ende 2024] unter.'],
    '2022': ['Seit [Beginn des Jahres 2022] stiegen die Preise.'],
    '1914-SU': ['Im [Sommer 1914] war es heiß.'],
    '2024-12-25': ['An [Weihnachten 2024] war es still.'],
  },
  refused: [
    'Es kamen 2000 Menschen.',
    'Am Morgen war es kalt.',
    'Jan Pohl hielt den Ball.',
    'Der Fabrikant August Wirth war reich.',
  ],
};

export const nearbyDates: Corpus = {
  reference,
  found: {
    '2025-04-25': [
      'Der Bund rief für [Freitag] zum Streik auf.',
      'Am [Freitag] empfängt der Klub den Meister.',
    ],
    '2025-04-20': [
      'Der Minister sagte am [Sonntag], es werde besser.',
      'Er kam [gestern] an.',
      'Er soll am [Sonntag] zwei Leute verletzt haben.',
    ],
    '2024-09-02': ['Die Werft lieferte am [2. September] ein Schiff ab.'],
    '2025-04-24': [
      'Das Parlament wird am [Donnerstag] abstimmen.',
      'Die Gespräche enden am [Donnerstag].',
    ],
    '2025-05-01': ['Der Rat will in [zehn Tagen] abstimmen.'],
    P10D: ['Das Boot entstand in [zehn Tagen].'],
    '2025-W16': ['Das Gesetz kam [letzte Woche] durch.'],
    '2025-W16-WE': ['Am [Wochenende] wurde verhandelt.'],
    '2024': ['Im [vergangenen Jahr] sank der Export.'],
    '2023': ['Das Werk schloss [vor zwei Jahren].'],
    '2024-05-05': ['Sie kamen am 3. Mai 2024 und gingen [zwei Tage später].'],
    '2024-05-04': ['Sie kamen am 3. Mai 2024. [Am Tag darauf] gingen sie.'],
    '2025-04-19T19:40': [
      'Am Samstagabend stießen zwei Züge zusammen. Das bestätigte die Polizei am Sonntag. Der Unfall geschah um [19.40 Uhr].',
    ],
    '2025-04-20TEV': ['Es geschah [gestern Abend].', 'Es geschah am [Sonntagabend].'],
  },
};

/** A history counts what is the writer's own from its publication. */
export const histories: Corpus = {
  reference,
  found: {
    '2026-SP': [
      'Die Werft entstand 1871. Sie brannte 1904 ab. Seit 1931 gehört sie der Stadt. Der Umzug soll im [kommenden Frühjahr] beginnen.',
    ],
    '2025-10-18': [
      'Die Werft entstand 1871. Sie brannte 1904 ab. 1931 kaufte sie die Stadt. Das Fest findet am [18. Oktober] statt.',
    ],
  },
};
