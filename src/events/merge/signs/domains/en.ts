/** English words of news by domain. */
import type { DomainWords } from './domain';

export const en: DomainWords = {
  War: `
    war wartime invade invasion invader incursion annex- troop army military soldier navy naval
    fleet warship combat frontline counteroffensive offensive missile drone rocket bombard-
    shelling airstrike bomb bomber bombing gunman gunmen militia- rebel rebellion
    insurgen- guerrilla terror terroris- hostage siege besiege- bloodshed casualty genocide
    massacre- weapon weaponry arms ammunition artillery barracks battalion brigade regiment
    veteran mobilis- mobiliz- deploy- conquer- conquest ambush- occupation occupier`,
  'Talks and deals': `
    talks. summit negotiat- meeting conference envoy delegation delegate diplomat- diplomacy
    ambassador embassy treaty accord accords pact deal agreement ceasefire truce peace
    peacekeep- mediat- sanction alliance nato membership compromise bilateral communique`,
  Politics: `
    parliament- lawmaker senate senator congress congressman congresswoman congressional mp mps
    elect election- electoral elected voter vote voting ballot referendum constitutional
    constitution law legislat- amendment reform cabinet coalition opposition premier ministry
    chancellor governor mayor resign- inaugurat- candidate candidacy democrac- democrat
    republican dictator- regime coup decree veto- impeach- monarch- king queen independence
    republic`,
  Protest: `
    marchers. protest- demonstrator demonstration riot- unrest uprising revolution- picket-
    activist boycott- petition- dissident curfew rally rallies strike strikers`,
  Law: `
    fined. fines. appeal. appeals. ruling. rulings. court courtroom judge trial jury juror
    lawsuit sue suing sued plaintiff prosecut- defendant attorney lawyer barrister testif-
    testimony witness- verdict convict- guilty acquit- sentence sentencing jail- prison-
    imprison- parole bail bailed charged indict- arrest- detain- detention police detective
    suspect suspects suspected crime criminal murder- manslaughter homicide fraud- theft robbery
    robber smuggl- bribe- corrupt corruption pleaded allegation negligen- patent copyright
    trademark infring- antitrust subpoena- investigat- inquiry inquiries probe probes raid
    raided extradit-`,
  Markets: `
    share. shares. stock shareholder investor price dollar euro rouble ruble pound yen currency
    currencies trader trading trade tariff inflation recession economy economies economic
    economist growth gdp debt deficit budget tax taxes bank banks banking banker lender loan
    mortgage credit profit profits loss losses revenue earnings dividend quarterly analyst
    forecast export exports import imports bailout austerity unemployment`,
  Business: `
    company companies corporation corporate business businesses merger merge merged acquisition
    acquir- takeover buyer buyout sale sales sold sell seller subsidiar- factory plant plants
    manufactur- supplier contract retail- chairman chairwoman executive executives ceo founder
    startup venture layoff redundan- hire hired hiring salary pension brand advertis- airline
    airliner aircraft carmaker vehicle engine industry industrial workforce`,
  Technology: `
    software hardware computer computing laptop smartphone iphone ipad ipod device gadget
    internet web website online browser download- streaming chip chips processor server hacker
    hacked hacking cyber- wireless satellite robot- electronics battery batteries algorithm data
    app apps network`,
  Disasters: `
    fire. fires. earthquake quake tremor tsunami flood floods flooded flooding storm storms
    hurricane cyclone typhoon tornado- landslide mudslide avalanche erupt- volcan- lava wildfire
    firefighter blaze explosion explode- exploding blast crash crashed collision collided wreck
    wreckage wrecked collaps- sank sink sinking sunk capsiz- derail- evacuat- rescue- rescuing
    survivor rubble disaster- catastroph-`,
  Environment: `
    environment- climate emissions pollut- spill spilled spilling leak leaks leaking oil crude
    drilling rig rigs pipeline wildlife fishery fisheries fishing beach beaches wetland species
    forest forestry conservation energy coal nuclear dispersant ecosystem carbon drought glacier`,
  Health: `
    health healthcare hospital hospitals hospitalis- hospitaliz- doctor physician nurse nurses
    patient patients disease illness virus flu influenza pandemic epidemic outbreak infect-
    vaccin- symptom antiviral drug drugs medicine medication dose doses treatment therapy
    surgery surgeon transplant cancer diagnos- cardiac clinic clinical medical medic medics
    quarantine- overdos- anaesthetic sedative coroner autopsy`,
  Education: `
    school schools pupil student teacher university universities college exam exams classroom
    campus professor`,
  Science: `
    scientist research researcher laborator- experiment experiments physicist physics space
    spacecraft orbit- astronaut telescope fossil genome probe`,
  Culture: `
    film films movie album song songs music musical musician singer concert theatre actor
    actress director novel novelist author authors museum festival award awards television
    celebrity exhibition painting opera orchestra`,
  Sport: `
    league champion championship tournament olympic- medal medals coach coached football- soccer
    tennis cricket- stadium match goalkeeper club`,
  Religion: `
    church- pope bishop archbishop priest mosque imam religio- prayer pilgrim- synagogue rabbi`,
  People: `
    born birth marry married marriage wedding funeral burial buried memorial obituary died death
    childhood divorc- anniversary birthday widow-`,
};
