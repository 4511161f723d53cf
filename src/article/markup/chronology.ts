/** Tables, lists and headings of a page that tell what happened when, one entry after the other. */
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

export function chronologyOf(root: Element): Chronology {
  const rows = new Map<ParentNode, { row: Element; cells: readonly string[] }[]>();
  const headings = new Map<ParentNode, Element[]>();
  for (const element of elementsOf(root)) {
    const { tagName, parentNode } = element;
    if (!parentNode) continue;
    if (tagName === 'tr') {
      const cells = cellsOf(element);
      if (isEntry(cells)) put(rows, parentNode, { row: element, cells });
    } else if (/^(?:dt|h[2-6])$/.test(tagName) && isBareDate(textOf(element, longestDate))) {
      put(headings, parentNode, element);
    }
  }
  const entries = severalOf(rows);
  return {
    rows: new Map(entries.map(({ row, cells }) => [row, cells])),
    dated: new Set([...entries.flatMap(({ row }) => around(row)), ...severalOf(headings)]),
  };
}

/** A row and the table it is of. */
function around(row: Element): readonly Element[] {
  const tables = ancestorsOf(row).slice(0, 2);
  return [row, ...tables.filter(({ tagName }) => /^(?:table|tbody)$/.test(tagName))];
}

function cellsOf(row: Element): readonly string[] {
  return row.childNodes
    .filter((cell) => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'))
    .flatMap((cell) => (isElement(cell) ? [textOf(cell, longestCell)] : []))
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

function put<T>(groups: Map<ParentNode, T[]>, key: ParentNode, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function severalOf<T>(groups: ReadonlyMap<ParentNode, readonly T[]>): readonly T[] {
  return [...groups.values()].filter(({ length }) => length >= fewestEntries).flat();
}
