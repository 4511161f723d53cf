import type { RuleCorpus } from '../rule-corpus';

export const explicit: RuleCorpus = {
  'fr/day-month': {
    found: { '2025-04-20': ['Le vote a eu lieu le [dimanche 20 avril 2025].'] },
    refused: ['Les 20 marsouins jouaient.'],
  },
  'fr/day-in-digits': {
    found: { '2025-04-20': ['Le dossier porte la date du [20/04/2025].'] },
    refused: ['La version 20.14.2025 est sortie.'],
  },
  'fr/days-month': {
    found: { '2024-05-05': ['Le salon, du 3 au [5 mai 2024], a fait le plein.'] },
    refused: ['Il passa de 3 au 5 maisons.'],
  },
  'fr/days-of-months': {
    found: {
      '2017-03-30': ['Le salon du [30 mars] au 2 avril 2017 a fait le plein.'],
      '2017-03-03': ['Les faits ont eu lieu le [3 mars] et le 18 avril 2017.'],
      '2016-12-30': ['La mairie fut fermée du [30 décembre] au 2 janvier 2017.'],
    },
    refused: ['Il passa de 3 au 5 maisons.'],
  },
  'fr/month': {
    found: { '2024-11': ['Il est parti en [novembre 2024].'] },
    refused: ['Il habite la maison.'],
  },
  'fr/months': {
    found: { '1944-07': ['Entre mai et [juillet 1944], la ville fut bombardée.'] },
    refused: ['Entre mai et juillet, la ville fut bombardée.'],
  },
  'fr/part': {
    found: { '2024': ['La banque a coulé [début 2024].'] },
    refused: ['Au début de la rue, il tomba.'],
  },
  'fr/season': {
    found: { '1914-SU': ["La guerre éclata à l'[été 1914]."] },
    refused: ['Il a été élu.', 'Ils ont été 2000 à voter.'],
  },
  'fr/season-alone': {
    found: { '2025-SU': ["Le vote aura lieu avant l'[été].", "D'ici l'[été], on votera."] },
    refused: ['Il a été battu.', "C'est son printemps."],
  },
  'fr/year': {
    found: { '1998': ['Il est parti en [1998].'] },
    refused: ['Il y avait 2000 personnes.', 'Il prit la chambre 1998.'],
  },
  'fr/year-before-christ': {
    found: { BC0044: ['César mourut en [44 av. J.-C.] à Rome.'] },
    refused: ['Il habite 44 av. Foch.'],
  },
  'fr/years': {
    found: { '1918': ['La guerre dura de 1914 à [1918].'] },
    refused: ['Il compta 1914 et 1918.'],
  },
  'fr/decade': {
    found: { '199': ['Les loyers ont grimpé dans [les années 1990].'] },
    refused: ['Il vécut des années 35 rue Foch.', 'Il y a dix années 40 personnes moururent.'],
  },
  'fr/century': {
    found: { '18': ['Le train arrive au [XIXe siècle].'] },
    refused: ["C'est le match du siècle."],
  },
  'fr/holiday': {
    found: { '2024-12-25': ['On se vit à [Noël 2024].'] },
    refused: ['Les vacances furent belles.'],
  },
  'fr/quarter': {
    found: { '2024-Q1': ['Les ventes du [premier trimestre 2024] ont baissé.'] },
    refused: ['Le premier homme arriva en 2024.'],
  },
  'fr/winter-of-two-years': {
    found: { '1944-WI': ["Pendant l'[hiver 1944-1945], on eut froid."] },
    refused: ["L'hiver fut long, de 1944-1945 il reste peu."],
  },
  'fr/week-of-month': {
    found: { '1915-W23': ['Dans [la deuxième semaine de juin 1915], la crue vint.'] },
    refused: ['La deuxième semaine de grève commence.'],
  },
  'fr/decade-in-words': {
    found: { '198': ['Dans [les années quatre-vingt], le prix doubla.'] },
    refused: ['Il a quatre-vingts ans.'],
  },
  'fr/centuries': {
    found: {
      '17': ['Aux [XVIIIe] et XIXe siècles, on vint de loin.'],
      '18': ['Aux XVIIIe et [XIXe siècles], on vint de loin.'],
    },
    refused: ['Il habita les XVIIIe et XIXe arrondissements.'],
  },
};
