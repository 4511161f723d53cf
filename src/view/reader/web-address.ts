/** An address stated by a document, if it is one a link may lead to: never `javascript:` and the like. */
export function webAddress(stated: string | null): string | null {
  if (stated === null || !URL.canParse(stated)) return null;
  const url = new URL(stated);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
