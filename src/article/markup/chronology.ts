/** Tables, lists and headings of a page that tell what happened when, one entry after the other. */
import { group } from 'd3-array';
import { isBareDate } from '../published/date-line';
import { wordCount } from '../text/shape';
import { ancestorsOf, elementsOf, isElement, textOf, type Element, type ParentNode } from './tree';

export interface Chronology {
  /** Rows of tables that begin with a date, as the squeezed text of their cells. */
  readonly rows: ReadonlyMap<Element, readonly string[]>;
  /** Elements whose date is that of an entry and says nothing of when the page was published. */
  readonly dated: ReadonlySet<Element>;
}

/** One date may be that of the page; as many beside each other are those of entries. */
const fewestEntries = 2;
/** Words of what happened: tables of figures have fewer. */
const fewestWords = 2;
/** In characters: tables that only place things on a page hold whole articles in a cell. */
const longestCell = 2000;
const longestDate = 40;

/** Of elements that were looked at before: each reader of a page asks. */
const known = new WeakMap<Element, Chronology>();

export function chronologyOf(root: Element): Chronology {
  let chronology = known.get(root);
  if (!chronology) known.set(root, (chronology = find(root)));
  return chronology;
}

function find(root: Element): Chronology {
  const elements = [...elementsOf(root)];
  const rows = elements
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => ({ row, cells: cellsOf(row) }))
    .filter(({ cells }) => isEntry(cells));
  const headings = elements.filter(
    (element) =>
      /^(?:dt|h[2-6])$/.test(element.tagName) && isBareDate(textOf(element, longestDate)),
  );
  const entries = severalOf(rows, ({ row }) => row.parentNode);
  return {
    rows: new Map(entries.map(({ row, cells }) => [row, cells])),
    dated: new Set([
      ...entries.flatMap(({ row }) => around(row)),
      ...severalOf(headings, ({ parentNode }) => parentNode),
    ]),
  };
}

/** A row and the table it is of. */
function around(row: Element): readonly Element[] {
  const tables = ancestorsOf(row).slice(0, 2);
  return [row, ...tables.filter(({ tagName }) => /^(?:table|tbody)$/.test(tagName))];
}

function cellsOf(row: Element): readonly string[] {
  return row.childNodes
    .filter((child) => isElement(child))
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => textOf(cell, longestCell))
    .filter((text) => text !== '');
}

function isEntry([date, ...told]: readonly string[]): boolean {
  return (
    date !== undefined &&
    date.length <= longestDate &&
    told.every((text) => text.length <= longestCell) &&
    told.some((text) => wordCount(text) >= fewestWords) &&
    isBareDate(date)
  );
}

/** Those that have others beside them. */
function severalOf<T>(all: readonly T[], parentOf: (one: T) => ParentNode | null): readonly T[] {
  const siblings = [...group(all, parentOf).values()];
  return siblings.filter(({ length }) => length >= fewestEntries).flat();
}
