/** `dateline extract` over 20,000 invented articles of 2 kB: how many a second, and how much memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const count = 20_000;
const characters = 2_000;
const script = fileURLToPath(new URL('../../scripts/dateline.mjs', import.meta.url));

export async function run(): Promise<string[]> {
  const child = spawn(process.execPath, [script, 'extract'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const started = performance.now();
  const samples: { answers: number; megabytes: number }[] = [];
  let answers = 0;
  const reading = (async () => {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      answers += countLines(chunk);
    }
  })();
  const timer = setInterval(() => {
    samples.push({ answers, megabytes: residentMegabytes(child.pid ?? 0) });
  }, 200);
  for (let i = 0; i < count; i += 1) {
    if (!child.stdin.write(`${JSON.stringify(makeLine(i))}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await reading;
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  const peak = (from: number, to: number) =>
    Math.max(
      0,
      ...samples
        .filter((sample) => sample.answers >= count * from && sample.answers < count * to)
        .map(({ megabytes }) => megabytes),
    ).toFixed(0);
  return [
    `${answers.toLocaleString('en')} articles in ${seconds.toFixed(1)} s with start-up: ${(answers / seconds).toFixed(0)} a second`,
    `memory of all processes at most ${peak(0.1, 0.3)} MB early (10 to 30 % done), ${peak(0.8, 1)} MB late (80 to 100 %)`,
  ];
}

function countLines(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Of a process and its children, as Linux tells it; elsewhere 0. */
function residentMegabytes(pid: number): number {
  try {
    const children = readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
      readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter((id) => id !== ''),
    );
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + residentMegabytes(Number(child)), own);
  } catch {
    return 0;
  }
}

const subjects = ['The ministry', 'A spokesman', 'The council', 'Engineers', 'President Marlow'];
const verbs = ['announced', 'rejected', 'approved', 'signed', 'postponed', 'opened', 'criticised'];
const objects = ['a treaty with Norland', 'the budget', 'plans for the bridge', 'the ferry line'];
const times = ['on Monday', 'in 2019', 'on 3 March 2021', 'last week', 'in November', ''];
const links = [', although', '. Meanwhile', ', officials said, and', '. On the coast,'];

/** The same articles on every run. */
function makeLine(index: number): object {
  let state = index + 1;
  const pick = (words: readonly string[]) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return words[(state >>> 8) % words.length] ?? '';
  };
  const clause = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(times)}`.trim();
  const sentences: string[] = [`Report ${String(index)} from Vellmar\n\n`];
  for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0) {
    sentences.push(`${clause()}${pick(links)} ${clause()}.${state % 5 === 0 ? '\n\n' : ' '}`);
  }
  return { id: `article-${String(index)}`, text: sentences.join(''), published: '2025-04-21' };
}
