/** Runs one benchmark in a process of its own and prints its lines. */
export interface Benchmark {
  run(): Promise<readonly string[]>;
}

const name = process.argv[2] ?? '';
const benchmark = (await import(`./${name}.ts`)) as Benchmark;
console.log(`\n${name}`);
for (const line of await benchmark.run()) console.log(`  ${line}`);
