/** Nouns that name happenings. Singular; `lemmas.ts` brings plurals to them. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Happenings with a place in time: with a date of their own they are events. */
export const eventNouns = list(`
  abduction abolition absence accident accord acquisition acquittal address agreement airstrike
  ambush amendment announcement annexation appeal appearance appointment approval armistice arrest
  arrival assassination assault attack auction avalanche award ballot ban bankruptcy battle birth
  blackout blast blaze blockade bombardment bombing bailout boycott breach breakthrough briefing
  broadcast burial bust campaign cancellation capture case ceasefire celebration ceremony championship
  clash closure collapse collision conference conflict congress conquest contest convention
  conviction coronation coup  crackdown crash creation crisis crossing cut cyclone deal
  death debate debut decision declaration decline decrease default defeat defection deal delay
  demonstration departure deployment deportation derailment detention devaluation disaster
  discovery dismissal dispute dissolution donation drought earthquake election embargo epidemic
  eruption escape evacuation eviction examination exchange execution exercise exhibition expansion
  expedition explosion expulsion fall famine fight fighting filing fire  flight flood founding
  freeze fundraising funeral genocide gig grant hearing heatwave hijacking holocaust hunt hurricane
  imprisonment inauguration inception incident incursion independence indictment inquest inquiry
  insurrection intervention interview introduction invasion investigation invitation invention
  journey keynote kidnapping killing landing landslide launch lawsuit leak leave liberation lockdown
  march marriage massacre match meeting merger mission murder mutiny negotiation nomination
  occupation offensive offer olympics opening operation  outage outbreak overthrow pact pandemic
  parade pardon partition payment performance permission plebiscite poll pogrom premiere presentation
  probe proclamation prosecution protest publication purchase purge quake raid rally ratification
  rebellion recall recession recommendation referendum reform release relocation removal report
  request rescue resignation resolution retirement retreat return reunification reunion revelation
  revolt revolution riot robbery ruling sale sanction scandal seizure sentence session settlement
  shooting shutdown siege signing skirmish slaughter speech spill split stabbing stampede start
  statement strike strikes suicide suit summit surgery surrender survey suspension takeover talk talks
  test testimony theft tornado tour tournament trade transaction transplant treaty trial trip truce
  tsunami unification unrest unveiling update uprising verdict victory visit vote voyage war wedding
  win withdrawal  workshop attempt breakup buyout  capture change charge claim comeback
  comment complaint concert confirmation consultation   delivery demand deportation
  development disclosure drop exit failure festival foundation gain  handover increase initiative
  injury inspection installation integration  lecture legislation loss manoeuvre maneuver
   move mobilisation mobilization mourning  objection pledge plunge press-conference
  promotion proposal rebound reduction refusal registration rejection response restoration review
  rise rollout  shift slide slump surge switch threat transfer transition upgrade warning
  decree downturn fallout hostage-taking impeachment standoff stand-off showdown sinking shelling
  toll walkout  demo reshuffle reopening renaming takeoff takedown truce flotation
  listing ipo merger spin-off bid debut`);

/** Nouns a verb of the same happening is told with: noun to verb lemma. */
export const nounToVerb: ReadonlyMap<string, string> = new Map(
  `death:die birth:bear arrival:arrive departure:depart election:elect invasion:invade explosion:explode
  announcement:announce decision:decide acquisition:acquire resignation:resign introduction:introduce
  settlement:settle withdrawal:withdraw annexation:annex assassination:assassinate founding:found
  foundation:found creation:create collapse:collapse fall:fall sale:sell purchase:buy speech:speak
  agreement:agree statement:state proposal:propose removal:remove merger:merge marriage:marry
  wedding:marry inauguration:inaugurate declaration:declare reduction:reduce discovery:discover
  appointment:appoint nomination:nominate conviction:convict execution:execute expulsion:expel
  deployment:deploy publication:publish demonstration:demonstrate eruption:erupt unveiling:unveil
  opening:open signing:sign killing:kill bombing:bomb shooting:shoot defeat:defeat victory:win
  seizure:seize approval:approve amendment:amend ratification:ratify lawsuit:sue suit:sue loss:lose
  renaming:rename presentation:present retirement:retire dismissal:dismiss suspension:suspend`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
