/**
 * Runs inside the page, before it loads: tells how long it takes from giving files to the page to
 * the first timeline drawn with all of them, and the longest task of the main thread in between.
 * Plain JavaScript, because it is handed to the browser as it stands.
 */
const timing = { start: 0, longestTask: 0 };

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    if (timing.start > 0 && startTime >= timing.start) {
      timing.longestTask = Math.max(timing.longestTask, duration);
    }
  }
}).observe({ type: 'longtask' });

/** Milliseconds: `drawn` from the drop to the drawing, `longestTask` of the main thread (0: none over 50). */
globalThis.watchDrop = (expected) =>
  new Promise((resolve) => {
    const isDrawn = () => {
      const list = document.querySelector('[data-testid="event-list"]');
      const status = document.querySelector('[data-testid="status-line"]')?.textContent ?? '';
      const canvas = document.querySelector('[data-testid="timeline"] canvas');
      return (
        canvas && /\d{4}/.test(list?.textContent ?? '') && status.includes(`${expected} articles`)
      );
    };
    const watch = () => {
      if (!isDrawn()) return requestAnimationFrame(watch);
      resolve({ drawn: performance.now() - timing.start, longestTask: timing.longestTask });
    };
    const onChange = () => {
      timing.start = performance.now();
      requestAnimationFrame(watch);
    };
    document.addEventListener('change', onChange, { capture: true, once: true });
  });
