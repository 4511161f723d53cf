/** French words around names. */
import { genders, type NameWords } from '../names';
import { words } from '../words';

const roles =
  /^(?:maire|préf(?:et|ète)|ministre|président|présidente|directeur|directrice|procureure?|juge|avocate?|porte-parole|entraîneur|entraîneuse|capitaine|ailier|ouvreur|attaquante?|gardien|joueu(?:r|se)|romanci(?:er|ère)|écrivaine?|essayiste|peintre|sculpteur|sculptrice|photographe|cinéaste|acteur|actrice|chanteu(?:r|se)|compositeur|poète|chercheu(?:r|se)|professeure?|astronome|physicien(?:ne)?|chimiste|historien(?:ne)?|ingénieure?|architecte|médecin|docteure?|industriel(?:le)?|patronn?e?|pdg|fondateur|fondatrice|homme|femme|député|députée|sénateur|sénatrice|général|colonel|roi|reine|empereur|duc|pape|évêque|curé|syndicaliste|responsable|artiste|maître|frère|sœur|fils|fille|veuve|coutelier)$/u;

const firms = words(
  `société entreprise compagnie groupe sa sas sarl équipementier constructeur éditeur fabricant opérateur
   distributeur laboratoire`,
);

export const names: NameWords = {
  isRole: (word) => roles.test(word),
  former: words('ancien ancienne ex'),
  titles: new Map([
    ['m', 'he'],
    ['mme', 'she'],
    ['mlle', 'she'],
    ['me', null],
    ['dr', null],
    ['pr', null],
  ]),
  bodies: words(
    `cour conseil agence groupe ateliers société banque université office parti club fc stade compagnie
     caisse ministère parquet institut fondation éditions musée union fédération syndicat assemblée`,
  ),
  isFirm: (word) => firms.has(word),
  teams: words('équipe club formation'),
  clubs: words('fc stade olympique rc racing as sporting'),
  particles: words('de du des la le d l'),
  places: words('à depuis vers'),
  goals: words('à'),
  contracted: words('du des au aux'),
  others: words(
    `m mme mlle mm lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
     juillet août septembre octobre novembre décembre noël pâques état histoire`,
  ),
  genders: genders('le un il ce cet', 'la une elle cette'),
};
