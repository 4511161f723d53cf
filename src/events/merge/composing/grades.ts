/** Verbs that tell one act more or less strongly: "supported" a step, "agreed" to it, "pledged" it. */
import { isFormOf } from '../../mention/lemmas';

/** One act a line, from weak to strong; words between commas say the same. */
const scales = `
support back welcome favour favor, agree approve endorse accept, pledge promise vow guarantee
ask request invite, urge call appeal, demand, order
allege suspect, accuse, charge indict, convict
claim suggest, say state, confirm prove
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((step) => new Set(step.trim().split(' '))));

/** Whether two verbs tell one act with different strength. */
export function differInStrength(a: string, b: string): boolean {
  return scales.some((steps) => {
    const [x, y] = [stepOf(steps, a), stepOf(steps, b)];
    return x >= 0 && y >= 0 && x !== y;
  });
}

function stepOf(steps: readonly ReadonlySet<string>[], verb: string): number {
  return steps.findIndex((words) => isFormOf(verb.toLowerCase(), words));
}
