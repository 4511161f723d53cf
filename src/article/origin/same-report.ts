/** Two articles → how surely they are one report, as a copy or as a rewrite. */
import type { FiledArticle, Profile } from './profile';
import { sentencesRetold } from './retelling';
import { sharedShingles } from './sketch';

/** Copies share this much of all their shingles, however far apart they were published. */
const copiedShare = 0.4;
/** A shortened copy has this much of its shingles in the longer one, ... */
const excerptShare = 0.75;
/** ... and what is a small part of something larger is not that. */
const smallestPart = 0.27;
/** A rewrite retells this many sentences in order, and this share of the shorter article's. */
const fewestRetold = 5;
const retoldShare = 0.45;
/** What crediting the same agency, or different ones, changes in both. */
const sameCredit = { share: -0.1, sentences: -1 };
const otherCredit = { share: 0.15, sentences: 0 };
const noCredit = { share: 0, sentences: 0 };
/** A report is rewritten while it is news. */
const daysOfNews = 2;

/** 0 when they are not, up to 1 for the same text. */
export function sameReport(a: Profile, b: Profile): number {
  const [shorter, longer] = [a, b]
    .map(({ sketch }) => sketch.shingles.length)
    .sort((x, y) => x - y);
  if (!longer) return a.article.text === b.article.text ? 1 : 0;
  if (!shorter) return 0;
  const shared = sharedShingles(a.sketch, b.sketch);
  const resemblance = shared / (shorter + longer - shared);
  if (resemblance >= copiedShare) return resemblance;
  if (shared / shorter >= excerptShare && shorter / longer >= smallestPart) return shared / shorter;
  return retelling(a, b);
}

/** Twins have nearly all wording in common, so that "on Monday" is the same Monday in both, ... */
const twinShare = 0.8;
/** ... and are long enough for that to be no accident. */
const fewestShingles = 30;

/** Whether one is the other word for word, but for a headline, a correction or a closing line. */
export function areTwins(a: Profile, b: Profile): boolean {
  const lengths = [a.sketch.shingles.length, b.sketch.shingles.length] as const;
  if (Math.min(...lengths) < fewestShingles) return false;
  const shared = sharedShingles(a.sketch, b.sketch);
  return shared / (lengths[0] + lengths[1] - shared) >= twinShare;
}

/** Whether one can be a rewrite of the other by when they were published: what is not known speaks neither way. */
export function areOneNews(a: Profile, b: Profile): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= daysOfNews;
}

function retelling(a: Profile, b: Profile): number {
  if (!areOneNews(a, b)) return 0;
  const lengths = [a.told.sizes.length, b.told.sizes.length] as const;
  const most = Math.min(...lengths);
  const credit = creditChange(a.article, b.article);
  const fewest = fewestRetold + credit.sentences;
  if (most < fewest || most / Math.max(...lengths) < smallestPart) return 0;
  const retold = sentencesRetold(a.told, b.told);
  const share = retold / most;
  if (retold < fewest || retold / Math.max(...lengths) < smallestPart) return 0;
  return share >= retoldShare + credit.share ? share : 0;
}

function creditChange(a: FiledArticle, b: FiledArticle): typeof noCredit {
  if (a.credit === null || b.credit === null) return noCredit;
  return a.credit.toLowerCase() === b.credit.toLowerCase() ? sameCredit : otherCredit;
}
