import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLink, linkVersion } from '../../src/link/codec';

/**
 * Links that were once given out: each opens for ever as its `.json` says. Add to this folder,
 * change nothing in it.
 */
const folder = new URL('.', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').trim();
const links = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('links of every version', () => {
  it.each(links)('%s opens as it did', (name) => {
    const { value, notes } = decodeLink(read(name));
    expect(notes).toEqual([]);
    expect(value).toEqual(JSON.parse(read(name.replace('.txt', '.json'))));
  });

  it('are kept', () => {
    const versions = new Set(links.map((name) => Number(/^v(\d+)-/.exec(name)?.[1])));
    for (let version = 1; version <= linkVersion; version += 1) expect(versions).toContain(version);
  });
});
