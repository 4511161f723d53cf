/**
 * Articles that links connect → groups that tell one report, those most alike first. Likeness does
 * not chain: groups join where many of the pairs between them are one report.
 */
import { DisjointSets } from '../../base/disjoint-sets';
import type { Compare } from './shared-keys';

export interface Link {
  readonly a: number;
  readonly b: number;
  /** How surely they are one report, above 0. */
  readonly strength: number;
}

/** Share of the pairs between two groups. */
const linkedShare = 0.5;
/** Members of each side that speak for it: of a report copied a hundred times not all pairs are looked at. */
const delegates = 6;

/** The same groups whatever the order of the links; `alike` says of any two articles whether they are one report. */
export function groupLinked(
  members: readonly number[],
  links: readonly Link[],
  alike: (a: number, b: number) => boolean,
  compare: Compare,
): readonly (readonly number[])[] {
  const places = new Map(members.map((member, place) => [member, place]));
  const sets = new DisjointSets(members.length);
  const groups = members.map((member) => [member]);
  const rootOf = (member: number): number => sets.rootOf(places.get(member) ?? 0);
  for (const { a, b } of inOrder(links, compare)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    const [one, other] = [groups[x] ?? [], groups[y] ?? []];
    if (x === y || !fit(one, other, alike)) continue;
    const isInto = one.length > other.length || (one.length === other.length && compare(a, b) < 0);
    const [into, from, root] = isInto ? [one, other, x] : [other, one, y];
    for (const member of from) into.push(member);
    sets.join(isInto ? y : x, root);
  }
  return groups.filter((_, place) => sets.rootOf(place) === place);
}

/** Strongest first, each from the article that comes first. */
function inOrder(links: readonly Link[], compare: Compare): Link[] {
  return links
    .map((link) => (compare(link.a, link.b) < 0 ? link : { ...link, a: link.b, b: link.a }))
    .sort((x, y) => y.strength - x.strength || compare(x.a, y.a) || compare(x.b, y.b));
}

function fit(
  one: readonly number[],
  other: readonly number[],
  alike: (a: number, b: number) => boolean,
): boolean {
  const [some, others] = [one.slice(0, delegates), other.slice(0, delegates)];
  let linked = 0;
  for (const a of some) for (const b of others) if (alike(a, b)) linked += 1;
  return linked >= linkedShare * some.length * others.length;
}
