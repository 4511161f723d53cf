/** Numbers as readers write them, alone or with their noun. */

/** One for all: making a formatter costs more than a thousand uses of it. */
const format = new Intl.NumberFormat('en-GB');

/** `38`, `1,043` */
export function numberInWords(count: number): string {
  return format.format(count);
}

/** `1 event`, `38 events` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}
