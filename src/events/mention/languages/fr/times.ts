/** French words around times, and in them. */
import type { TimeWords } from '../times';
import { words } from '../words';

export const times: TimeWords = {
  leads: words(
    `le la les l en à au aux du de d dès depuis avant après jusqu jusque dans vers pendant durant ce cet
     cette début fin mi courant été partir hiver automne printemps lors entre nuit ici pour soirée matinée journée matin soir`,
  ),
  shifting: words('dès depuis avant après jusqu jusque entre pour ici'),
  ahead: words('pour'),
  verbs: words('entre'),
  joints: words('et à au ou puis'),
  ranges: words('à au'),
  spanning: / à /,
  shifted: /^(?:depuis|jusqu|dès|d['’]ici|avant(?!-hier)|après(?!-demain))(?!\p{L})/iu,
  since: /^depuis(?!\p{L})/iu,
  ago: /^(?:il y a|voici)(?!\p{L}).*(?:an|mois|semaine|jour)/iu,
  relative:
    /(?<!\p{L})(?:hier|plus tard|après$|suivante?|même|cette|ce|auparavant)(?:[rsmn]?|em|es|er)(?!\p{L})/iu,
  placing: words('survenu survenue survenus survenues intervenu intervenue'),
  today: /^(?:aujourd['’]hui|actuellement)$/iu,
};
