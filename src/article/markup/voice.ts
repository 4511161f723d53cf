/** Places of a page that may state its title, and how far each supports a wording of it. */
import { squeeze } from '../text/shape';
import { titleParts } from './site-name';

/** One place that may hold the title, and how much it counts. */
export interface Voice {
  readonly text: string;
  readonly weight: number;
}

/** A place supports what it says, and a part of what it says by how much of it that part is. */
export function support({ text, weight }: Voice, candidate: string): number {
  const said = squeeze(text);
  const own = squeeze(candidate);
  if (own === '' || said === '') return 0;
  // A declared title of several parts mostly ends in the site's name.
  if (said === own) return titleParts(text).length > 1 ? 0.75 * weight : weight;
  if (` ${said} `.includes(` ${own} `)) return 0.7 * weight * Math.sqrt(own.length / said.length);
  return 0;
}
