/** Lists of words as they are written down → sets. */
export type Words = ReadonlySet<string>;

export function words(list: string): Words {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
