/** Runs one benchmark, which lies beside this file, in a process of its own and prints its lines. */
export interface Benchmark {
  run(): Promise<readonly string[]>;
}

const name = process.argv[2] ?? '';
const module: string = new URL(`./${name}.js`, import.meta.url).href;
const benchmark = (await import(/* @vite-ignore */ module)) as Benchmark;
console.log(`\n${name}`);
for (const line of await benchmark.run()) console.log(`  ${line}`);
