/** French verbs in the present, which tells histories too, and words that only end like verbs. */
import { words } from '../words';

export const presents = words(
  `accuse accusent achète achètent adopte adoptent annonce annoncent appelle appellent approuve arrive
   arrivent assure atteint attaque attaquent commence commencent condamne confirme confirment
   crée créent décide décident déclare démissionne démissionnent dénonce dénoncent déménage demande
   demandent dépose déposent détruit devient deviennent dirige débute débutent écrit entame entre entrent
   épouse épousent évacue exige fonde fondent ferme ferment frappe gagne gagnent inaugure intègre lance
   lancent licencie meurt meurent naît naissent nomme obtient obtiennent occupe occupent organise ouvre
   ouvrent part partent perd perdent prend prennent préside présente présentent proclame promet propose
   publie publient quitte quittent rachète rachètent reçoit reçoivent refuse refusent rejoint rejoignent
   remet remporte remportent rend rentre reprend reprennent restent reste retourne révèle révèlent signe
   signent soutient succède suspend termine tombe tombent tue vend vendent vient viennent vote votent
   enfuit exile installe installent rend engage marie retire sépare prononce démet ordonne enquête
   compte comptent veut souhaite prévoit prévoient lit apprend estime affirme indique explique met mettent
   bat battent bloque bloquent manifestent défile défilent expose exposent célèbre célèbrent fête fêtent
   accueille accueillent participe participent prévient craint appartient coûte existe représente
   concerne semble visite visitent rencontre rencontrent craint craignent`,
);

/** They end like finite verbs and are none. */
export const nouns = words(
  `petit fruit bruit circuit produit crédit profit délit conflit huit nuit esprit droit lait souhait trait
   retrait extrait attrait portrait forfait début salut statut tribut institut tout partout surtout
   atout bout debout août coût goût point saint joint conjoint défunt maint opéra agenda cinéma caméra
   visa villa mafia média panorama extra delta cela pizza data quota véranda dit écrit interdit inscrit
   produit construit détruit conduit réduit traduit introduit instruit contrit décrit prescrit soit voit
   doit fait parfait satisfait bienfait endroit étroit adroit toit exploit détroit saut haut chaut défaut
   assaut gratuit subit soudait répit habit appétit granit transit audit déficit récit lit zénith credit
   mont front pont fonction quant dont font vont sont ont bronca propagande parla delà voilà`,
);
