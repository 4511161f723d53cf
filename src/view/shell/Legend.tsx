/** The marks of the timeline, each with what it means: drawn as the canvas paints them (paint-mark.ts). */
import type { ReactNode } from 'react';

const ring = { r: 5.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;

const entries: readonly (readonly [mark: ReactNode, words: string])[] = [
  [<circle key="happened" r={6} fill="currentColor" />, 'happened'],
  [
    <g key="said">
      <circle {...ring} />
      <circle r={3} fill="currentColor" />
    </g>,
    'somebody said it',
  ],
  [<circle key="planned" {...ring} strokeDasharray="2.36" />, 'planned or hoped for'],
  [<circle key="possible" {...ring} strokeDasharray="1.32 1.98" />, 'possible'],
  [
    <g key="denied">
      <circle {...ring} />
      <path d="M-7.5 7.5 7.5-7.5" stroke="currentColor" strokeWidth={1.5} />
    </g>,
    'denied: it did not happen',
  ],
  [
    <g key="vague">
      <rect x={-14} y={-4.5} width={28} height={9} rx={4.5} fill="currentColor" opacity={0.3} />
      <circle r={5} fill="currentColor" />
    </g>,
    'on some day within the bar',
  ],
  [
    <g key="cluster">
      <circle r={9} fill="currentColor" opacity={0.16} />
      <text y={3.5} textAnchor="middle" fontSize={10} fill="currentColor">
        3
      </text>
    </g>,
    'three events: press to zoom in',
  ],
  [
    <g key="sources">
      <circle cx={-9} r={3} fill="var(--source-1)" />
      <circle r={3} fill="var(--source-2)" />
      <circle cx={9} r={3} fill="var(--source-3)" />
    </g>,
    'articles that tell of it',
  ],
];

export function Legend() {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-x-4 gap-y-1.5">
      {entries.map(([mark, words]) => (
        <li key={words} className="flex items-center gap-2.5">
          <svg
            aria-hidden
            width={30}
            height={20}
            viewBox="-15 -10 30 20"
            className="shrink-0 text-accent forced-color-adjust-none"
          >
            {mark}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
