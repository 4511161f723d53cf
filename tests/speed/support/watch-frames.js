/**
 * Runs inside the page, before it loads: tells of a stretch of time how long its frames took and
 * which tasks of the main thread were long. Plain JavaScript, because it is handed to the browser as
 * it stands.
 */
const tasks = [];
let frames = [];
let last = 0;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' });

const onFrame = (now) => {
  frames.push(now - last);
  last = now;
  requestAnimationFrame(onFrame);
};
requestAnimationFrame(onFrame);

/** Milliseconds of each frame and of each task over 50 ms since it was last asked. */
globalThis.takeFrames = () => {
  const taken = { frames, long: tasks.splice(0) };
  frames = [];
  return taken;
};
