/** The tree of a pattern becomes steps, each linked to the next: what reads it exactly goes along them and needs no closures to know where to go on. */
import type { WordClass } from './compiled';
import type { Node } from './pattern';

export type Step =
  | { readonly type: 'end' }
  | {
      readonly type: 'word';
      /** Numbers of the words it takes. */
      readonly words: ReadonlySet<number>;
      readonly glued: boolean;
      readonly next: Step;
    }
  | {
      readonly type: 'slot';
      readonly wordClass: WordClass;
      readonly name: string;
      readonly glued: boolean;
      readonly next: Step;
    }
  /** Ways to go on, in the order they are tried. */
  | { readonly type: 'fork'; readonly ways: readonly Step[] };

/** What steps need to know of the grammar they belong to. */
export interface Names {
  readonly numberOf: (word: string) => number;
  readonly classOf: (name: string) => WordClass;
}

const end: Step = { type: 'end' };

export function stepsOf(node: Node, names: Names, next: Step = end): Step {
  switch (node.type) {
    case 'word': {
      const words = new Set([...node.words].map(names.numberOf));
      return { type: 'word', words, glued: node.glued, next };
    }
    case 'slot': {
      const { className, name, glued } = node;
      return { type: 'slot', wordClass: names.classOf(className), name, glued, next };
    }
    case 'optional':
      return { type: 'fork', ways: [stepsOf(node.node, names, next), next] };
    case 'choice':
      return { type: 'fork', ways: node.nodes.map((option) => stepsOf(option, names, next)) };
    case 'sequence':
      return node.nodes.reduceRight((after, inner) => stepsOf(inner, names, after), next);
  }
}
