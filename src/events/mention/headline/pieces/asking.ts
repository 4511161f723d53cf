/** Words that ask for what follows them: a headline that ends on them has lost its point. */
import { wordIs, type Range, type Word } from '../../words';
import { particles } from '../../words/function-words';

/** Whether what stands before `at` says too little without the part that the word there opens. */
export function isAskedFor(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || !previous || word.pos === 'CCONJ') return false;
  const { lower } = word;
  // “widen the scope | for drilling”, “several firms involved | in the well”
  if (previous.pos === 'NOUN' && asking.has(previous.lower)) return true;
  if (unfinished.has(previous.lower)) return true;
  // “people | who lived near”, “oil in amounts | that were toxic”
  if (relative.has(lower) && isBareNoun(words, at - 1)) return true;
  return completes(lower, verbBefore(words, at));
}

/** Whether a word opens what the verb says too little without: “described it | as …”, “accused him | of …”. */
export function completes(opener: string, verb: Word | undefined): boolean {
  if (opener === 'as') return wordIs(verb, describing);
  return complements.some(([lower, verbs]) => opener === lower && wordIs(verb, verbs));
}

/** Places within what is one thought: “more oil | from the well | than …”, “claims | by a partner | that …”. */
export function thoughts(words: readonly Word[], { first, last }: Range): Set<number> {
  const inside = new Set<number>();
  for (let at = first + 1; at <= last; at++) {
    const opener = openerOf(words, first, at);
    if (opener !== null) for (let i = opener + 1; i <= at; i++) inside.add(i);
  }
  return inside;
}

/** Where the thought began that the word at `at` completes. */
function openerOf(words: readonly Word[], first: number, at: number): number | null {
  const opens = openers.get(words[at]?.lower ?? '');
  if (!opens) return null;
  // “the reports that reached Riga”: which ones, not what they said.
  if (words[at]?.lower === 'that' && /^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? '')) return null;
  const compares = /^(?:than|as)$/.test(words[at]?.lower ?? '');
  for (let i = at - 1; i > Math.max(first - 1, at - farthest); i--) {
    const word = words[i];
    if (!word || word.pos === 'PUNCT') return null;
    if (opens(word)) return i;
    // “more confirmed cases of flu and fever than …”
    if (!compares && ends.has(word.pos)) return null;
  }
  return null;
}

const farthest = 12;
const ends = new Set(['VERB', 'AUX', 'CCONJ']);
const relative = new Set(['who', 'that', 'which', 'whose']);

const openers: ReadonlyMap<string, (word: Word) => boolean> = new Map([
  ['than', ({ lower }: Word) => comparative.test(lower)],
  ['as', ({ lower }: Word) => /^(?:as|so|such)$/.test(lower)],
  ['that', ({ lower }: Word) => contents.test(lower)],
  ['to', (word: Word) => word.pos === 'VERB' && wordIs(word, aiming)],
]);

const comparative = /^(?:more|less|fewer|rather|other|\p{Ll}{2,}er)$/u;

/** “decided at the summit | to invite …”, “petitioned the council of Riga | to pave …” */
const aiming = new Set(
  `decide agree plan vote vow pledge promise threaten refuse hope attempt try seek continue begin
  ask urge press pressure lobby petition beg implore invite order instruct command direct force
  compel oblige require allow permit authorise authorize enable persuade convince encourage
  tempt lead help get cause want expect need tell warn teach train appoint elect use prepare
  subject tie attribute compare liken`.split(/\s+/),
);

/** The last verb within the part of the sentence that ends before `at`, particles and nouns passed over. */
function verbBefore(words: readonly Word[], at: number): Word | undefined {
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    const word = words[i];
    if (word?.pos === 'VERB') return word;
    if (word?.pos === 'PUNCT' || word?.pos === 'CCONJ' || word?.pos === 'SCONJ') return undefined;
    if (word?.pos === 'ADP' && word.lower !== 'of' && !particles.has(word.lower)) return undefined;
  }
  return undefined;
}

/** A noun without a word that says which or what kind. */
function isBareNoun(words: readonly Word[], at: number): boolean {
  if (words[at]?.pos !== 'NOUN') return false;
  return (
    /^(?:ADP|VERB)$/.test(words[at - 1]?.pos ?? '') ||
    (/^(?:a|an)$/.test(words[at - 1]?.lower ?? '') && people.has(words[at]?.lower ?? ''))
  );
}

const people = new Set('man woman boy girl person company firm place way thing'.split(' '));

/** What is claimed, feared or promised follows. */
const contents =
  /^(?:claims?|allegations?|accusations?|fears?|concerns?|worr(?:y|ies)|hopes?|reports?|rumou?rs?|suggestions?|speculation|evidence|proof|signs?|indications?|warnings?|predictions?|assurances?|promises?|pledges?|vows?|guarantees?|beliefs?|views?|idea|notion|fact|news|word|decision|rulings?|verdict|finding|findings|conclusions?|demands?|complaints?|charges?|statements?|announcement|arguments?|agreement|likelihood|chance|possibility|risk|danger)$/;

/** Acts that make one thing out to be another. */
const describing = new Set(
  `describe regard see view treat portray brand label dismiss denounce hail cite list identify
  characterise characterize present recognise recognize accept name know serve act refer define use
  reject depict paint cast`.split(/\s+/),
);

/** Acts on somebody that need what they are brought to do, or kept from, by the word that opens it. */
const complements: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'from',
    new Set(
      'exclude bar ban prevent stop keep exempt separate protect save distance discourage dissuade remove withhold shield'.split(
        ' ',
      ),
    ),
  ],
  [
    'into',
    new Set('turn transform convert talk put force trick split divide translate'.split(' ')),
  ],
  [
    'of',
    new Set(
      'accuse convict suspect acquit deprive rob strip inform warn assure remind clear'.split(' '),
    ),
  ],
  [
    'with',
    new Set('charge replace provide present supply credit compare confront entrust'.split(' ')),
  ],
  ['for', new Set('blame mistake hold swap exchange'.split(' '))],
  ['to', new Set('liken compare attribute ascribe confine'.split(' '))],
  ['on', new Set('blame impose base put place depend'.split(' '))],
];

/** “the need for”, “an attempt to”: they say little without. */
const asking = new Set(
  `failure failures inability refusal willingness duty right decision plan plans desire pledge promise
  need importance attempt attempts effort efforts bid lack chance risk ability number amount amounts
  case way likelihood possibility light wake face favour favor front order response addition terms
  scope demand demands calls call support plea pleas appeal appeals offer offers permission steps
  opportunity incentive authority power powers right rights intention invitation threat threats vow request requests
  blow search reason reasons result cause sign signs start beginning end rest majority half part
  portion share range variety series group wave lot couple dozens hundreds thousands millions
  enormity extent scale size degree level kind type sort form means
  expenditure basis behalf spite charge connection relation contrast accordance pursuit search
  anticipation preparation preparations control member members victim victims
  representative representatives owner owners recording recordings footage`.split(/\s+/),
);

/** Words between verb and adjective that hang on what follows. */
const unfinished = new Set(
  `involved expected related linked based aimed similar responsible due able unable likely unlikely
  subject equal equivalent aware capable incapable ready willing unwilling reluctant eager keen set
  designed intended meant supposed required associated connected devoted dedicated opposed
  committed yet prior according compared relative close closer forward back down up away ahead`.split(
    /\s+/,
  ),
);
