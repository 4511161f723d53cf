/** What each clause is about, by the meanings of its words: clauses without a word in common can be near each other. */
import { fit } from '../../../base/fit';
import type { MentionRows } from '../signs/mention-rows';
import { dimensions } from '../signs/meanings/digits';
import { loadMeanings, scaleInto, wordLength, type Meanings } from '../signs/meanings/meanings';
import { isInClause, termOf, type TermPool } from '../signs/term-pool';
import type { Vocabulary } from '../signs/vocabulary';

/** Length of the gist of a clause of which all words are known. */
const length = 180;

export class Gists {
  private readonly meanings: Meanings = loadMeanings();
  /** By place, numbers side by side; only what an article dates itself has a gist. */
  private rows = new Int8Array(0);
  /** By mention, one more than its place; 0 for none. */
  private places = new Int32Array(0);
  /** By mention, whether that is of what its terms weigh now. */
  private made = new Uint8Array(0);
  private count = 0;
  private readonly sums = new Float64Array(dimensions);

  constructor(
    private readonly mentions: MentionRows,
    private readonly terms: TermPool,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** A mention is new, or its terms weigh something else from now on: its gist is made when it is asked for. */
  weigh(number: number): void {
    this.made = fit(this.made, this.mentions.length);
    this.made[number] = 0;
  }

  /** Its place; null where nothing is known of its meaning. */
  private placeOf(number: number): number | null {
    if (this.made[number] !== 1) this.make(number);
    const place = this.places[number] ?? 0;
    return place === 0 ? null : place - 1;
  }

  private make(number: number): void {
    this.made[number] = 1;
    this.places = fit(this.places, this.mentions.length);
    if (!this.isDatedByItself(number)) {
      this.places[number] = 0;
      return;
    }
    this.sums.fill(0);
    let others = 0;
    const end = this.terms.endOf(number);
    for (let i = this.terms.beginOf(number); i < end; i += 1) {
      const held = this.terms.held[i] ?? 0;
      if (!isInClause(held)) continue;
      const term = termOf(held);
      const row = this.vocabulary.meaningOf(term);
      const parts = this.vocabulary.partsOf(term);
      if (row >= 0) this.meanings.addTo(this.sums, row, parts);
      else others += parts * parts;
    }
    const place = (this.places[number] ||= ++this.count);
    this.rows = fit(this.rows, dimensions * place);
    const known = shareOfKnown(this.sums, others);
    scaleInto(this.rows, dimensions * (place - 1), this.sums, length * known);
  }

  private isDatedByItself(number: number): boolean {
    const { mentions } = this;
    return mentions.isEnglish(number) && mentions.isDated(number) && !mentions.isSoft(number);
  }

  /** How near two are, -1 to 1 (cosine similarity); 0 where that is not known. */
  likeness(a: number, b: number): number {
    const [x, y] = [this.placeOf(a), this.placeOf(b)];
    if (x === null || y === null) return 0;
    const { rows } = this;
    const [from, to] = [dimensions * x, dimensions * y];
    let sum = 0;
    for (let i = 0; i < dimensions; i += 1) sum += (rows[from + i] ?? 0) * (rows[to + i] ?? 0);
    return sum / (length * length);
  }
}

/** Of the length of a clause's vector, the share of words whose meaning is known: each other has one of its own. */
function shareOfKnown(sums: Float64Array, others: number): number {
  let squares = 0;
  for (const x of sums) squares += x * x;
  return squares === 0 ? 0 : Math.sqrt(squares / (squares + others * wordLength * wordLength));
}
