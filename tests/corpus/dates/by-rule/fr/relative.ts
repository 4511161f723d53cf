import type { RuleCorpus } from '../rule-corpus';

export const relative: RuleCorpus = {
  'fr/named-day': {
    found: { '2025-04-20': ['Il est arrivé [hier].'] },
    refused: ['La hiérarchie a changé.'],
  },
  'fr/weekday': {
    found: { '2025-04-20': ["Le ministre a déclaré [dimanche] que c'était fini."] },
    refused: ['Les dimanches sont calmes.'],
  },
  'fr/last-weekday': {
    found: { '2025-04-18': ['Il est arrivé [vendredi dernier].'] },
    refused: ['Le dernier homme est arrivé vendredi.'],
  },
  'fr/this-weekday': {
    found: {
      '2025-04-25': ['Il arrive [ce vendredi].'],
      '2025-04-20': ['Il a gagné [ce dimanche].'],
    },
    refused: ['Ce soir de vendredi fut calme.'],
  },
  'fr/next-weekday': {
    found: { '2025-04-25': ['Il arrive [vendredi prochain].'] },
    refused: ['Le prochain train part vendredi.'],
  },
  'fr/last-month': {
    found: { '2024-11': ['Il est arrivé en [novembre dernier].'] },
    refused: ['Le dernier train est parti en novembre.'],
  },
  'fr/next-month': {
    found: { '2025-11': ['Il arrive en [novembre prochain].'] },
    refused: ['Le prochain train part en novembre.'],
  },
  'fr/last-season': {
    found: { '2024-SU': ["Il est arrivé [l'été dernier]."] },
    refused: ['Il a été dernier.'],
  },
  'fr/this-season': {
    found: { '2025-SU': ['Il arrive [cet été].'] },
    refused: ['Cet homme a été élu.'],
  },
  'fr/next-season': {
    found: { '2025-SU': ["Il arrive [l'été prochain]."] },
    refused: ['Il a été le prochain.'],
  },
  'fr/last-period': {
    found: { '2025-W16': ['La loi est passée [la semaine dernière].'] },
    refused: ['La dernière semaine fut dure.'],
  },
  'fr/last-year': {
    found: { '2024': ["Les ventes ont baissé [l'an dernier]."] },
    refused: ['Le dernier an fut dur.'],
  },
  'fr/next-year': {
    found: { '2026': ["Les ventes vont baisser [l'an prochain]."] },
    refused: ['Le prochain an sera dur.'],
  },
  'fr/this-period': {
    found: { '2025-W17': ['La loi est passée [cette semaine].'] },
    refused: ['Ces semaines furent dures.'],
  },
  'fr/next-period': {
    found: { '2025-W18': ['La loi passera [la semaine prochaine].'] },
    refused: ['La prochaine semaine sera dure.'],
  },
  'fr/weekend': {
    found: { '2025-W16-WE': ['On négocia [le week-end].'] },
    refused: ['Les week-ends sont calmes.'],
  },
  'fr/day-part': {
    found: { '2025-04-20TEV': ["C'était [hier soir]."] },
    refused: ["C'était un soir."],
  },
  'fr/ago': {
    found: {
      '2023': ["L'usine a fermé [il y a deux ans].", 'Elle a fermé [il y a près de deux ans].'],
    },
    refused: ['Il y a deux hommes.'],
  },
  'fr/later': {
    found: {
      '2024-05-05': [
        'Ils arrivèrent le 3 mai 2024 et repartirent [deux jours plus tard].',
        'Ils arrivèrent le 3 mai 2024 ; [deux jours après], ils repartirent.',
      ],
    },
    // Counted from what is named.
    refused: [
      'Ils repartirent deux trains plus tard.',
      "Elle ferma deux ans après l'élection.",
      'Elle ferma deux ans après Anne.',
    ],
  },
  'fr/earlier': {
    found: {
      '2024-05-01': ['Ils gagnèrent le 3 mai 2024 ; [deux jours plus tôt], ils avaient perdu.'],
    },
    refused: ['Ils repartirent deux trains plus tôt.', 'Elle ferma deux ans avant son départ.'],
  },
  'fr/next-day': {
    found: { '2024-05-04': ['Ils arrivèrent le 3 mai 2024 et repartirent [le lendemain].'] },
    refused: ['Ils chantent des lendemains.'],
  },
  'fr/two-days-later': {
    found: { '2024-05-05': ['Ils arrivèrent le 3 mai 2024 et repartirent [le surlendemain].'] },
    refused: ['Ils ignorent les surlendemains.'],
  },
  'fr/from-now': {
    found: { '2025-05-01': ['Le procès s’ouvrira [dans dix jours].'] },
    refused: ['Il viendra dans les dix jours.'],
  },
  'fr/weekday-of-week': {
    found: { '2025-04-17': ['Il a démissionné le [jeudi de la semaine dernière].'] },
    refused: ['Les jeudis de la semaine sont longs.'],
  },
  'fr/same-day': {
    found: { '2024-05-03': ['Ils arrivèrent le 3 mai 2024 et repartirent [le même jour].'] },
    refused: ['Le même journal le dit.'],
  },
  'fr/day-before': {
    found: { '2024-05-02': ['Ils gagnèrent le 3 mai 2024 ; [la veille], ils avaient perdu.'] },
    refused: ['La vieille dame partit.'],
  },
  'fr/following-period': {
    found: { '1996': ["Il vint en 1995 et se maria [l'année suivante]."] },
    refused: ['Les années suivantes furent dures.'],
  },
  'fr/previous-period': {
    found: { '1994': ["Il vint en 1995, une crise ayant éclaté [l'année précédente]."] },
    refused: ['Les années précédentes furent dures.'],
  },
  'fr/same-period': {
    found: {
      '1995': [
        'Il vint en 1995 et se maria [la même année].',
        'Il vint en 1995. [Cette année-là], le moulin brûla.',
      ],
    },
    refused: ['La même personne vint.'],
  },
  'fr/duration': {
    found: { P3D: ['Cela dura [trois jours].'] },
    refused: ['Trois hommes vinrent.'],
  },
  'fr/in-relative-year': {
    found: { '2024-06': ["Elle est partie en [juin de l'année dernière]."] },
    refused: ['Elle est partie en juin, la dernière.'],
  },
  'fr/following-season': {
    found: { '1917-SP': ['En octobre 1916 tout brûla ; au [printemps suivant], on bâtit.'] },
    refused: ['Il a été suivant les règles.'],
  },
  'fr/duration-beside-now': {
    found: {
      P3M: ['Au cours [des trois prochains mois], il y aura des pertes.'],
      P2Y: ['[Ces deux dernières années], rien ne bougea.'],
    },
    refused: ['Les trois prochains trains sont complets.'],
  },
  'fr/last-day': {
    found: { '2024-10-17': ['La cour a rejeté le recours [le 17 octobre dernier].'] },
    refused: ['Le dernier train est parti le 17 octobre.'],
  },
  'fr/next-day-of-month': {
    found: { '2025-12-04': ['Le conseil se réunit [le 4 décembre prochain].'] },
    refused: ['Le prochain train part le 4 décembre.'],
  },
  'fr/day-of-same-month': {
    found: {
      '1983-03-30': ['La grève commença le 3 mars 1983 et finit [le 30 du même mois].'],
    },
    refused: ['Le 30 du mois, la grève finit.'],
  },
  'fr/in-same-year': {
    found: {
      '1983-06': ['La grève commença en mars 1983 et finit en [juin de la même année].'],
      '1983-06-03': ['La grève commença en mars 1983 et finit [le 3 juin de la même année].'],
    },
    refused: ['Les enfants de la même année sont venus en juin.'],
  },
};
