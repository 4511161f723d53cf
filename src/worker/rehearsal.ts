/**
 * Two small articles for a worker to read before anybody waits for it: what runs for the first time
 * is compiled first, which makes the first article take ten times as long as the second.
 */

const paragraphs = [
  'The council of Port Alder approved the new bridge on Monday, its speaker said, after a debate of five hours. “We have waited for this day since 1998,” Mayor Ida Marsh told reporters on Sunday.',
  'Engineers began work on the bridge in March 2019 and hope to finish it by Christmas. According to a report of 12 May 2024, the port closed the old crossing in the winter of 2021/22 because of cracks in its pillars.',
  'Over the weekend, Tom Reeve of the harbour office denied that the ferry would stop next week. He said last year that it could run until the end of 2026, and that no decision was expected before the autumn.',
  'In the 1930s the island had been reached by boat only. Two days after the storm of 6 April 1931, the first steamer came back to the town; a week later, the government promised a bridge within ten years.',
];

const article = `Port Alder approves its bridge\n\nBy Ann Lee\n\n${paragraphs.join('\n\n')}\n`;

const page = `<!doctype html><html lang="en"><head><title>Port Alder approves its bridge | Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14"}</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Port Alder approves its bridge</h1>
<time datetime="2024-05-14">14 May 2024</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
</article><footer><a href="/about">About us</a></footer></body></html>`;

export const rehearsalFiles = [
  { name: 'rehearsal.txt', text: article },
  { name: 'rehearsal.html', text: page },
] as const;
