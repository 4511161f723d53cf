/** Acts that the same people do, or that befall them, but once in a while: told twice, they are one happening. */
import { termOf } from '../../../base/words';
import type { EventMention } from '../../event';
import { isCountry } from '../../mention/names/places';
import { actsOf } from './act-classes';
import { hasAct, setOf } from './act-sets';
import type { MentionRows } from './mention-rows';

/** Two that meet on a day, or at a place on a day, met once. */
const meetings = actsNamed('meet');
/** Whoever is named suffers or does these once in the stretch that both dates can mean. */
const turns = actsNamed('invade annex resign convict acquit marry born bury');
/** What befalls a place, or is done by somebody, but once on a day. */
const ofDay = actsNamed('crash explode quake capsize win elect inaugurate launch land fail');
/** What the same two do with each other but once on a day. */
const ofTwo = actsNamed('sign deal buy sell join propose reject arrest appoint sack');
const noted = setOf((act) =>
  [meetings, turns, ofDay, ofTwo].some((set) =>
    hasAct(
      set,
      0,
      setOf((one) => one === act),
    ),
  ),
);

function actsNamed(words: string): Int32Array {
  const named = new Set(words.split(' ').flatMap((word) => actsOf(termOf(word))));
  return setOf((act) => named.has(act));
}

/** The names of mentions that tell such an act; few do. */
export class OnceNames {
  private readonly numbers = new Map<string, number>();
  /** By what `note` gives; 0 stands for no names. */
  private readonly people: (readonly number[])[] = [[]];
  private readonly places: (readonly number[])[] = [[]];
  /** By those of both: the same people at the same places are noted once. */
  private readonly noted = new Map<string, number>();

  constructor(private readonly rows: MentionRows) {}

  /** The number of whom a mention with these acts names. */
  note({ who, where }: EventMention, acts: Int32Array): number {
    if (!hasAct(acts, 0, noted)) return 0;
    const people = this.numbersOf(who.map(surname));
    // Countries name no place where two meet: half the news happens there.
    const places = this.numbersOf(where.filter((place) => !isCountry(place)));
    const key = `${people.join()} ${places.join()}`;
    const known = this.noted.get(key);
    if (known !== undefined) return known;
    this.noted.set(key, this.people.push(people) - 1);
    return this.places.push(places) - 1;
  }

  /** Whether both tell an act of that kind of the same people or the same place. Their dates are not looked at. */
  isOnce(a: number, b: number): boolean {
    const { rows } = this;
    const [x, y] = [rows.namesOf(a), rows.namesOf(b)];
    if (x === 0 || y === 0) return false;
    const people = inCommon(this.people[x], this.people[y]);
    const places = inCommon(this.places[x], this.places[y]);
    const onOneDay = rows.precisionOf(a) === 0 && rows.precisionOf(b) === 0;
    if (onOneDay && rows.shareAct(a, b, meetings)) return places > 0 || people > 1;
    const named = people + places;
    if (named === 0) return false;
    if (rows.shareAct(a, b, turns)) return true;
    if (!onOneDay || rows.isSoft(a) || rows.isSoft(b)) return false;
    return rows.shareAct(a, b, ofDay) || (named > 1 && rows.shareAct(a, b, ofTwo));
  }

  private numbersOf(names: readonly string[]): number[] {
    return [...new Set(names)].map((name) => {
      const known = this.numbers.get(name) ?? this.numbers.size;
      this.numbers.set(name, known);
      return known;
    });
  }
}

function inCommon(some: readonly number[] = [], others: readonly number[] = []): number {
  let common = 0;
  for (const name of some) if (others.includes(name)) common += 1;
  return common;
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
