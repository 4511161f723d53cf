/** The statuses several mentions give one event → the status of the event. */
import { statuses, type Status } from '../../event';
import type { Told } from '../signs/signature';

/** One vote an origin; what was planned has happened once a later report says so. */
export function chooseStatus(members: readonly Told[], originOf: (member: Told) => string): Status {
  const votes = countVotes(members, originOf);
  const counts = (status: Status): number => votes.get(status) ?? 0;
  const told = counts('happened') > 0 && counts('denied') === 0;
  if (told && counts('happened') + counts('planned') + counts('possible') >= counts('said')) {
    return 'happened';
  }
  return statuses.reduce((best, status) => (counts(status) > counts(best) ? status : best));
}

/** Origins by the status most of their mentions give. */
function countVotes(
  members: readonly Told[],
  originOf: (member: Told) => string,
): Map<Status, number> {
  const byOrigin = new Map<string, Told[]>();
  for (const member of members) {
    const origin = originOf(member);
    const cast = byOrigin.get(origin);
    if (cast) cast.push(member);
    else byOrigin.set(origin, [member]);
  }
  const votes = new Map<Status, number>();
  for (const told of byOrigin.values()) {
    // What an origin tells in passing counts where it tells nothing else.
    const whole = told.filter(({ telling, isFounder }) => isFounder && !telling.nameless);
    const cast = (whole.length > 0 ? whole : told).map(({ telling }) => telling.status);
    const vote = statuses.reduce((best, status) =>
      occurrences(cast, status) > occurrences(cast, best) ? status : best,
    );
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  return votes;
}

function occurrences(cast: readonly Status[], status: Status): number {
  return cast.reduce((count, each) => count + (each === status ? 1 : 0), 0);
}
