import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  plugins: [react(), tailwindcss()],
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 4096 },
  test: {
    include: ['tests/{unit,corpus,articles,links,properties,seeds}/**/*.test.ts'],
    // No zone with a whole-hour offset and none in which midnight always exists:
    // a local time zone that slips into the engine shows.
    env: { TZ: 'America/St_Johns' },
    testTimeout: 30_000,
  },
});
