/**
 * Maps time to pixels and back, for one width and one visible window, and answers where a gesture
 * leads. Widths are CSS pixels from the left edge of the drawing area.
 */
import { minuteMs } from './instants';
import type { TimeWindow } from '../modes';
import { placeOnWarp, type Warp } from './warp';

/** Room left of the first and right of the last event when everything is shown. */
const margin = (width: number): number => Math.min(36, width * 0.06);
const breakPixels = 30;
/** Breaks may take at most this part of the width. */
const breakShare = 0.3;
/** Zooming ends where a minute of the most detailed stretch has this many pixels. */
const pixelsPerMinute = 120;

export class TimeScale {
  private constructor(
    readonly warp: Warp,
    readonly width: number,
    /** Pixels per unit of the warp. */
    readonly zoom: number,
    /** Pixels from the warp's origin to the left edge. */
    readonly offset: number,
  ) {}

  /** Shows all there is. */
  static fit(warp: Warp, width: number): TimeScale {
    return new TimeScale(warp, width, fitZoom(warp, width), -margin(width));
  }

  /** Shows a window, or all of it for null; a window beyond the limits is brought within them. */
  static of(warp: Warp, width: number, window: TimeWindow | null): TimeScale {
    if (!window) return TimeScale.fit(warp, width);
    const first = placeOnWarp(warp, window.from);
    const last = placeOnWarp(warp, window.to);
    const breaks = (last.skips - first.skips) * breakWidth(warp, width);
    const zoom = (width - breaks) / (last.units - first.units);
    const zoomed = new TimeScale(warp, width, clampZoom(warp, width, zoom), 0);
    const middle = (zoomed.toPixel(window.from) + zoomed.toPixel(window.to)) / 2;
    return zoomed.within(middle - width / 2);
  }

  toPixel(time: number): number {
    const { units, skips } = placeOnWarp(this.warp, time);
    return this.pixelOf(units, skips);
  }

  /** For places worked out beforehand with `placeAllOnWarp`. */
  pixelOf(units: number, skips: number): number {
    return this.zoom * units + this.breakWidth * skips - this.offset;
  }

  toTime(pixel: number): number {
    const { times } = this.warp;
    let low = 0;
    let high = times.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.knotPixel(middle) <= pixel) low = middle;
      else high = middle;
    }
    const [x0, x1] = [this.knotPixel(low), this.knotPixel(high)];
    const [t0, t1] = [times[low] ?? 0, times[high] ?? 0];
    return t0 + ((pixel - x0) / (x1 - x0)) * (t1 - t0);
  }

  get window(): TimeWindow {
    return { from: this.toTime(0), to: this.toTime(this.width) };
  }

  get breakWidth(): number {
    return breakWidth(this.warp, this.width);
  }

  /** Whether everything is shown, as far out as zooming goes. */
  get isFit(): boolean {
    return this.zoom <= fitZoom(this.warp, this.width) * 1.0001;
  }

  /** The time under pixel `at` moves to pixel `to` while all grows by `factor`: panning, zooming and pinching. */
  moved(at: number, to: number, factor: number): TimeScale {
    const time = this.toTime(at);
    const zoom = clampZoom(this.warp, this.width, this.zoom * factor);
    const zoomed = new TimeScale(this.warp, this.width, zoom, 0);
    return zoomed.within(zoomed.toPixel(time) - to);
  }

  /** The scale at an offset, held so that the events cannot be lost to the side. */
  private within(offset: number): TimeScale {
    const last = this.warp.times.length - 1;
    const slack = this.isFit ? margin(this.width) : this.width / 2;
    const least = this.knotPixel(0) + this.offset - slack;
    const most = this.knotPixel(last) + this.offset + slack - this.width;
    const held = Math.max(least, Math.min(offset, Math.max(most, least)));
    return new TimeScale(this.warp, this.width, this.zoom, held);
  }

  private knotPixel(knot: number): number {
    return this.pixelOf(this.warp.units[knot] ?? 0, this.warp.skips[knot] ?? 0);
  }
}

function breakWidth(warp: Warp, width: number): number {
  return Math.min(breakPixels, (width * breakShare) / Math.max(1, warp.breaks.length));
}

function fitZoom(warp: Warp, width: number): number {
  const units = warp.units[warp.units.length - 1] ?? 1;
  const breaks = warp.breaks.length * breakWidth(warp, width);
  return (width - 2 * margin(width) - breaks) / units;
}

function clampZoom(warp: Warp, width: number, zoom: number): number {
  const least = fitZoom(warp, width);
  const most = Math.max(least * 4, pixelsPerMinute / (warp.steepest * minuteMs));
  return Number.isFinite(zoom) && zoom > 0 ? Math.max(least, Math.min(zoom, most)) : most;
}
