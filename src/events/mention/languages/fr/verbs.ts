/** French verbs in the present, which tells histories too, and words that only end like verbs. */
import { words } from '../words';

/** Regular in -er, singular: the plural adds -nt. */
const regular = `abandonne absorbe accepte accueille accuse achète acquitte adopte affirme affronte    annonce annule appelle approuve arrête arrive assure atterrit attaque atteste augmente autorise
   avance bascule bloque bombarde casse cède célèbre chante cherche commande commence compose conclue
   condamne confie confirme confisque conteste crée débarque débute décède décide déclare déclenche décolle
   décrète défile demande démarre déménage démissionne dénonce dépasse dépêche dépose détrône devance
   développe dirige dispute divorce domine donne échoue éclate écoule écrase efface égalise embauche emporte
   encaisse enchaîne engage enregistre enseigne entame enterre entraîne entre épouse érige estime étouffe
   étrenne évacue évite exécute exige exile expérimente explose expose expulse fabrique ferme    fonde fragilise franchit frappe fusionne gagne grimpe identifie impose inaugure incarcère incendie
   indique inhume installe instaure intègre interpelle inonde invente lance libère licencie limoge    manifeste marie modifie négocie nomme observe occupe opère ordonne organise oppose
   participe percute présente préside privatise proclame procède prolonge promulgue
   propose provoque publie qualifie quitte rachète ramène rappelle ratifie ravage réagit réalise recense
   réclame récolte récompense recrute recule refuse regagne rejette relance relaxe relève relogue
   remanie remonte remplace remporte rencontre renonce renouvelle renverse renvoie reporte représente résiste
   rétrograde retire retourne retrouve réunit révèle révise sabote saccage sauve scelle secoue sépare
   signe stoppe succède succombe supprime termine tire tombe torpille touche tourne
   transfère transforme travaille traverse triomphe tue utilise verse visite vote`;

const irregular = `bat battent atteint convainc couvre découvre découvrent devient deviennent disparaît
   écope meurt meurent naît naissent obtient obtiennent ouvre ouvrent part partent perd perdent
   prend prennent promet reçoit reçoivent rejoint rejoignent remet rend reprend reprennent restent reste
   revient reviennent intervient parvient démet démettent sort sortent soutient succède survient suspend
   vainc vend vendent vient viennent veut souhaite prévoit prévoient lit apprend met mettent craint craignent
   prévient appartient coûte existe concerne semble construisent    conclut dissout élit élisent établit franchit investit réussit bâtit agrandit
   compte comptent admet permet remettent combat abat abattent répond sert acquiert conquiert recueille
   enfuit reconnaît connaît apparaît paraît emploie emploient`;

export const presents = words(`${regular} ${regular.replace(/e(?=\s|$)/g, 'ent')} ${irregular}`);

/** They end like finite verbs and are none. */
export const nouns = words(
  `petit fruit bruit circuit produit crédit profit délit conflit huit nuit esprit droit lait souhait trait
   retrait extrait attrait portrait forfait début salut statut tribut institut tout partout surtout
   atout bout debout août coût goût point saint joint adjoint appoint conjoint défunt maint opéra agenda cinéma caméra
   visa villa mafia média panorama extra delta cela pizza data quota véranda dit écrit interdit inscrit
   produit construit détruit conduit réduit traduit introduit instruit contrit décrit prescrit soit voit
   doit fait parfait satisfait bienfait endroit étroit adroit toit exploit détroit saut haut chaut défaut
   assaut gratuit subit soudait répit habit appétit granit transit audit déficit récit lit zénith credit
   mont front pont fonction quant dont font vont sont ont bronca propagande parla delà voilà`,
);
