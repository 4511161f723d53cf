/** What a tagger often takes a word for, and what it is where it stands. */
import type { PartOfSpeech } from '../../article/article';
import { monthNumber } from '../../intake/dates/months';
import { isNominal, isParticipleForm, isPastForm, type Word } from './words';
import { irregularParticiples, irregularPast, nounLikeVerbs } from './words/verbs';
import { titles } from './words/names';
import { particles, possessives, subjectPronouns } from './words/function-words';
import { plurals } from './words/plurals';

const subjects = new Set([...subjectPronouns, 'you', 'who', 'which']);
const articles = new Set('a an the'.split(' '));
const demonstratives = new Set('this these those'.split(' '));

/** What stands before a clause's subject. */
const opensClause: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['SCONJ', 'ADV', 'PUNCT']);
/** Forms that are finite whatever stands around them. */
const finiteForms = new Set('was were is has had'.split(' '));

function isFinite(word: Word | undefined): boolean {
  if (!word || (word.pos !== 'VERB' && word.pos !== 'AUX')) return false;
  return (
    finiteForms.has(word.lower) ||
    (irregularPast.has(word.lower) && !irregularParticiples.has(word.lower))
  );
}

/** Of the word at `at`; those before it are set right already, those behind it as tagged. */
export function repaired(words: readonly Word[], at: number): PartOfSpeech {
  const word = words[at];
  if (!word) return 'X';
  const next = words[at + 1];
  const afterNext = words[at + 2];
  const previous = words[at - 1];
  const beforePrevious = words[at - 2];
  // “Having passed the exam, she …”
  if (word.lower === 'having' && next?.pos === 'VERB' && isParticipleForm(next.lower)) return 'AUX';
  // “Fighting resumed”, “In May looting broke out”
  const acts = word.pos === 'VERB' && word.lower.endsWith('ing') && next?.pos === 'VERB';
  if (
    acts &&
    isPastForm(next.lower) &&
    (!previous || /^(?:NOUN|PROPN|NUM|DET)$/.test(previous.pos))
  )
    return 'NOUN';
  // “Confirmed cases of flu have …”
  if (!previous) {
    if (opensParticiple(words, at)) return 'VERB';
    const describes = word.pos === 'VERB' && isParticipleForm(word.lower) && next?.pos === 'NOUN';
    return describes && verbComes(words, at + 1) ? 'ADJ' : word.pos;
  }
  // “in the late 1920s the firm”
  if (/^\d+s$/.test(word.lower)) return 'NOUN';
  // “conductor Will Marsh”, “the actor May Quill”
  if (word.pos === 'AUX' && /^\p{Lu}\p{Ll}/u.test(word.text) && next?.pos === 'PROPN')
    if (/^\p{Ll}/u.test(previous.text)) return 'PROPN';
  // “by letter dated January 14”
  if (word.lower === 'dated' && next && (next.pos === 'NUM' || isDayOrMonth(next.lower)))
    return 'ADP';
  if (word.pos === 'VERB') {
    if (word.lower === 'further') return 'ADV';
    // “US ambassador Ada Quill”, “the then Home Secretary”
    if (next?.pos === 'PROPN' && isNominal(previous) && titles.has(word.lower)) return 'NOUN';
    if (next?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.text) && isBaseForm(word.lower))
      if (previous.pos === 'ADV' || previous.pos === 'ADJ') return 'PROPN';
    // “the most-watched shows in Riga”
    if (/[^s]s$/.test(word.lower) && previous.pos === 'ADJ' && next?.pos === 'ADP')
      if (words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => articles.has(lower)))
        return 'NOUN';
    // “this altered photo”
    if (demonstratives.has(previous.lower) && /ed$/.test(word.lower) && next?.pos === 'NOUN')
      return 'ADJ';
    // “seconds before the blast”
    if (
      /^(?:seconds|minutes)$/.test(word.lower) &&
      /^(?:before|after|later)$/.test(next?.lower ?? '')
    )
      return 'NOUN';
    // “by phone calls, letters and …”: a noun without an article behind a preposition is no subject.
    if (/[^s]s$/.test(word.lower) && previous.pos === 'NOUN' && beforePrevious?.pos === 'ADP')
      if (isBaseForm(previous.lower) && !opensObject(next)) return 'NOUN';
    // “Black Eyed Peas”
    if (/^\p{Lu}\p{Ll}/u.test(word.text) && previous.pos === 'PROPN' && next?.pos === 'PROPN')
      return isPastForm(word.lower) ? 'PROPN' : word.pos;
    // “voiced hope”, “expressed hopes for”: an object, not a second verb.
    if (previous.pos === 'VERB' && /^hopes?$|s$/.test(word.lower) && !causing.has(previous.lower)) {
      if (isPastForm(previous.lower) || previous.lower.endsWith('s')) return 'NOUN';
    }
    // “peace talks between … are going on”
    if (/s$/.test(word.lower) && isNominal(previous) && next?.lower === 'between') return 'NOUN';
    // “U.S.-led”, “life-threatening”
    if (previous.text === '-' && previous.end === word.start) return 'ADJ';
    if (/^\p{Lu}\p{Ll}/u.test(word.text) && isBaseForm(word.lower)) {
      if (previous.pos === 'PROPN' || previous.pos === 'DET') return 'PROPN';
    }
    if (word.lower.endsWith('ing') && modifiers.has(word.lower) && next?.pos === 'NOUN')
      return 'ADJ';
    if (previous.pos === 'NOUN' && !previous.lower.endsWith('s') && isBaseForm(word.lower))
      if (!plurals.has(previous.lower) && !hasModalBefore(words, at)) return 'NOUN';
    if (previous.lower === 'to' && /[^e]ed$/.test(word.lower)) return 'ADJ';
    if (isParticipleForm(word.lower) && isNominal(next)) {
      // “the ousted premier”, “a friend of ousted premier Quill”
      if (opensNounPhrase(previous, beforePrevious) || previous.lower === 'of') return 'ADJ';
    }
    if (opensNounPhrase(previous) && !word.lower.endsWith('ing')) return 'NOUN';
    // “objected in writing on Friday”
    if (previous.lower === 'in' && word.lower.endsWith('ing') && !opensNounPhraseAt(next))
      return 'NOUN';
    // “by phone calls”, “on leave”
    if (previous.pos === 'ADP' && !comparing.has(previous.lower))
      if (/[^s]s$/.test(word.lower) || isBaseForm(word.lower)) return 'NOUN';
    if (demonstratives.has(previous.lower) && (next?.pos === 'VERB' || next?.pos === 'AUX'))
      return 'NOUN';
    // “later water broke in”, “when salt was found”: two verbs in a row, and no subject before them.
    if (isBaseForm(word.lower) && opensClause.has(previous.pos) && isFinite(next)) return 'NOUN';
  }
  // “the well has”, “the relief well leaked”: an adverb ends no noun phrase.
  if (word.pos === 'ADV' && closesPhrase(word, next) && isOpen(words, at, word.lower === 'well'))
    return 'NOUN';
  // “The second ran for a week.”
  if (word.pos === 'ADV' && ordinals.has(word.lower) && articles.has(previous.lower))
    return next?.pos === 'VERB' || next?.pos === 'AUX' ? 'NOUN' : 'ADJ';
  if (word.lower === 'born') return 'VERB';
  // “will open”: no adjective follows a modal verb.
  if (word.pos === 'ADJ' && modals.has(previous.lower) && previous.pos === 'AUX') return 'VERB';
  // “Quill rounded the evening off”, “Ada Quill retired at the end of May and died in June”
  if (
    word.pos === 'ADJ' &&
    /ed$/.test(word.lower) &&
    (previous.pos === 'PROPN' ||
      subjects.has(previous.lower) ||
      // “counsel, Bo Marsh, informed Ada Quill”
      (previous.text === ',' && beforePrevious?.pos === 'PROPN' && next?.pos !== 'ADP'))
  )
    if (followsVerb.has(next?.pos ?? 'X') && !hasFiniteVerb(words, at) && !verbComes(words, at + 1))
      return 'VERB';
  if (word.pos === 'NOUN' || word.pos === 'ADJ') {
    // “, later revealing he had …”
    const clauseStart =
      previous.text === ',' || (previous.pos === 'ADV' && beforePrevious?.text === ',');
    if (clauseStart && word.lower.endsWith('ing') && (next?.pos === 'PRON' || next?.pos === 'DET'))
      return 'VERB';
    // “…, Ada Quill reports.”
    if (previous.pos === 'PROPN' && reporting.has(word.lower) && next?.text === '.') return 'VERB';
    if (subjects.has(previous.lower) && canBeVerb(word.lower) && word.pos === 'NOUN') return 'VERB';
    // “The battle, in August, cost 11,000 lives”
    const parted = previous.text === ',' && next?.pos === 'NUM' && afterNext?.pos === 'NOUN';
    if (parted && irregularPast.has(word.lower) && !hasFiniteVerb(words, at)) return 'VERB';
    if (irregularPast.has(word.lower) && !hasFiniteVerb(words, at) && isNominal(previous)) {
      if (next?.pos === 'DET' || next?.pos === 'PRON') return 'VERB';
      // “Rebels shot down a helicopter”
      if (particles.has(next?.lower ?? '') && opensObject(afterNext)) return 'VERB';
      // “the boy clung to”
      if (word.pos === 'NOUN' && word.text === word.lower && !nounsToo.has(word.lower))
        return 'VERB';
    }
    // Told as of today: “The president signs the law”, “Russia annexes Crimea”.
    if (governs(word, previous, next) && !hasFiniteVerb(words, at) && !verbComes(words, at + 1))
      return 'VERB';
    // “bought a rival and plans to cut”
    if (previous.pos === 'CCONJ' && nounLikeVerbs.has(word.lower) && next?.lower === 'to')
      if (hasFiniteVerb(words, at)) return 'VERB';
    // “Analysts fear the …”: a plural and a bare form.
    if (nounLikeVerbs.has(`${word.lower}s`) && /[^s]s$/.test(previous.lower))
      if (
        previous.pos === 'NOUN' &&
        (opensObject(next) || (next?.lower === 'to' && !verbComes(words, at + 1)))
      )
        return 'VERB';
    if (
      nounLikeVerbs.has(word.lower) &&
      startsObject(next, afterNext) &&
      !verbComes(words, at + 1)
    ) {
      if (previous.pos === 'PROPN' || (previous.lower === 'that' && at > 1)) return 'VERB';
      if ((previous.pos === 'NOUN' || previous.text === ',') && !hasFiniteVerb(words, at))
        return 'VERB';
    }
  }
  return word.pos;
}

