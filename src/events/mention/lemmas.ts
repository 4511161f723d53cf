/** A word form becomes the lemmas it may be a form of, by rule and a short list of exceptions. */
import { byWord } from '../../base/by-word';
import { irregularParticiples, irregularPast } from './words/verbs';

const auxiliaries: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['’s', 'be'],
  ["'s", 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['dying', 'die'],
  ['lying', 'lie'],
]);

/** Most likely first; always holds the form itself. Lower-case in, lower-case out. */
export const lemmas = byWord(makeLemmas);

function makeLemmas(form: string): readonly string[] {
  const known = auxiliaries.get(form) ?? irregularPast.get(form) ?? irregularParticiples.get(form);
  if (known !== undefined) return [known, form];
  if (form.endsWith('ied') && form.length > 4) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  if (form.endsWith('ed') && form.length > 3) return stripped(form, 2);
  if (form.endsWith('ing') && form.length > 4) return stripped(form, 3);
  if (form.endsWith('ies') && form.length > 4) return [`${form.slice(0, -3)}y`, form];
  if (form.endsWith('es') && form.length > 3) return [form.slice(0, -1), form.slice(0, -2), form];
  if (form.endsWith('s') && !form.endsWith('ss') && form.length > 3)
    return [form.slice(0, -1), form];
  return [form];
}

function stripped(form: string, ending: number): readonly string[] {
  const base = form.slice(0, -ending);
  const doubled = /([bdgklmnprt])\1$/.test(base) ? [base.slice(0, -1)] : [];
  return [...doubled, base, `${base}e`, form];
}

/** Whether some lemma of the form stands in the list. */
export function isFormOf(form: string, list: ReadonlySet<string>): boolean {
  return list.has(form) || lemmas(form).some((lemma) => list.has(lemma));
}

/** One key for a noun and the verb of the same happening: `launched`, `launches` and `launch`. */
export function stem(form: string): string {
  const first = lemmas(form)[0] ?? form;
  return first.endsWith('e') ? first.slice(0, -1) : first;
}
