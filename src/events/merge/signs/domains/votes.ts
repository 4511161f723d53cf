/** What several words speak of, each with its weight. */
import type { Domain } from './domain';

/** One word in passing says nothing of what an event is about. */
const fewestVotes = 0.5;

/** So much of what an article speaks of, in words and as a share, is what it is about. */
const fewestOfArticle = 2;
const leastShare = 0.3;

/** The domain of most votes; the first come of equals. */
export class DomainVotes {
  private readonly votes = new Map<Domain, number>();

  add(domain: Domain | null, weight: number): void {
    if (domain !== null) this.votes.set(domain, (this.votes.get(domain) ?? 0) + weight);
  }

  /** Null where there are too few votes. */
  get winner(): Domain | null {
    return this.most(fewestVotes);
  }

  /** What a whole article is about: null where it speaks of too much else. */
  get prevailing(): Domain | null {
    let all = 0;
    for (const votes of this.votes.values()) all += votes;
    return this.most(Math.max(fewestOfArticle, leastShare * all));
  }

  private most(least: number): Domain | null {
    let best: Domain | null = null;
    let most = 0;
    for (const [domain, votes] of this.votes) if (votes > most) [best, most] = [domain, votes];
    return most >= least ? best : null;
  }
}
