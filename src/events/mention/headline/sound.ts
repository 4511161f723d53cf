/**
 * Whether a headline can stand on a timeline: nothing cut off, nothing that points at words the
 * reader does not see, no question, no rule of life. One that cannot joins events that others name.
 */
import { roles } from '../../../article/run-ons';
import { isElliptic } from '../clauses/elliptic';
import type { Clause } from '../clauses/clause';
import { isAttitude, isFramed } from '../frames';
import type { ParsedSentence } from '../sentence';
import { stateVerbs } from '../words/verbs';
import { wordIs, type Range, type Word } from '../words';

/** `text` is the headline, `clause` what it was made of. */
export function isSound(text: string, parsed: ParsedSentence, clause: Clause | null): boolean {
  if (!isReadable(text)) return false;
  if (asks(parsed) || runsOn(parsed) || isPersonal(parsed)) return false;
  const dated = clause?.kind === 'main' && parsed.attached.clauses.get(clause)?.date;
  const fewest = dated ? fewestDated : fewestWords;
  if (text.split(' ').length < fewest && !/.\p{Lu}/u.test(text)) return false;
  if (!clause) return true;
  return (
    clause.kind !== 'conditional' &&
    !isGlued(parsed, clause) &&
    !isOpinion(text, parsed, clause) &&
    hasSubject(parsed.words, clause) &&
    !isDescription(parsed, clause) &&
    agrees(text, parsed.words, clause) &&
    !isGeneral(parsed, clause) &&
    !isBare(text, parsed.words, clause)
  );
}

/** Whether nothing in the words themselves is cut off, stray or pointing elsewhere. */
export function isReadable(text: string): boolean {
  return !unreadable.some((pattern) => pattern.test(text));
}

/** “Spill began”: fewer words than these need a name among them, or a date of their own. */
const fewestWords = 4;
const fewestDated = 2;

