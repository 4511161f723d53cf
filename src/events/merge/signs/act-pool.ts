/** What mentions tell of acts, each combination once: a hundred thousand mentions have a thousand between them. */
import { fit } from '../../../base/fit';
import {
  actWords,
  agreed,
  allActs,
  areRelated,
  foldActs,
  opposed,
  shareAct,
  successive,
} from './act-sets';

/** By number, side by side: a set of the acts that the trigger can name, and one of those that any word of the clause can name. */
const [told, near] = [0, actWords];
const width = 2 * actWords;

export class ActPool {
  private sets = new Int32Array(64 * width);
  private readonly numbers = new Map<string, number>();

  /** The number of two sets, as above. */
  numberOf(acts: Int32Array): number {
    const key = acts.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    this.sets = fit(this.sets, width * (number + 1));
    this.sets.set(acts, width * number);
    return number;
  }

  /** Whether triggers can name one of these acts both. */
  share(a: number, b: number, looked: Int32Array): boolean {
    return shareAct(this.sets, width * a + told, width * b + told, looked);
  }

  /** Whether the trigger of one can name one of these acts that the clause of another names. */
  sharesNear(a: number, clause: number, looked: Int32Array): boolean {
    return shareAct(this.sets, width * a + told, width * clause + near, looked);
  }

  /** Whether both clauses name one of these acts. */
  shareNear(a: number, b: number, looked: Int32Array): boolean {
    return shareAct(this.sets, width * a + near, width * b + near, looked);
  }

  contradict(a: number, b: number): boolean {
    return areRelated(this.sets, width * a + told, width * b + told, opposed);
  }

  /** Whether one trigger names an act that comes after the other's. */
  follow(a: number, b: number): boolean {
    return areRelated(this.sets, width * a + told, width * b + told, successive);
  }

  /** Whether one trigger names what the other agreed on, and both no act in common. */
  fulfil(a: number, b: number): boolean {
    const related = areRelated(this.sets, width * a + told, width * b + told, agreed);
    return related && !this.share(a, b, allActs);
  }

  /** The acts that the trigger can name, in the bits of one number; and those that the clause names. */
  folded(number: number): number {
    return foldActs(this.sets, width * number + told);
  }

  foldedNear(number: number): number {
    return foldActs(this.sets, width * number + near);
  }
}
