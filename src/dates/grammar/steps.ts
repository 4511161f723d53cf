/** The tree of a pattern becomes steps, each linked to the next: what reads it goes along them and needs no memory of the tree to know where to go on. */
import type { Step, Symbols, WordClass } from './compiled';
import type { Node } from './pattern';

/** What steps need to know of the grammar they belong to. */
interface Names {
  symbolsOf(words: Iterable<string>): Symbols;
  named(className: string): WordClass;
}

export const end: Step = { type: 'end' };

export function stepsOf(node: Node, names: Names, next: Step = end): Step {
  switch (node.type) {
    case 'word':
      return { type: 'word', words: names.symbolsOf(node.words), glued: node.glued, next };
    case 'slot': {
      const { className, name, glued } = node;
      return { type: 'slot', wordClass: names.named(className), name, glued, next };
    }
    case 'optional':
      return { type: 'fork', ways: [stepsOf(node.node, names, next), next] };
    case 'choice':
      return { type: 'fork', ways: node.nodes.map((option) => stepsOf(option, names, next)) };
    case 'sequence':
      return node.nodes.reduceRight((after, inner) => stepsOf(inner, names, after), next);
  }
}
