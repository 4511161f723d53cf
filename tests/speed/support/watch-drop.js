/**
 * Runs inside the page, before it loads: tells how long it takes from giving files to the page to the
 * timeline drawn with all of them and until their merging is done, and the long tasks of the main
 * thread in between. Plain JavaScript, because it is handed to the browser as it stands.
 */
const tasks = [];
let given = Infinity;

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    tasks.push({ start: startTime, end: startTime + duration });
  }
}).observe({ type: 'longtask' });

/**
 * Milliseconds from the drop to the drawing with all articles (`drawn`) and to the end of merging
 * (`merged`); `long` are the tasks over 50 ms that came after the page was told of the files, and
 * `handOver` is what the browser took before it told the page.
 */
globalThis.watchDrop = (expected) =>
  new Promise((resolve) => {
    const status = () => document.querySelector('[data-testid="status-line"]')?.textContent ?? '';
    const isDrawn = () =>
      document.querySelector('[data-testid="timeline"] canvas') &&
      /\d{4}/.test(document.querySelector('[data-testid="event-list"]')?.textContent ?? '') &&
      status().includes(`${expected} articles`);
    let drawn = null;
    const watch = () => {
      if (drawn === null && isDrawn()) drawn = performance.now() - given;
      if (drawn === null || /Reading|Working/.test(status())) return requestAnimationFrame(watch);
      const merged = performance.now() - given;
      // What the browser has timed it tells a moment later.
      setTimeout(() => {
        const after = tasks.filter(({ end }) => end > given);
        const long = after.map(({ start, end }) => end - Math.max(start, given));
        const handOver = Math.max(0, ...after.map(({ start }) => given - start));
        resolve({ drawn, merged, handOver, long: long.filter((ms) => ms > 50) });
      }, 100);
    };
    const onChange = () => {
      given = performance.now();
      requestAnimationFrame(watch);
    };
    document.addEventListener('change', onChange, { capture: true, once: true });
  });