const unreadable = [
  // A page’s own words, addresses, paths.
  /[\\@|]|\w\/\p{Lu}|https?:|\b(?:BST|GMT)\b|\b(?:Photograph|Last updated|Click here|Read more)\b/u,
  // A stray quotation mark, half the name of a place.
  /[`´]|^(?:Ala|Calif|Conn|Fla|Ill|Mass|Mich|Pa|Tenn|Tex|Va|Wash|N\.[CHJMY])\. /,
  // A mark where a word was left out, and two speakers.
  /[,:]\s?[,.:]|: [^“]*: |“[^”]*“/,
  // What is said begins with a verb, a preposition or half a clause.
  /: (?:had|has|have|was|were|is|are|will|would|who|which|and|or|rather|in front|instead) /,
  // A determiner, an auxiliary or a conjunction in front of nothing.
  /^(?:The|An?) (?:has|have|had|is|are|was|were|will|would|can|may)\b/,
  /^(?:Is|Are|Was|Were|Has|Have|Had|Does|Do|Did|And|Or|But|Of|Which|Who|Than|Not|Let|Please)\b/,
  // Cut off.
  /[,:] (?:\p{Ll}+|\p{Nd}+%?)$/u,
  /\b(?:worth|using|being|becoming|including|between|every|its own|up to|as well as|more than|less than|such as|saying|called|named|known as|part of|one of|some of|many of|most of|to be|able to|in order)$/,
  /\$$|[-–]$|\b(?:and|or|of|the|an?|to|at|by|for|with|from|into|that|which|who)$/,
  // A count and one, a date that was left half, a heading.
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\p{Nd}+) \p{L}+s (?:was|is|has)\b/u,
  /\band \p{Nd}{1,2}$/u,
  /\p{Ll} (?:The|An?) \p{Lu}/u,
  /\b(\p{Lu}\S+) \1\b|^['’‘,]|…$/u,
  /^(?:Much|How|What|Why|Tomorrow|Today|Yesterday|Guilty|Able|Unable|Due|Likely|Ready) /,
  // Cut before the clause it opens, or down to a word.
  /\b(?:it|they|he|she|we|I)$|\b(?:or|and),|\bknown (?:is|was|are|were|has|have)\b/,
  /: “\P{L}*\p{L}+\P{L}*”$/u,
  // Whom, which one: only the text around says.
  /\b(?:him|them|themselves|me|us|you|your|my|our)\b(?=[^”]*$)(?!.*“)/,
  /\b(?:in|on|to|for|by|with|of|at|from|about|under|over|into|against|behind) (?:it|this|that|these|those)\b/,
  /“(?:This|That|These|Those|He|She|It|They) \p{Ll}/u,
  /\b(?:this|these|those|such) (?!strong|high|low|weak|big|large|small|long|many|much|bad|good|fast|slow|hot|cold|close|cheap|year|summer|winter)\p{Ll}/u,
  /\bher (?:to|in|on|at|for|with|that|by|and|from|about)\b|\bher$/,
  /\b(?:do|does|did|has|have|is|was) so\b|\bthe (?:former|latter|same|other)\b|\bones?$/i,
];

/** “… to visit the region Ada Quill has”: where marks are lost, a name behind a noun begins a sentence. */
function isGlued({ words, unmarked }: ParsedSentence, { first, coreLast }: Clause): boolean {
  if (!unmarked) return false;
  return words.slice(first + 1, coreLast + 1).some((word, i) => {
    const before = words[first + i];
    if (word.pos !== 'PROPN' || !/^\p{Lu}/u.test(word.text)) return false;
    if (!before || !/^\p{Ll}/u.test(before.text) || roles.test(before.text)) return false;
    return before.pos === 'NOUN' || words[first + i - 1]?.text === '-';
  });
}

/** Every clause of a question asks. */
function asks({ words }: ParsedSentence): boolean {
  return words.at(-1)?.text === '?' || words.at(-2)?.text === '?';
}

/** Two main clauses and no mark between: a heading ran into the text, or the words were misread. */
function runsOn({ words, clauses }: ParsedSentence): boolean {
  return clauses.some(({ kind, parent, first, opener }) => {
    if (kind !== 'main' || parent || opener !== null || first === 0) return false;
    const before = words[first - 1];
    return before !== undefined && before.pos !== 'PUNCT' && before.pos !== 'CCONJ';
  });
}

/** “I never met them”: someone tells of himself, and who that is stands elsewhere. */
function isPersonal(parsed: ParsedSentence): boolean {
  return parsed.words.some(({ lower }) => /^(?:i|my|me|mine)$/.test(lower)) && !isFramed(parsed);
}

/** “We live in another world”: a quotation that goes on without its speaker, and tells of no act. */
function isOpinion(text: string, parsed: ParsedSentence, { verb }: Clause): boolean {
  if (!text.includes(': “') || isFramed(parsed)) return false;
  return verb.tense === 'present' && !verb.perfect;
}

/** Of “before leaving the town”, “as was done in 1991” and “born 1830” the subject stands elsewhere. */
function hasSubject(words: readonly Word[], clause: Clause): boolean {
  const { kind, verb, ownSubject, opener, subject } = clause;
  // “the tube it placed”, “as the firm is doing”: the object stands outside.
  if (words[verb.head]?.lower === 'doing' || words[verb.first - 1]?.lower === 'than') return false;
  if (subject && (ownSubject || kind === 'participial') && isOuterObject(words, subject, clause))
    return false;
  if (verb.form === 'gerund') return verb.auxiliaries[0] === 'being' && kind !== 'adverbial';
  if (kind === 'adverbial' && opener !== null && !ownSubject) return false;
  if (words[verb.head]?.lower === 'born' && verb.auxiliaries.length === 0) return false;
  const first = clause.subject && words[clause.subject.first];
  return !first || !/^(?:every|each|any|no|what|how|why|if|than)$/.test(first.lower);
}

function isOuterObject(words: readonly Word[], { first, last }: Range, clause: Clause): boolean {
  const before = words[first - 1];
  if (last > first && /^(?:it|he|she|they|we)$/.test(words[last]?.lower ?? '')) return true;
  if (first !== last || words[first]?.pos !== 'PRON' || before?.pos !== 'NOUN') return false;
  const teller = clause.kind === 'content' && clause.parent && words[clause.parent.verb.head];
  return !(teller && wordIs(teller, telling));
}

const telling = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'show', 'ask']);

/** “Ada Quill is the mayor of Riga”, “the fire was the worst of the century”: what something is, not what came about. */
function isDescription(parsed: ParsedSentence, clause: Clause): boolean {
  const { words, names } = parsed;
  const { verb, subject } = clause;
  if (words[verb.head]?.pos !== 'AUX' || !being.test(words[verb.head]?.lower ?? '')) return false;
  const next = words[verb.last + 1];
  if (next?.lower === 'to' || verb.tense === 'future' || verb.tense === 'modal') return false;
  // “is due”, “was dead”: a state that came about; “is in Riga”: where someone was seen.
  if (next?.pos === 'ADJ' && words[verb.last + 2]?.pos !== 'NOUN') return false;
  if (verb.tense === 'present' && !verb.perfect) return next?.pos !== 'ADP';
  const named =
    subject && names.some(({ first, last }) => subject.first <= first && last <= subject.last);
  return !named && next?.pos === 'DET';
}

const being = /^(?:is|are|was|were|been|be|'s|’s)$/;

/** The subject's number is the verb's, or one of both was misread. */
function agrees(text: string, words: readonly Word[], clause: Clause): boolean {
  const { subject, verb, ownSubject } = clause;
  if (!subject) return true;
  // “They are expected …”: of one firm that reads badly.
  const they = subject.first === subject.last && words[subject.first]?.lower === 'they';
  if (they && /^[^:“]*? (?:are|were|have|do)\b/.test(text))
    return /^[^:“]*?(?:s|people|police| and [^:“]*?) (?:are|were|have|do)\b/.test(text);
  const first = words[verb.first]?.lower ?? '';
  const head = headOf(words, subject.first, subject.last);
  if (!head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return true;
  // “Bo Marsh prepare”: a bare form has a plural before it.
  const bare = verb.tense === 'present' && verb.form === 'finite' && verb.auxiliaries.length === 0;
  const several = /s$|^(?:people|police|men|women|children|media|staff|crew|data|all)$/.test(
    head.lower,
  );
  const joinedUp = words.slice(subject.first, verb.first).some(({ lower }) => lower === 'and');
  if (bare && words[verb.head]?.pos === 'VERB' && !/s$/.test(words[verb.head]?.lower ?? ''))
    return several || joinedUp || verb.negated;
  if (!ownSubject) return true;
  if (head.pos !== 'NOUN') return true;
  const plural = /[^s]s$/.test(head.lower);
  const listed = words.slice(subject.first, subject.last).some(({ lower }) => lower === 'and');
  if (/^(?:are|were|have)$/.test(first)) return plural || listed || !countable.test(head.lower);
  return !(plural && !listed && /^(?:is|was|has)$/.test(first) && !seemingPlural.test(head.lower));
}

/** Nouns that taggers take for words of other kinds, times, and what is one of many. */
const countable =
  /^(?:day|week|month|year|hour|minute|share|barrel|dollar|time|place|the|question)$/;
const seemingPlural =
  /^(?:news|politics|series|means|species|headquarters|economics|physics|maths|works|crossroads|billiards|athletics|measles|odds|.*ics)$/;

/** The noun a phrase is about: the last before “of”, “in” or a comma. */
function headOf(words: readonly Word[], first: number, last: number): Word | undefined {
  let head: Word | undefined;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word || word.pos === 'ADP' || word.text === ',') break;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM') head = word;
  }
  return head;
}

/** “Most outbreaks happen in late autumn”: what holds every year happened in none. */
function isGeneral({ words, attached }: ParsedSentence, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.tense !== 'present' || verb.perfect || verb.auxiliaries.length > 0) return false;
  // “Most think it means trouble”: what is thought of the world.
  const { parent } = clause;
  if (clause.kind === 'content' && parent && isAttitude(words, parent))
    if (wordIs(words[verb.head], stateVerbs)) return true;
  const time = attached.clauses.get(clause)?.timex;
  if (time && season.test(time.text)) return true;
  const before = words[verb.first - 1];
  return /^(?:often|usually|always|sometimes|normally|typically|generally|never|rarely)$/.test(
    before?.lower ?? '',
  );
}

const season = /^(?:the )?(?:late |early |mid-?)?(?:spring|summer|autumn|fall|winter)s?\b[^\d]*$/i;

/** “The judge ordered”, “officials are doing”: an act on something that is not named. */
function isBare(text: string, words: readonly Word[], clause: Clause): boolean {
  const { verb } = clause;
  const head = words[verb.head];
  if (!head || isElliptic(words, clause)) return false;
  if (verb.passive && !wordIs(head, unfinished)) return false;
  // “After the storm the judge ordered”: the front, taken along behind, is no object either.
  const front = words[clause.first];
  const taken = front?.pos === 'ADP' && text.includes(` ${head.text} ${front.lower} `);
  if (!taken && !` ${text}`.endsWith(` ${head.text}`)) return false;
  if (head.pos === 'AUX') return true;
  return !wordIs(head, complete) && !(verb.form === 'participle');
}

/** “was ruled”, “was named”: what, the headline has to say. */
const unfinished = new Set(
  'rule call name deem consider declare find make give tell ask use put lead leave label describe'.split(
    ' ',
  ),
);

/** Verbs that tell a whole act without anything behind them. */
const complete = new Set(
  `abdicate advance agree appear apologise apologize arrive bankrupt begin blow boom break burn burst
  capsize capitulate cease celebrate change close collapse compete continue convene crack crash cry
  crumble decline decrease depart descend deteriorate develop die differ diminish disagree disappear
  disappoint disband disintegrate dissolve divorce double drop drown dry dwindle emerge end erupt
  escape evolve expand expire explode fade fail fall falter faint fight finish flare flee flood
  flow fly freeze gather go grow halt halve happen heal ignite improve increase jump land last laugh
  launch lead leak leave lessen lie lift live lose marry meet melt merge migrate mourn mount move
  multiply occur open overturn part pass perish plummet plunge pray prevail proceed protest quadruple
  quarrel quit race rally react reappear rebel rebound recede recover reign relapse relent remarry
  reopen resign respond rest resume retire retreat return revolt riot rise run rupture rust sail
  score settle shake shatter shrink shut sing sink slide slip slow soar speak split spread stall
  stand start starve stay stop strike struggle suffer surge surrender survive swell talk testify
  thaw topple travel triple triumph unite vanish vary volunteer vote wait wake walk warm weaken wed
  weep widen win withdraw work worsen yield`.split(/\s+/),
);
