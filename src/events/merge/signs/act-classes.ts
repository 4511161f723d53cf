/** The verbs and nouns of news by the act they name, so that "ordered troops into" and "the invasion" can meet. */
import { termOf } from '../../../base/words';

/** One act a line: words that different articles use for the same happening; “vote-down” is “voted down”. */
const acts = `
say said tell told state stated add added note noted remark comment stress emphasise emphasize reiterate explain explained express voice insist argue maintain claim cite
describe label characterise characterize cast call portray depict
announce announced announcement reveal unveil disclose declare declaration proclaim confirm
agree pledge promise commit commitment vow undertake back endorse endorsement approve approval adopt ratify support vote authorise authorize authorisation authorization
sign signed signing conclude
launch release introduce introduction debut roll roll-out bring-out brought-out rollout present showcase premiere publish publication issue
invade invasion incursion
attack assault strike struck raid bomb bombing shell shelling bombard bombardment
kill killed killing die died death dead fatal fatality wipe-out gun-down shot-dead perish succumb murder assassinate assassination
injure injury wound hurt
resign resignation quit stepdown step-down stand-down stood-down step-aside walk-out walked-out walkout leave left depart departure bow-out pull-out withdraw withdrew withdrawal
appoint appointment name nominate nomination hire install
elect election vote voting poll ballot referendum
win won victory triumph defeat beat clinch prevail come-first came-first crown
lose loss lost
start begin began begun beginning commence open opening found founded founding establish establishment create creation set set-up kick-off
end finish close closure conclude cease halt stop stopped shut shut-down wind-down wound-down break-off broke-off broken-off cut-short
cancel cancellation scrap abandon drop call-off pull-out withdraw withdrew withdrawn withdrawal pull retreat
suspend suspension pause postpone delay
meet met meeting receive talk talks summit negotiate negotiation negotiations discussion conference
visit travel trip arrive arrival
land landing touch-down touched-down touchdown splash-down splashdown
arrest detain detention custody capture seize seizure
charge charged indict indictment accuse accusation allege allegation prosecute prosecution sue lawsuit
convict conviction guilty find-guilty found-guilty verdict sentence sentenced jail imprison
acquit acquittal clear cleared exonerate
rise rose risen increase increased gain climb climbed jump surge soar appreciate appreciated strengthen rally go-up went-up grow grew grown growth
fall fell fallen drop decline decrease slump plunge tumble sink weaken depreciate slide go-down went-down dip shed
buy bought purchase acquire acquisition takeover take-over took-over merge merger buyout snap-up
sell sold sale sales
pay paid payment settle settlement compensation
cut reduce reduction lower slash
ban prohibit prohibition block bar exclude exclusion outlaw
sanction sanctions embargo
amend amendment change reform revise revision
explode explosion blast blow blew blow-up blew-up go-off went-off erupt eruption detonate detonation
burn fire blaze wildfire
crash collide collision derail derailment accident disaster hit struck ram smash slam plough plow run-into ran-into
leak spill spilt
seal plug cap kill
collapse burst give-way gave-way given-way cave-in
quake earthquake tremor
landslide mudslide landslip rockslide avalanche
flood flooding
protest demonstration demonstrate rally march riot unrest
recover recovery rescue save
deploy deployment mobilise mobilize
annex annexation
recognise recognize recognition
reject rejection refuse refusal deny denial rule-out vote-down turn-down dismiss dismissal rebuff spurn knock-back throw-out threw-out
demand urge call appeal request ask
warn warning threaten threat
criticise criticize criticism condemn condemnation blame
praise welcome welcomed hail satisfy satisfaction
apologise apologize apology
propose proposal suggest suggestion offer plan bid approach
investigate investigation inquiry enquiry probe
test trial
marry marriage wedding
born birth
bury funeral burial memorial
rename renamed
move transfer relocate join joined sign signing
undergo underwent surgery operation transplant
build built construct construction
earn earnings profit revenue report
hope hoped optimism optimistic expect expectation
strong strongest strength high highest peak record
weak weakest low lowest
deal accord pact treaty agreement agree agreed
fail failure collapse break-down broke-down broken-down fall-apart fell-apart falter unravel breakdown
find finding rule ruling decide decision determine conclude conclusion
sack fire oust removal remove dismiss dismissal
inaugurate inauguration swear-in sworn-in swore-in take-office took-office taken-office
replace replacement succeed successor
resume resumption restart reopen reopening
shoot shot shooting gunfire
strike stoppage walkout walk-out walked-out
infect infection diagnose diagnosis detect detection
vaccinate vaccination inoculate inoculation immunise immunize immunisation immunization
evacuate evacuation
expel expulsion deport deportation evict eviction
kidnap kidnapping abduct abduction
free freed release liberate liberation discharge
overthrow topple depose coup oust
capsize sink sank sunk sinking
launch liftoff lift-off lifted-off blast-off blasted-off takeoff take-off took-off
fly flew flown flight
dock docking
score scored goal net
mourn mourning vigil
celebrate celebration parade
flee fled escape
ceasefire truce armistice
`;

