/**
 * Words of news by the domain they speak of: the lanes a reader finds without knowing the collection.
 * The domains are those of the top level of the IPTC Media Topics, joined where they share their words.
 */
import { termOf } from '../../../base/words';

/** Words by the name of their domain. */
const lists = {
  War: `
    war wartime invade invasion incursion annex troop army military soldier navy fleet warship
    combat frontline counteroffensive missile drone rocket bombard bombardment airstrike
    bomb bombing gunman militia rebel insurgent guerrilla terrorist terrorism hostage occupy
    occupation siege besiege bloodshed casualty genocide massacre weapon arms ammunition
    artillery barracks battalion commander regiment veteran mobilise deploy conquer defeat
    ambush`,
  'Talks and deals': `
    talk summit negotiate negotiation negotiator negotiating meet met meeting conference envoy
    delegation diplomat diplomacy ambassador embassy treaty accord pact deal agreement ceasefire
    truce peace mediator mediate sanction alliance nato membership compromise bilateral
    communique`,
  Politics: `
    parliament lawmaker senate senator congress congressman election elect vote voter ballot
    referendum constitution law legislation amend amendment reform cabinet coalition opposition
    premier chancellor governor mayor ministry resign resignation
    inaugurate inauguration candidate democracy democrat republican dictator regime coup decree
    veto impeach monarchy king queen independence republic`,
  Protest: `
    protest protester demonstrate demonstrator demonstration riot unrest uprising revolution
    picket activist boycott petition dissident curfew`,
  Law: `
    court judge trial jury juror lawsuit sue plaintiff prosecutor prosecute prosecution
    defendant attorney lawyer testify testimony witness verdict convict conviction guilty acquit
    sentence jail prison imprison parole bail charge indict indictment arrest detain police
    detective suspect crime criminal murder manslaughter homicide fraud theft robbery smuggle
    bribe corruption plead allegation negligence patent copyright trademark infringe
    infringement antitrust subpoena investigate investigation inquiry probe`,
  Markets: `
    share stock shareholder investor price dollar euro rouble ruble pound yen currency trader
    trading trade tariff inflation recession economy economic growth gdp debt deficit budget tax
    bank banking lender loan mortgage credit profit loss revenue earnings earn dividend quarter
    quarterly analyst forecast export import bailout austerity unemployment`,
  Business: `
    company corporation business merger acquire acquisition takeover buy sell sale subsidiary
    factory plant manufacturer supplier contract retailer retail chairman executive ceo founder
    startup venture layoff hire salary pension brand advertise advertising airline
    aircraft airliner carmaker vehicle engine industry`,
  Technology: `
    software hardware computer laptop phone smartphone iphone ipad ipod device gadget internet
    web website online browser download streaming chip processor server hacker hack cyberattack
    network wireless satellite robot electronic battery`,
  Disasters: `
    earthquake quake tremor tsunami flood storm hurricane cyclone typhoon tornado landslide
    avalanche eruption volcano wildfire fire blaze explosion explode blast crash derail wreck
    collapse sink capsize evacuate evacuation rescue survivor rubble disaster catastrophe`,
  Environment: `
    environment environmental climate emission pollution pollute spill leak oil crude gas drill
    drilling rig pipeline wildlife fishery fishing beach coast coastline marsh wetland species
    forest conservation energy coal nuclear dispersant ecosystem`,
  Health: `
    health hospital doctor physician nurse patient disease illness virus flu influenza pandemic
    epidemic outbreak infect infection vaccine vaccination vaccinate symptom antiviral drug
    medicine medication dose treatment therapy surgery transplant cancer diagnose diagnosis
    cardiac heart clinic medical quarantine overdose anaesthetic sedative coroner autopsy`,
  Education: `
    school pupil student teacher university college exam classroom campus professor`,
  Science: `
    scientist research researcher laboratory experiment physics space spacecraft orbit astronaut
    telescope fossil genome`,
  Culture: `
    film movie album song music singer musician concert theatre actor actress director novel
    author museum festival award television celebrity`,
  Sport: `
    league champion championship tournament olympic olympics medal coach football
    soccer tennis cricket stadium`,
  Religion: `
    church pope bishop priest mosque imam religious prayer pilgrim`,
  People: `
    born birth marry marriage wedding funeral burial bury memorial obituary die death childhood
    divorce anniversary birthday`,
} as const;

export type Domain = keyof typeof lists;

export const domainNames = Object.keys(lists) as readonly Domain[];

/** By term: a word that several domains use counts for the first. */
const byTerm = new Map<string, Domain>();
for (const [domain, words] of Object.entries(lists) as [Domain, string][]) {
  for (const word of words.trim().split(/\s+/)) {
    const term = termOf(word);
    if (term !== '' && !byTerm.has(term)) byTerm.set(term, domain);
  }
}

/** The domain that a term (see `termOf`) speaks of; null when it speaks of none. */
export function domainOfTerm(term: string): Domain | null {
  return byTerm.get(term) ?? null;
}

/** One word in passing says nothing of what an event is about. */
const fewestVotes = 0.5;

/** What several terms speak of, each with its weight: the domain of most; the first come of equals. */
export class DomainVotes {
  private readonly votes = new Map<Domain, number>();

  add(domain: Domain | null, weight: number): void {
    if (domain !== null) this.votes.set(domain, (this.votes.get(domain) ?? 0) + weight);
  }

  /** Null where there are too few votes. */
  get winner(): Domain | null {
    let best: Domain | null = null;
    let most = 0;
    for (const [domain, votes] of this.votes) if (votes > most) [best, most] = [domain, votes];
    return most >= fewestVotes ? best : null;
  }
}