const ordinals = new Set('first second third fourth last'.split(' '));

/** “Rescued on 3 May by fishermen, Ada …”, “Married, with two children, …”: no name, whatever its capital. */
function opensParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const afterNext = words[at + 2];
  if (word?.pos !== 'PROPN' || !isParticipleForm(word.lower) || word.lower.length < 5) return false;
  if (next?.text === ',') return afterNext?.pos === 'ADP';
  if (next?.pos !== 'ADP') return false;
  for (let i = at + 2; i < at + sight; i++) {
    const { pos, text } = words[i] ?? {};
    if (text === ',') return nominal.has(words[i + 1]?.pos);
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}

const nominal = new Set<PartOfSpeech | undefined>(['PROPN', 'DET', 'PRON', 'NOUN']);

/** How far ahead of a word it is worth looking, in words. */
const sight = 11;

function closesPhrase({ lower }: Word, next: Word | undefined): boolean {
  if (!next || lower.endsWith('ly')) return false;
  // “the well sank”, but “the now closed yard”
  return next.pos === 'VERB' ? lower === 'well' : /^(?:AUX|ADP|PUNCT)$/.test(next.pos);
}

/** Whether a determiner has opened a noun phrase; `far`: with a noun or what describes one between. */
function isOpen(words: readonly Word[], at: number, far: boolean): boolean {
  const previous = words[at - 1];
  if (previous && opensNounPhrase(previous)) return true;
  if (!far || !previous || !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(previous.pos)) return false;
  if (previous.pos === 'VERB' && !/(?:ing|ed)$/.test(previous.lower)) return false;
  return words.slice(Math.max(0, at - 5), at - 1).some((word) => opensNounPhrase(word));
}

