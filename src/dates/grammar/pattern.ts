/** Patterns of rules become trees that the matcher walks. The notation is described at `Rule.pattern`. */

export type Node =
  | { readonly type: 'word'; readonly words: ReadonlySet<string>; readonly glued: boolean }
  | {
      readonly type: 'slot';
      readonly className: string;
      readonly name: string;
      readonly glued: boolean;
    }
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly type: 'choice'; readonly nodes: readonly Node[] }
  | { readonly type: 'optional'; readonly node: Node };

/** Throws on a pattern that is not well formed: a mistake in a rule, found when the grammar loads. */
export function parsePattern(pattern: string): Node {
  const pieces = pattern.split(/\s+/).filter((piece) => piece !== '');
  let at = 0;

  function choice(): Node {
    const options: Node[] = [];
    let nodes: Node[] = [];
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at] ?? '';
      if (piece === ')' || piece === ')?') break;
      if (piece === '/') {
        options.push(sequence(nodes));
        nodes = [];
      } else if (piece === '(') {
        at += 1;
        const inner = choice();
        const closing = pieces[at];
        if (closing === undefined) throw new Error(`Unclosed group in the pattern “${pattern}”`);
        nodes.push(closing === ')?' ? { type: 'optional', node: inner } : inner);
      } else {
        nodes.push(single(piece));
      }
    }
    options.push(sequence(nodes));
    const [only, ...others] = options;
    return only && others.length === 0 ? only : { type: 'choice', nodes: options };
  }

  const tree = choice();
  if (at < pieces.length) throw new Error(`Unopened group in the pattern “${pattern}”`);
  return tree;
}

function sequence(nodes: readonly Node[]): Node {
  const [only, ...others] = nodes;
  return only && others.length === 0 ? only : { type: 'sequence', nodes };
}

function single(piece: string): Node {
  const glued = piece.length > 1 && piece.startsWith('~');
  const optional = piece.length > 1 && piece.endsWith('?');
  const body = piece.slice(glued ? 1 : 0, optional ? -1 : undefined);
  const slot = /^<([^:>]+)(?::([^>]+))?>$/.exec(body);
  const node: Node = slot
    ? { type: 'slot', className: slot[1] ?? '', name: slot[2] ?? slot[1] ?? '', glued }
    : { type: 'word', words: new Set(body.split('|')), glued };
  return optional ? { type: 'optional', node } : node;
}

/** What a match of the tree can start with. */
export interface FirstSet {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Whether it can match nothing at all. */
  readonly empty: boolean;
}

export function firstSet(node: Node): FirstSet {
  switch (node.type) {
    case 'word':
      return { words: node.words, classes: new Set(), empty: false };
    case 'slot':
      return { words: new Set(), classes: new Set([node.className]), empty: false };
    case 'optional':
      return { ...firstSet(node.node), empty: true };
    case 'choice': {
      const sets = node.nodes.map(firstSet);
      return { ...union(sets), empty: sets.some((set) => set.empty) };
    }
    case 'sequence': {
      const sets: FirstSet[] = [];
      for (const inner of node.nodes) {
        const set = firstSet(inner);
        sets.push(set);
        if (!set.empty) return { ...union(sets), empty: false };
      }
      return { ...union(sets), empty: true };
    }
  }
}

function union(sets: readonly FirstSet[]): Pick<FirstSet, 'words' | 'classes'> {
  return {
    words: new Set(sets.flatMap((set) => [...set.words])),
    classes: new Set(sets.flatMap((set) => [...set.classes])),
  };
}
