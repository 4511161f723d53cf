/** Mentions that found nothing, by the terms under which they are filed: they do not meet each other, and need no place. */
import { bisectLeft } from 'd3-array';

/** An array that numbers are pushed to keeps room for as many again and more: lists as short as most are copied instead. */
const short = 16;

const none: readonly number[] = [];

export class Seekers {
  /** By term, ascending. */
  private readonly lists = new Map<number, number[]>();

  of(term: number): readonly number[] {
    return this.lists.get(term) ?? none;
  }

  /** New mentions have the highest numbers: most are put at the end. */
  file(term: number, number: number): void {
    const list = this.lists.get(term);
    const at = list ? bisectLeft(list, number) : 0;
    if (!list) this.lists.set(term, [number]);
    else if (list.length < short) this.lists.set(term, list.toSpliced(at, 0, number));
    else if (at === list.length) list.push(number);
    else list.splice(at, 0, number);
  }

  unfile(term: number, number: number): void {
    const list = this.lists.get(term);
    const at = list ? bisectLeft(list, number) : 0;
    if (list?.[at] !== number) return;
    if (list.length === 1) this.lists.delete(term);
    else list.splice(at, 1);
  }
}
