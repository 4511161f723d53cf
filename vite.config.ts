import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { oneByteSources } from './scripts/one-byte-sources.ts';
import { sharedScores } from './scripts/shared-scores.ts';

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  plugins: [react(), tailwindcss(), oneByteSources()],
  // Readers run in workers: of a package with builds for several places, the browser's may want a
  // document, as that of the Markdown reader's entity table does.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es', plugins: () => [sharedScores(), oneByteSources()] },
  build: { target: 'es2022', chunkSizeWarningLimit: 4096 },
  test: {
    include: ['tests/{unit,corpus,articles,links,properties,seeds}/**/*.test.ts'],
    // No zone with a whole-hour offset and none in which midnight always exists:
    // a local time zone that slips into the engine shows.
    env: { TZ: 'America/St_Johns' },
    testTimeout: 30_000,
  },
});
