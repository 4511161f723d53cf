/** Questions about the words of a sentence that lie ahead of the parser. */
import { isComma, isNominal, type Word } from '../../words';
import type { VerbGroup } from '../verb-groups';

/** Words that open a clause, however they are tagged. */
const breaking = new Set(
  'that who which whom whose what after before when while because as where if until though although unless'.split(
    ' ',
  ),
);

const describing = new Set(['who', 'which', 'whose']);

/** Nouns that a clause follows without a mark: “the day the bridge opened”. */
const momentNouns = new Set('day night week month year time moment minute second hour'.split(' '));

function isNoun({ pos }: Word): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';
}

function breaks(word: Word): boolean {
  const { pos } = word;
  if (isComma(word) || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PRON') return true;
  return breaking.has(word.lower) || word.text === ':' || word.text === ';';
}
/** In words, from such a noun to the verb behind it. */
const longestMoment = 4;

/** In words, between commas. */
const longestAside = 12;
/** In words, behind a region. */
const longestPhrase = 6;

function isByname(name: Word, title: Word | undefined): boolean {
  return name.pos === 'PROPN' && title?.pos === 'PROPN';
}

export class Lookahead {
  /** By the word they begin with. */
  private readonly groups: readonly (VerbGroup | undefined)[];

  constructor(
    private readonly words: readonly Word[],
    groups: readonly VerbGroup[],
  ) {
    const byStart = new Array<VerbGroup | undefined>(words.length).fill(undefined);
    for (const group of groups) byStart[group.first] = group;
    this.groups = byStart;
  }

  /** The verb group that begins at a word. */
  groupAt(index: number): VerbGroup | undefined {
    return this.groups[index];
  }

  /** The verb group at `from`, past adverbs. */
  groupNext(from: number): VerbGroup | undefined {
    let k = from;
    while (this.words[k]?.pos === 'ADV' && !this.groupAt(k)) k++;
    return this.groupAt(k);
  }

  /** The next finite verb group in this part of the sentence. */
  nextFinite(from: number): VerbGroup | null {
    for (let k = from; k < this.words.length && this.words[k]?.text !== ';'; k++) {
      const group = this.groupAt(k);
      if (group?.form === 'finite' || group?.form === 'ambiguous') return group;
    }
    return null;
  }

  /** Whether a verb comes before the next comma, and not merely after an “and”. */
  verbAhead(from: number): boolean {
    for (let k = from; k < this.words.length; k++) {
      const group = this.groupAt(k);
      if (group && group.form !== 'infinitive') return true;
      const word = this.words[k];
      if (!word || word.text === ';') return false;
      if (isComma(word)) return this.pastAside(k) !== null;
      if (word.pos === 'CCONJ' && this.groupNext(k + 1)) return false;
    }
    return false;
  }

  /**
   * Of a comma behind a subject, the comma that closes what is said of it, where its verb follows:
   * “the firm, Marsh Ltd, closed”, “the owners, led by Ada Quill, closed”, “the owner, who had sold the
   * yard, left”. Null for any other.
   */
  pastAside(comma: number): number | null {
    const describes = describing.has(this.words[comma + 1]?.lower ?? '');
    let verbs = describes ? 1 : 0;
    for (let k = comma + 1; k <= comma + longestAside; k++) {
      const word = this.words[k];
      if (!word || word.text === ';') return null;
      // “who had worked as a clerk”
      const asClerk = word.lower === 'as' && describes;
      if (breaking.has(word.lower) && k > comma + 1 && !asClerk) return null;
      if (isComma(word)) {
        // “a clerk, Ada Quill, who had left, gave”
        if (describing.has(this.words[k + 1]?.lower ?? '')) return this.pastAside(k);
        const next = this.groupNext(k + 1);
        return next?.form === 'finite' || next?.form === 'ambiguous' ? k : null;
      }
      const group = this.groupAt(k);
      if ((group?.form === 'finite' || (group && k > comma + 1)) && verbs-- === 0) return null;
      if (group) k = group.last;
    }
    return null;
  }

  /** The second comma of “the firm, Marsh Ltd, closed”, in a clause that begins at `from`; not that of a list. */
  closesAside(from: number, comma: number): boolean {
    let joined = false;
    for (let k = comma - 1; k > from; k--) {
      if (this.words[k]?.pos === 'CCONJ') joined = true;
      if (!isComma(this.words[k])) continue;
      const isList = joined && this.words[k - 1]?.pos === 'PROPN';
      return !isList && this.pastAside(k) === comma;
    }
    return false;
  }

  /** “after the war the family moved”: before its verb stands a subject of its own, behind another noun. */
  subjectBehindNoun(from: number): boolean {
    for (let k = from; k < this.words.length && !this.groupAt(k); k++) {
      const before = this.words[k - 1];
      const word = this.words[k];
      if (isComma(word)) return false;
      const begins = word?.pos === 'DET' || (word?.pos === 'PRON' && !breaking.has(word.lower));
      if (!begins || !before || k === from) continue;
      if (!isNominal(before) && before.pos !== 'NUM') continue;
      // “until the day the bridge opened”, “John the Baptist”
      if (!momentNouns.has(before.lower) && !isByname(before, this.words[k + 1])) return true;
    }
    return false;
  }

  /** Where the subject of “the day the bridge opened” begins, whose verb stands at `verb`. */
  momentBefore(verb: number): number | null {
    for (let k = verb - 1; k > 0 && verb - k <= longestMoment; k--) {
      if (isComma(this.words[k])) return null;
      const opens = ['DET', 'PRON', 'PROPN'].includes(this.words[k]?.pos ?? '');
      if (opens && momentNouns.has(this.words[k - 1]?.lower ?? '')) return k;
    }
    return null;
  }

  nounBetween(from: number, to: number): boolean {
    return this.some(from, to, isNoun);
  }

  commaBetween(from: number, to: number): boolean {
    return this.some(from, to, isComma);
  }

  /** Whether something between that can open or join clauses parts the two places. */
  breakBetween(from: number, to: number): boolean {
    return this.some(from, to, breaks);
  }

  /** Whether a noun phrase fills the stretch, as a subject does before its verb. */
  plainSubject(from: number, to: number): boolean {
    return !this.commaBetween(from, to) && !this.breakBetween(from + 1, to);
  }

  /** A comma between items of a list: a noun phrase and “and” follow before any verb. */
  listGoesOn(comma: number): boolean {
    for (let k = comma + 1; k < this.words.length; k++) {
      const word = this.words[k];
      if (!word || this.groupAt(k) || word.pos === 'PUNCT') return false;
      if (word.pos === 'CCONJ') return k > comma + 1;
    }
    return false;
  }

  /** Either comma of “founded in Flint, Ohio, in 1908, the firm …”: the clause goes on behind them. */
  setsRegionApart(comma: number): boolean {
    if (this.behindRegion(comma) !== null) return true;
    return [comma - 2, comma - 3].some((first) => this.behindRegion(first) === comma);
  }

  /** Of the comma in front of a region, that behind it, where only a phrase and a mark follow. */
  private behindRegion(comma: number): number | null {
    const { words } = this;
    if (!isComma(words[comma]) || words[comma - 1]?.pos !== 'PROPN') return null;
    let place = comma - 1;
    while (words[place]?.pos === 'PROPN') place--;
    if (words[place]?.pos !== 'ADP') return null;
    let end = comma + 1;
    while (words[end]?.pos === 'PROPN') end++;
    if (end === comma + 1 || end > comma + 3) return null;
    if (!isComma(words[end]) || words[end + 1]?.pos !== 'ADP') return null;
    for (let k = end + 2; k <= end + longestPhrase; k++) {
      if (!words[k] || this.groupAt(k)) return null;
      if (words[k]?.pos === 'PUNCT') return end;
    }
    return null;
  }

  /** “in Norland, Sudland and”: whether the conjunction joins the last item to a list. */
  closesList(conjunction: number): boolean {
    for (let k = conjunction - 1; k > 0; k--) {
      const word = this.words[k];
      if (isComma(word)) return k < conjunction - 1 && isNominal(this.words[k - 1]);
      if (!isNominal(word) && word?.pos !== 'DET') return false;
    }
    return false;
  }

  private some(from: number, to: number, test: (word: Word) => boolean): boolean {
    for (let k = from; k < Math.min(to, this.words.length); k++) {
      const word = this.words[k];
      if (word && test(word)) return true;
    }
    return false;
  }
}
