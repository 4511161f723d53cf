/** The articles that ship with the page → files, as if a person had dropped them. */
import * as v from 'valibot';
import type { ReadableFile } from '../state/reading/engine-door';

/** Names of the sample's files, as `samples/index.json` lists them. */
const indexSchema = v.array(v.pipe(v.string(), v.regex(/^[\w.-]+$/)));

/** `base` is the address of the folder; a relative one counts from the page. Rejects when it cannot be reached. */
export async function fetchSample(base: string): Promise<readonly ReadableFile[]> {
  const names = v.parse(indexSchema, await (await get(`${base}index.json`)).json());
  return Promise.all(
    names.map(async (name) => {
      const bytes = await (await get(base + name)).arrayBuffer();
      return { name, arrayBuffer: () => Promise.resolve(bytes) };
    }),
  );
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return response;
}