/** Acts that contradict each other: where sources name both, they do not agree. */
const opposites: readonly (readonly [string, string])[] = [
  ['agree', 'reject'],
  ['rise', 'fall'],
  ['win', 'lose'],
  ['convict', 'acquit'],
  ['praise', 'criticise'],
  ['buy', 'sell'],
];

/** Acts of which one follows the other: a bid and its rejection are of the same matter, and two happenings. */
const steps: readonly (readonly [string, string])[] = [
  ['propose', 'reject'],
  ['propose', 'approve'],
  ['demand', 'reject'],
  ['charge', 'convict'],
  ['charge', 'acquit'],
  ['arrest', 'convict'],
  ['arrest', 'freed'],
  ['start', 'end'],
  ['start', 'failure'],
  ['suspend', 'resume'],
  ['deal', 'cancel'],
];

/** Agreements and what they come to, in much the same words: “agreed to buy the yard”, “bought the yard”. */
const fulfilments: readonly (readonly [string, string])[] = [
  ['deal', 'buy'],
  ['deal', 'sell'],
];

const classes = acts
  .trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' ').map(termOrPhrase))]);

/** A word's term; of a verb with its particle, the term of the verb and the particle. */
function termOrPhrase(word: string): string {
  const [verb = '', particle] = word.split('-');
  return particle === undefined ? termOf(verb) : phrase(verb, particle);
}

/** Verbs that say nothing alone have no term: “went up”, “gave way”, “came first” go by the word. */
function phrase(verb: string, particle: string): string {
  return `${termOf(verb) || verb.toLowerCase()}-${particle}`;
}

const particles: ReadonlySet<string> = new Set(
  acts.split(/\s/).flatMap((word) => word.split('-').slice(1)),
);

/** Acts are numbered from 0. */
export const actCount = classes.length;

const byTerm = new Map<string, number[]>();
classes.forEach((terms, index) => {
  for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), index]);
});

/** The term a word counts as when wordings are compared: one for all words of an act. */
export function canonical(term: string): string {
  const [act] = actsOf(term);
  return act === undefined ? term : `act ${String(act)}`;
}

/** The terms that count as one; none for a term that counts as itself. */
export function termsCountedAs(canonicalTerm: string): readonly string[] {
  const [, index] = /^act (\d+)$/.exec(canonicalTerm) ?? [];
  if (index === undefined) return [];
  return (classes[Number(index)] ?? []).filter((term) => canonical(term) === canonicalTerm);
}

const none: readonly number[] = [];

/** The acts a term can name; none for most terms. */
export function actsOf(term: string): readonly number[] {
  return byTerm.get(term) ?? none;
}

/** The acts of a verb with the word behind it (“voted down”); null where those two are no phrase. */
export function actsWithParticle(verb: string, behind: string): readonly number[] | null {
  return particles.has(behind) ? (byTerm.get(phrase(verb, behind)) ?? null) : null;
}

const contradicting = pairsOf(opposites);
const following = pairsOf(steps);
const fulfilling = pairsOf(fulfilments);

function pairsOf(words: readonly (readonly [string, string])[]): ReadonlySet<number> {
  return new Set(
    words.flatMap(([a, b]) =>
      actsOf(termOf(a)).flatMap((x) => actsOf(termOf(b)).flatMap((y) => [pair(x, y), pair(y, x)])),
    ),
  );
}

const saying = new Set(['said', 'announced'].flatMap((word) => actsOf(termOf(word))));

/** Whether an act is only that somebody spoke: it makes no two mentions one. */
export function isSaying(act: number): boolean {
  return saying.has(act);
}

/** Whether two acts cannot both be what happened. */
export function contradict(a: number, b: number): boolean {
  return contradicting.has(pair(a, b));
}

/** Whether one act comes after the other. */
export function follow(a: number, b: number): boolean {
  return following.has(pair(a, b));
}

/** Whether one act is what the other agreed on. */
export function fulfil(a: number, b: number): boolean {
  return fulfilling.has(pair(a, b));
}

function pair(a: number, b: number): number {
  return a * classes.length + b;
}
