/** German words of news by domain. */
import type { DomainWords } from './domain';

export const de: DomainWords = {
  War: `
    krieg- invasion einmarsch- überfall truppe armee militär- soldat- marine flotte rakete
    drohne bombe bombard- angriff- beschuss gefecht- front offensive milizen rebell-
    aufständisch- terror- geisel- belager- massaker völkermord waffe munition artillerie besatz-
    mobilmachung bundeswehr gefallen`,
  'Talks and deals': `
    verhandel- verhandl- gipfel- gespräche treffen konferenz- gesandt- delegation- diplomat-
    botschafter- botschaft abkommen vertrag verträge einigung einigten waffenruhe
    waffenstillstand frieden- vermittl- sanktion- bündnis kompromiss`,
  Politics: `
    wähler- kandidat- parlament- bundestag- bundesrat landtag- abgeordnet- senat- kongress- wahl
    wahlen wiederwahl gewählt referendum volksabstimmung verfassung- gesetz gesetze koalition-
    opposition- kanzler- bürgermeister- gouverneur- kabinett rücktritt zurückgetreten partei-
    demokrat- putsch- dekret unabhängigkeit stadtrat gemeinderat reform-`,
  Protest: `
    protest- demonstr- kundgebung streik- aufstand- unruhen aktivist- boykott- petition-
    ausgangssperre`,
  Law: `
    gericht gerichts- richter- urteil- verurteil- prozess- anklage angeklagt- klage klagen
    verklagt- staatsanwalt- anwalt- anwält- zeuge zeugen freispruch freigesprochen haft
    häftling- gefängnis- festgenommen festnahme- verhaft- polizei- polizist- ermittl-
    verdächtig- kriminal- mord ermordet totschlag betrug betrüg- diebstahl raub- bestech-
    korruption- bußgeld- geldstrafe bewährung- razzia berufung revision- kartellamt strafe
    durchsucht-`,
  Markets: `
    aktie- börse- kurs kurse preis preise dollar währung- handel zoll zölle inflation-
    rezession- wirtschaft- wachstum schulden defizit haushalt steuer- bank banken kredit-
    verlust verluste umsatz dividende- quartal- prognose- export- import- arbeitslos-`,
  Business: `
    unternehmen konzern- betrieb- übernahme- übernimmt fusion- verkauf- tochter- fabrik- werk
    werks werke hersteller- lieferant- vertrieb vorstand- aufsichtsrat- geschäftsführer-
    gründer- stellenabbau kündig- entlass- gehalt- marke marken fluggesellschaft- autobauer-
    industrie- gewerkschaft- mitarbeiter- beschäftigt- insolven-`,
  Technology: `
    datenschutz- datenleck- software- computer- handy- smartphone- internet- website- chip chips
    server- hacker- satellit- roboter- elektronik- batterie- netzwerk- digital- künstlich-`,
  Disasters: `
    gerettet erdbeben- beben tsunami- flut hochwasser- überschwemm- sturm- orkan- wirbelsturm-
    erdrutsch- lawine- vulkan- lava brand brände waldbrand feuer- explosion- explodier- unglück-
    absturz- abgestürzt- zusammenstoß- entgleis- einsturz- eingestürzt- gesunken gekentert
    evakuier- rettung- rettet- überlebend- katastroph- vermisst- unfall- todesopfer-`,
  Environment: `
    umwelt- klima- emission- verschmutz- öl ölpest leck pipeline- wald wälder- naturschutz-
    energie- kohle- atom- dürre- gletscher-`,
  Health: `
    gesundheit- krankenhaus- krankenhäuser- klinik- arzt ärzt- patient- krankheit- virus grippe-
    pandemie- epidemie- infiz- infektion- impf- symptom- medikament- behandl- therapie-
    operation- krebs diagnos- quarantäne-`,
  Education: `
    schule- schüler- student- lehrer- universität- hochschule- professor-`,
  Science: `
    wissenschaft- forsch- labor- experiment- physik- raumfahrt- raumsonde- astronaut- teleskop-`,
  Culture: `
    autor autorin film- album- lied musik- sänger- konzert- theater- schauspieler- regisseur-
    roman- museum- museen festival- preisverleihung fernseh- ausstellung- oper orchester-`,
  Sport: `
    verein liga meisterschaft- meister- turnier- olympi- medaille- trainer- fußball- tennis-
    stadion- spieler- saison- pokal-`,
  Religion: `
    kirche- papst bischof- bischöf- priester- moschee- imam- religi- gebet pilger- synagoge-
    rabbiner-`,
  People: `
    geboren geburt- hochzeit- heirat- beerdig- beigesetzt- gestorben starb tod gedenk- kindheit
    scheidung- jubiläum geburtstag- witwe- trauer-`,
};
