/** French words of news by domain. */
import type { DomainWords } from './domain';

export const fr: DomainWords = {
  War: `
    guerre- invasion- envahi- troupe armée soldat- militaire- marine flotte missile- drone-
    roquette- bombe- bombard- offensive- milice- rebelle- rébellion insurg- terroris- otage-
    siège massacre- génocide arme armes munition- artillerie occupation mobilisation combat-`,
  'Talks and deals': `
    négoci- sommet réunion- conférence- émissaire- délégation- diplomat- ambassad- traité-
    accord accords cessez trêve paix médiat- sanction- alliance compromis pourparlers`,
  Politics: `
    parlement- député- sénat- sénateur- congrès élection- électo- élu élue élus vote voté votes
    scrutin référendum constitution- loi loi législat- amendement réforme- coalition- opposition
    ministère- chancelier- maire maires municipal- démission- candidat- démocrat- dictat- régime
    putsch décret- indépendance république-`,
  Protest: `
    manifest- grève- gréviste- émeute- soulèvement- révolution- militant- boycott- pétition-
    protest-`,
  Law: `
    tribunal tribunaux juge juges jugé- procès plainte- procureur- parquet prévenu- avocat-
    témoin- témoign- verdict condamn- acquitt- prison- emprison- détention- arrêté- interpell-
    police- policier- enquête- enquêt- suspect- crime- criminel- meurtre- assassin- homicide-
    fraude- voleur- corruption- amende- sursis justice judiciaire- perquisition-`,
  Markets: `
    actionnaire- bourse- prix dollar euro monnaie- commerce tarif- inflation- récession-
    économi- croissance dette- déficit- budget- impôt- banque- bancaire- crédit- bénéfice- perte
    pertes chiffre dividende- trimestr- prévision- exportation- importation- chômage`,
  Business: `
    fusion- rachat- rachet- acquisition- filiale- usine- fabricant- fournisseur- contrat-
    patron- directeur- directrice- fondateur- licenci- salarié- salaire- compagnie-
    constructeur- industrie- syndicat-`,
  Technology: `
    logiciel- ordinateur- téléphone- smartphone- internet numérique- puce- serveur- pirat-
    satellite- robot- électroni- batterie- données réseau-`,
  Disasters: `
    séisme- tremblement- tsunami- inondation- inond- crue- tempête- ouragan- cyclone- tornade-
    glissement- avalanche- éruption- volcan- incendie- feu feux explos- déflagration- accident-
    collision- déraill- effondr- naufrag- coulé- chaviré- évacu- secours- sauvet- survivant-
    décombres catastroph- disparus pompier-`,
  Environment: `
    environnement- climat- émission- pollu- fuite- pétrole- pétrolier- oléoduc- gazoduc- faune
    espèce- forêt- énergie- charbon- nucléaire- sécheresse- glacier- carbone`,
  Health: `
    santé sanitaire- hôpital hôpitaux hospitalis- médecin- médical- infirmi- patient- maladie-
    virus grippe- pandémie- épidémie- infect- vaccin- symptôme- médicament- traitement- chirurg-
    cancer- clinique- quarantaine`,
  Education: `
    école- élève- étudiant- enseignant- université- lycée- collège- examen- professeur-`,
  Science: `
    chercheu- scientifique- recherche laboratoire- expérience- physicien- spatial- astronaute-
    télescope- fossile-`,
  Culture: `
    cinéma- film- album- chanson- musique- musicien- chanteu- concert- théâtre- acteur- actrice-
    réalisat- roman romans auteur- musée- festival- télévision exposition- opéra orchestre-`,
  Sport: `
    ligue championn- championnat- tournoi- olympi- médaille- entraîneur- football- tennis stade-
    match- joueur- saison- club- coupe`,
  Religion: `
    église- pape évêque- prêtre- mosquée- imam- religi- prière- pèlerin- synagogue- rabbin-`,
  People: `
    naissance mariage- marié- épous- funérailles obsèques inhum- mort morte mourut décès décéd-
    enfance divorc- anniversaire- veuve- veuf`,
};
