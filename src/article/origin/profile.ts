/** An article → what it says, as numbers by which copies and rewrites of it are found. */
import { parseIsoDay, toDayNumber, type DayNumber } from '../../base/civil';
import { fit } from '../../base/fit';
import { hashOf } from '../../base/hash';
import { sideBySide } from '../../base/side-by-side';
import { termOf } from '../../base/words';
import type { Article } from '../article';
import type { ArticleWords, Lexicon } from '../lexicon';
import { sortedUnique } from './sorted-unique';
import { factsOf } from './facts';
import { toldIn, type Told } from './retelling';
import { sketchOf, type Sketch } from './sketch';

/** What comparing and naming origins ask of an article itself: the rest of it is not kept. */
export interface FiledArticle extends Pick<Article, 'id' | 'published' | 'credit'> {
  /** Null where its sketch says enough of it. */
  readonly text: string | null;
}

/** Hangs on the article alone. */
export interface Profile extends Numbers {
  readonly article: FiledArticle;
  /** Of publication; null when it is not known to the day. */
  readonly day: DayNumber | null;
}

interface Numbers {
  readonly sketch: Sketch;
  readonly facts: Uint32Array;
  readonly told: Told;
}

/** Makes profiles; what hangs on a word alone is worked out once. */
export class Profiler {
  /** By word: the hash of its term, 0 for words that say nothing by themselves, ... */
  private terms = new Uint32Array(0);
  /** ... and that of its lower case. */
  private folded = new Uint32Array(0);
  /** Words are looked at in the order of their numbers: as many as have been so far. */
  private looked = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Only sentences count: boilerplate has none, so that shared menus make no copies. */
  profileOf(article: Article, { words, firsts }: ArticleWords): Profile {
    this.lookAtAll();
    const sentences: Uint32Array[] = [];
    for (let i = 0; i + 1 < firsts.length; i += 1) {
      const terms = this.termsOf(words.subarray(firsts[i], firsts[i + 1]));
      if (terms.length > 0) sentences.push(terms);
    }
    const { id, text, published, credit } = article;
    const numbers = inOnePiece({
      sketch: sketchOf(lookedUp(words, this.folded)),
      facts: factsOf(sentences),
      told: toldIn(sentences),
    });
    const wordless = numbers.sketch.shingles.length === 0;
    const filed = { id, text: wordless ? text : null, published, credit };
    return { article: filed, day: dayOf(article), ...numbers };
  }

  /** At the words that are new to the lexicon. */
  private lookAtAll(): void {
    const { size } = this.lexicon;
    this.terms = fit(this.terms, size);
    this.folded = fit(this.folded, size);
    for (; this.looked < size; this.looked += 1) {
      const word = this.lexicon.wordOf(this.looked);
      const term = termOf(word);
      this.terms[this.looked] = term === '' ? 0 : hashOf(term);
      this.folded[this.looked] = hashOf(word.toLowerCase());
    }
  }

  private termsOf(words: Int32Array): Uint32Array {
    const terms = sortedUnique(lookedUp(words, this.terms));
    return terms[0] === 0 ? terms.subarray(1) : terms;
  }
}

/** Ten thousand articles have sixty thousand of these arrays. */
function inOnePiece({ sketch, facts, told }: Numbers): Numbers {
  const [shingles, keys, sample, sizes, terms, places] = sideBySide([
    sketch.shingles,
    sketch.keys,
    facts,
    told.sizes,
    told.terms,
    told.places,
  ]);
  return { sketch: { shingles, keys }, facts: sample, told: { sizes, terms, places } };
}

/** By a loop: `from` with a function takes several times as long. */
function lookedUp(words: Int32Array, hashes: Uint32Array): Uint32Array {
  const found = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i += 1) found[i] = hashes[words[i] ?? 0] ?? 0;
  return found;
}

function dayOf({ published }: Article): DayNumber | null {
  const date = published && parseIsoDay(published.value.slice(0, 10));
  return date && toDayNumber(date);
}
