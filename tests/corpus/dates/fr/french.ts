import type { Corpus } from '../corpus';

const reference = '2025-04-21';

export const writtenDates: Corpus = {
  reference,
  found: {
    '2025-04-20': [
      'Le vote a eu lieu le [dimanche 20 avril 2025].',
      'Le dossier porte la date du [20/04/2025].',
    ],
    '2025-05-01': ['Les magasins seront fermés [le 1er mai].'],
    '2024-05-05': ['Le salon, du 3 au [5 mai 2024], a fait le plein.'],
    '1944-07': ['Entre mai et [juillet 1944], la ville fut bombardée.'],
    '1918': ['La guerre dura de 1914 à [1918].'],
    '199': ['Les loyers ont grimpé dans [les années 1990].'],
    '18': ['Le train arrive au [XIXe siècle].'],
    BC0044: ['César mourut en [44 av. J.-C.] à Rome.'],
    '2024': ['La banque a coulé [début 2024].'],
    '2025-05': ['Le pont rouvrira [mi-mai].'],
  },
  refused: ['Il y avait 2000 personnes.', 'Le livre existe en dix-sept langues.'],
};

export const nearbyDates: Corpus = {
  reference,
  found: {
    '2025-04-25': [
      'Le préfet a convoqué une réunion pour [vendredi].',
      'Les syndicats appellent à la grève [vendredi].',
    ],
    '2025-04-20': ["Le ministre a déclaré [dimanche] que c'était fini.", 'Il est arrivé [hier].'],
    '2025-04-24': [
      'Le parlement doit voter [jeudi].',
      'La ministre se rend [jeudi] à Oslo.',
      'Le parlement reprend ses travaux [jeudi].',
      'Le préfet a fermé les routes jusqu’à [jeudi].',
    ],
    '2025-W16': ['La loi est passée [la semaine dernière].'],
    '2024': ["Les ventes ont baissé [l'an dernier].", "Ce fut pire [l'année dernière]."],
    '2023': ["L'usine a fermé [il y a deux ans]."],
    '2024-05-04': ['Ils arrivèrent le 3 mai 2024 et repartirent [le lendemain].'],
    '2025-04-20TEV': ["C'était [hier soir]."],
  },
};

/** A history counts what is the writer's own from its publication. */
export const histories: Corpus = {
  reference,
  found: {
    '2025-SU': [
      'Le chantier naît en 1871. Il brûle en 1904. La ville le rachète en 1931. Le musée ouvrira [l’été prochain].',
    ],
    '2024-10-17': [
      'Le chantier naît en 1871. Il brûle en 1904. La ville le rachète en 1931. Le conseil a voté sa vente [le 17 octobre dernier].',
    ],
  },
};
