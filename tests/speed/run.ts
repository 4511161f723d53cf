/** Runs one benchmark, which lies beside this file, in a process of its own with its options, and prints its lines. */
export interface Benchmark {
  run(options: readonly string[]): Promise<readonly string[]>;
}

const [name = '', ...options] = process.argv.slice(2);
const module: string = new URL(`./${name}.js`, import.meta.url).href;
const benchmark = (await import(/* @vite-ignore */ module)) as Benchmark;
console.log(`\n${name}`);
for (const line of await benchmark.run(options)) console.log(`  ${line}`);