/** Whether a noun phrase is open after `word` (`the`, `its`, `’s`), so that no verb can follow. */
function opensNounPhrase(word: Word, before?: Word): boolean {
  if (possessives.has(word.lower) || articles.has(word.lower)) return true;
  if (word.pos === 'PART' && /^['’]s?$/.test(word.text)) return true;
  return word.pos === 'ADV' && before !== undefined && opensNounPhrase(before);
}

/** What stands behind a verb of its own, and behind no adjective. */
const followsVerb: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'DET',
  'PRON',
  'PROPN',
  'ADP',
  'NUM',
  'SCONJ',
]);

/** Whether the clause has another verb from `from` on, so that the word before is a noun after all. */
function verbComes(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + sight; i++) {
    const word = words[i];
    if (!word || closesSearch.has(word.pos) || word.lower === 'that') return false;
    if (word.pos === 'CCONJ' && words[from]?.lower !== 'between') return false;
    if (word.pos === 'AUX') return true;
    const toVerb = i > from && words[i - 1]?.lower === 'to';
    if (word.pos === 'VERB' && !word.lower.endsWith('ing') && !toVerb)
      return !isParticipleForm(word.lower);
  }
  return false;
}

const closesSearch = new Set<PartOfSpeech>(['PUNCT', 'SCONJ', 'PRON']);

