/** Keeps both canvases up to date: the picture when it changes, the layer above it on every hint. */
import { useEffect, type RefObject } from 'react';
import type { Picture } from '../../../timeline/picture';
import { clearedContext } from './canvas-layer';
import { paintHover, type Emphasis } from './paint-hover';
import { paintPicture } from './paint-picture';
import type { Palette } from './palette';
import type { Size } from '../use-size';

export interface Layers {
  readonly picture: RefObject<HTMLCanvasElement | null>;
  readonly above: RefObject<HTMLCanvasElement | null>;
}

export function usePainting(
  layers: Layers,
  size: Size | null,
  drawn: Picture | null,
  palette: Palette | null,
  { selected, pointed }: Emphasis,
): void {
  const { picture, above } = layers;
  useEffect(() => {
    if (!picture.current || !size || !drawn || !palette) return;
    const canvas = picture.current;
    // Several moves may come before the next frame; only the last is painted.
    const frame = requestAnimationFrame(() => {
      const context = clearedContext(canvas, size, devicePixelRatio);
      if (context) paintPicture(context, drawn, palette);
    });
    return () => cancelAnimationFrame(frame);
  }, [picture, size, drawn, palette]);
  useEffect(() => {
    if (!above.current || !size || !drawn || !palette) return;
    const canvas = above.current;
    const frame = requestAnimationFrame(() => {
      const context = clearedContext(canvas, size, devicePixelRatio);
      if (context) paintHover(context, drawn, { selected, pointed }, palette);
    });
    return () => cancelAnimationFrame(frame);
  }, [above, size, drawn, palette, selected, pointed]);
}
