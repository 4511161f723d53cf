/**
 * A snapshot ↔ the fragment of a link, `v=1&…`. Whatever was once written can be read for ever;
 * tests/links keeps a link of every version.
 */
import type { Note, Result } from '../base/result';
import { decodeTimelineFile, type TimelineFile } from '../state/file/timeline-file';
import { upgrader } from '../state/file/upgrade';
import { fromBase64url, toBase64url } from './base64url';
import { RunningCheck } from './check';
import { compress, decompressLines } from './compress';
import { formatFields, parseFields, type Fields } from './fields';
import { packTimeline } from './pack';
import type { LinkResult, LinkSnapshot } from './snapshot';
import { unpackTimeline } from './unpack';
import { readViewFields, writeView } from './view-fields';

export const linkVersion = 1;

/** Beyond, not even the attempt is worth the time: such a link has some 400,000 characters. */
const maxRows = 5_000;

/** Data as it was last written or read: a view that changes must not cost the data's compression. */
const encoded = new WeakMap<TimelineFile, string>();

/** No version needs it yet. */
const upgrade = upgrader<Fields>(linkVersion, []);

/** The fragment, without `#`; null when the timeline is too large for any link (thousands of events). */
export function encodeLink({ source, view }: LinkSnapshot): string | null {
  const where = source.kind === 'sample' ? (['sample', '1'] as const) : encodeData(source.file);
  if (!where) return null;
  const [name, value] = where;
  const head: Fields = new Map([['v', [String(linkVersion)]]]);
  return formatFields(new Map([...head, ...writeView(view), [name, [value]]]));
}

/** `fragment` with or without `#`. Never throws; an empty one is no link and gives null without notes. */
export function decodeLink(fragment: string): LinkResult {
  const fields = parseFields(fragment.replace(/^#/, ''));
  if (fields.size === 0) return { value: null, notes: [] };
  const stated = fields.get('v')?.[0] ?? '';
  if (!/^[1-9]\d{0,8}$/.test(stated)) {
    return refused('not-a-link', 'This address is not a Dateline link, or its beginning is lost.');
  }
  const version = Number(stated);
  if (version > linkVersion) {
    return refused(
      'newer-version',
      `This link was made by a newer Dateline (version ${stated}; this one reads up to ${String(linkVersion)}). Reload the page to get the newest, then open the link again.`,
    );
  }
  return open(upgrade(fields, version));
}

function open(fields: Fields): LinkResult {
  const view = readViewFields(fields);
  const data = fields.get('data')?.[0];
  if (data === undefined) {
    if (fields.has('sample')) return { value: { source: { kind: 'sample' }, view }, notes: [] };
    return refused(
      'no-data',
      'This link carries no timeline: part of it is lost. Ask for it anew.',
    );
  }
  const { value: file, notes } = decodeData(data);
  return { value: file && { source: { kind: 'data', file }, view }, notes };
}

function encodeData(file: TimelineFile): readonly ['data', string] | null {
  const known = encoded.get(file);
  if (known !== undefined) return ['data', known];
  if (file.events.length + file.undated.length > maxRows) return null;
  const check = new RunningCheck();
  const lines = packTimeline(file).map((line) => `${check.next(line)}${line}\n`);
  const bytes = compress(lines.join(''));
  if (!bytes) return null;
  const data = toBase64url(bytes);
  encoded.set(file, data);
  return ['data', data];
}

function decodeData(data: string): Result<TimelineFile | null> {
  const unpacked = unpackTimeline(intactLines(decompressLines(fromBase64url(data))));
  if (!unpacked) {
    return refused(
      'damaged-link',
      'This link is damaged and nothing in it can be read. Ask for it anew.',
    );
  }
  const { value, notes } = decodeTimelineFile(unpacked.json);
  const { missing } = unpacked;
  if (missing === 0) {
    if (value) encoded.set(value, /^[\w-]*/.exec(data)?.[0] ?? data);
    return { value, notes };
  }
  const lost = missing === 1 ? 'one entry is' : `${String(missing)} entries are`;
  const message = `This link is damaged, perhaps cut short: ${lost} lost. What is shown is as it was sent.`;
  return { value, notes: [{ code: 'damaged-link', message }, ...notes] };
}

/** The lines up to the first that is not what was written. */
function intactLines(checkedLines: Iterable<string>): readonly string[] {
  const check = new RunningCheck();
  const lines: string[] = [];
  for (const checked of checkedLines) {
    const line = checked.slice(2);
    if (line === '' || check.next(line) !== checked.slice(0, 2)) break;
    lines.push(line);
  }
  return lines;
}

function refused(code: string, message: string): { value: null; notes: readonly Note[] } {
  return { value: null, notes: [{ code, message }] };
}
