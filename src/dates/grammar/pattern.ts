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
