/** Small articles of an invented town, as files to drop. */

export interface TextFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function textFile(name: string, text: string, mimeType = 'text/plain'): TextFile {
  return { name, mimeType, buffer: Buffer.from(text) };
}

/** States no publication date: “Monday” has to wait. */
export const bridge = textFile(
  'bridge.txt',
  `Council approves the Harlow bridge

By Ida Marsh

The Port Alder council approved the new Harlow bridge on Monday. Engineers began work on the bridge in 2019, and the port closed the old crossing in March 2022.

Mayor Tom Reeve said on Sunday that he hopes the bridge will open by Christmas.
`,
);

/** Published on Tuesday 14 May 2024, as its page says. */
export const ferry = textFile(
  'ferry.html',
  `<!doctype html><html lang="en"><head><title>Ferry to stop | Alder Courier</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harlow ferry to stop","datePublished":"2024-05-14"}</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Harlow ferry to stop</h1>
<p>The Harlow ferry made its last crossing on Monday, the operator said. The company had bought the boat in June 1998 from the state, and passengers had relied on it ever since that day.</p>
<p>Port Alder closed the old crossing in March 2022 after inspectors found cracks in its pillars. The council will open the new bridge in December 2024, according to a plan that members accepted.</p>
</article><footer><a href="/about">About us</a></footer></body></html>`,
  'text/html',
);

/** Nothing that could be an article. */
export const noise: TextFile = {
  name: 'noise.bin',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 256)),
};
