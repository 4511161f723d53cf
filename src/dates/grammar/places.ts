/**
 * The places of an automaton that reads many patterns side by side (Thompson's construction), laid
 * out as far as texts lead: patterns that hold what other patterns give have tens of thousands of
 * places, of which a text visits some hundreds.
 */
import type { CompiledRule, Step, Symbols, WordClass } from './compiled';

export interface Edge {
  readonly symbols: Symbols;
  /** Asks for no space before the token. */
  readonly glued: boolean;
  readonly to: Place;
}

/** Where a place leads. */
interface Ways {
  readonly edges: readonly Edge[];
  /** Places it leads to without a token. */
  readonly free: readonly Place[];
}

/** A step of a pattern, in the frame it was entered in. */
export class Place {
  private known: Ways | null = null;

  constructor(
    readonly number: number,
    /** The rule that may end here. */
    readonly accepts: CompiledRule | null,
    private readonly lead: () => Ways,
  ) {}

  get edges(): readonly Edge[] {
    return (this.known ??= this.lead()).edges;
  }

  get free(): readonly Place[] {
    return (this.known ??= this.lead()).free;
  }
}

/** The place where all patterns start. */
export function startOf(rules: readonly CompiledRule[]): Place {
  const layout = { places: 0 };
  const starts = rules.map((rule) => {
    const end = new Place(layout.places++, rule, () => ({ edges: [], free: [] }));
    return new Frame(layout, end, []).placeOf(rule.start);
  });
  return new Place(layout.places++, null, () => ({ edges: [], free: starts }));
}

/** The places and all that they lead to without a token. */
export function closure(places: Iterable<Place>): readonly Place[] {
  const seen = new Set(places);
  for (const { free } of seen) for (const to of free) seen.add(to);
  return [...seen];
}

/** One use of a pattern: where its end leads, and the classes whose slots it is in. */
class Frame {
  private readonly places = new Map<Step, Place>();

  constructor(
    private readonly layout: { places: number },
    private readonly end: Place,
    private readonly inside: readonly WordClass[],
  ) {}

  placeOf(step: Step): Place {
    if (step.type === 'end') return this.end;
    const known = this.places.get(step);
    if (known) return known;
    const place = new Place(this.layout.places++, null, () => this.waysOf(step));
    this.places.set(step, place);
    return place;
  }

  private waysOf(step: Exclude<Step, { type: 'end' }>): Ways {
    switch (step.type) {
      case 'word':
        return { edges: [this.edge(step, step.glued)], free: [] };
      case 'fork':
        return { edges: [], free: step.ways.map((way) => this.placeOf(way)) };
      case 'slot':
        return this.fill(step);
    }
  }

  /** A slot is filled by a word of its class, or by what other rules give, though by none inside itself. */
  private fill({ wordClass, glued, next }: Extract<Step, { type: 'slot' }>): Ways {
    const after = this.placeOf(next);
    const words = new Frame(this.layout, after, this.inside);
    const edges = wordClass.ways.map((way) => words.edge(way, way.glued || glued));
    if (this.inside.includes(wordClass)) return { edges, free: [] };
    const given = new Frame(this.layout, after, [...this.inside, wordClass]);
    return { edges, free: wordClass.givers.map(({ start }) => given.placeOf(start)) };
  }

  private edge({ words, next }: Extract<Step, { type: 'word' }>, glued: boolean): Edge {
    return { symbols: words, glued, to: this.placeOf(next) };
  }
}