function opensNounPhraseAt(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SYM|SCONJ|ADV)$/.test(word.pos);
}

function opensObject(word: Word | undefined): boolean {
  return word?.pos === 'DET' || word?.pos === 'PRON';
}

function startsObject(next: Word | undefined, afterNext: Word | undefined): boolean {
  if (!next) return false;
  if (['DET', 'PRON', 'PROPN', 'ADP', 'PART', 'ADJ', 'NUM', 'SCONJ'].includes(next.pos))
    return next.lower !== 'of' && !/^['’]s?$/.test(next.text);
  return next.pos === 'NOUN' && afterNext?.pos !== 'VERB' && afterNext?.pos !== 'AUX';
}

/** Whether a form stands between a subject it agrees with and what opens an object: no noun is followed by an article. */
function governs(word: Word, previous: Word, next: Word | undefined): boolean {
  if (word.text !== word.lower || !isNominal(previous)) return false;
  const singular = /[^s]s$/.test(word.lower);
  const plural = /[^s]s$/.test(previous.text);
  // Names may end in -s and be one.
  if (singular === plural && !(singular && previous.pos === 'PROPN')) return false;
  if (next?.pos === 'DET' || possessives.has(next?.lower ?? '')) return true;
  return previous.pos === 'PROPN' && next?.pos === 'PROPN' && !isDayOrMonth(next.lower);
}

function isDayOrMonth(lower: string): boolean {
  return weekday.test(lower) || monthNumber(lower) !== undefined;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Past forms that are nouns as well. */
const nounsToo = new Set(
  `beat bet bit bound built burst cast cost cut dealt dug fed felt fell found ground hit hurt lay lead led left
  let light lit lost meant met put quit rang read rose saw set shed shot shut sold split spoke spread sting
  stole stuck swing thought wound`.split(/\s+/),
);
const causing = new Set(
  'said says thinks thought believes believed hopes hoped knows knew'.split(' '),
);
const reporting = new Set('reports says writes adds claims notes'.split(' '));
/** A verb may follow these, whatever they are tagged. */
const comparing = new Set('to than as like but except not'.split(' '));
const modals = new Set('will would can could may might shall should must'.split(' '));
const modifiers = new Set(
  'operating mining working living housing training shopping banking manufacturing voting acting'.split(
    ' ',
  ),
);

/** Neither past nor `-s` nor `-ing`. */
function isBaseForm(lower: string): boolean {
  return (
    !/([^s]s|ed|ing)$/.test(lower) && !irregularPast.has(lower) && !irregularParticiples.has(lower)
  );
}

function hasModalBefore(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) => word.pos === 'AUX' || word.lower === 'to' || word.lower === 'and');
}

function canBeVerb(form: string): boolean {
  return nounLikeVerbs.has(form) || irregularPast.has(form) || /[^s]s$/.test(form);
}

/** Whether the clause that is open has its verb; participles after a comma do not count. */
function hasFiniteVerb(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || word.lower === 'that' || word.pos === 'SCONJ' || word.text === ';') return false;
    if (word.pos === 'AUX') return true;
    if (word.pos !== 'VERB' || word.lower.endsWith('ing')) continue;
    if (!(isPastForm(word.lower) && words[i - 1]?.text === ',')) return true;
  }
  return false;
}
