/** A line such as "By Ann Lee and Bob Roe" → the names in it. */
import { isAgencyAlone } from './credit';

const opening =
  /^(?:(?:written|reported|reviewed|posted|story|text|words)\s)?(?:by|von|par|por|di|door|av|af|autor(?:in)?\s?:|authors?\s?:|auteur\s?:|autore\s?:|от|автор\s?:)\s?:?\s+/iu;
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lu}\.)$/u;
const particles = new Set(
  'and und et y e en i de la le del della di da dos van von der den bin al el ibn ter ten for in with & with'.split(
    ' ',
  ),
);
const longestWords = 16;
/** What a paper calls whoever writes for it: "Ann Lee, Forbes Staff", "Guardian staff and agencies". */
const post = '(?:staff|writer|reporter|correspondent|editor|columnist|contributor|producer)s?';
const behindName = new RegExp(`,\\s(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}${post}$`, 'iu');
const nobodyNamed = new RegExp(
  `^\\p{Lu}\\S*\\s(?:\\S+\\s){0,2}${post}(?:\\sand\\sagencies)?$`,
  'iu',
);

/** The names as written, or null when the line is no byline. */
export function readByline(line: string): string | null {
  const match = opening.exec(line);
  if (!match) return null;
  // "By Ann Lee | 3 May 2012", "Par Ann Lee (Lille, correspondante)": what follows is not the name.
  const names = (
    line
      .slice(match[0].length)
      .split(
        /\s?[|•·–—]\s?|\s-\s|,?\s(?:published|updated|on)\s|,?\s(?:with\s|and\s)?(?:graphics|photos?|photographs|photography|pictures|illustrations?|video|data)\sby\s/i,
      )[0] ?? ''
  )
    .replace(/\s\([^()]{2,60}\)\s*$/, '')
    .trim()
    .replace(behindName, '');
  if (nobodyNamed.test(names)) return names;
  const words = names.split(/[\s,;/]+/).filter(Boolean);
  if (
    words.length === 0 ||
    words.length > longestWords ||
    /[!?:]|[.]$/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))
  )
    return null;
  const capital = words.filter((word) => nameWord.test(word));
  const others = words.filter(
    (word) => !nameWord.test(word) && !particles.has(word.toLowerCase()) && !isAgencyAlone(word),
  );
  if (others.length > 0) return null;
  // One capital word alone ("By Christmas") may be anything, unless all of it is in capitals.
  return capital.length >= 2 || /^\p{Lu}{2,}$/u.test(names) ? names : null;
}

/** The names in "(Reporting by Ann Lee in Oslo; Editing by Bob Roe)", or null. */
export function readReporters(line: string): string | null {
  const match =
    /\breporting by ([^;()[\]]{3,120}?)(?:\sin\s\p{Lu}[^;()[\]]{0,40})?(?:[;()[\]]|\.?$)/iu.exec(
      line,
    );
  return match?.[1] === undefined ? null : readByline(`By ${match[1]}`);
}

/** As `readByline`, for lines that have the byline among dates and sections, between bars or full stops. */
export function readBylinePart(line: string): string | null {
  const parts = [line, ...line.split(/\s?[|•·–—]\s?|\.\s+(?=\p{Lu}\p{Ll}{3})/u)];
  return parts.map(readByline).find((names) => names !== null) ?? null;
}
