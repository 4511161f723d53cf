/** The palette of an element, kept up to date with the theme and with fonts that arrive late. */
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ArticleMark } from '../article-mark';
import { readTheme, type Palette, type Theme } from './palette';

/** Null until the element is there. Its fonts stay the same object when only articles come. */
export function usePalette(
  element: RefObject<HTMLElement | null>,
  articles: readonly ArticleMark[],
): Palette | null {
  const [theme, setTheme] = useState<Theme | null>(null);
  // As text, which is the same for as long as the colours are: articles come by the thousand.
  const colours = useMemo(
    () => [...new Set(articles.map(({ colour }) => colour))].sort().join(' '),
    [articles],
  );
  const known = useRef(false);
  useEffect(() => {
    const read = (): void => {
      if (element.current) setTheme(readTheme(element.current, colours.split(' ')));
    };
    // Styles asked for while the page is put up have the browser work out all of them in the same
    // task; by the next frame they are.
    const frame = known.current ? null : requestAnimationFrame(read);
    if (frame === null) read();
    known.current = true;
    const wishes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const wish of wishes) wish.addEventListener('change', read);
    document.fonts.addEventListener('loadingdone', read);
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    return () => {
      if (frame !== null) cancelAnimationFrame(frame);
      for (const wish of wishes) wish.removeEventListener('change', read);
      document.fonts.removeEventListener('loadingdone', read);
      observer.disconnect();
    };
  }, [element, colours]);
  return useMemo(() => {
    if (!theme) return null;
    const sources = articles.map(({ colour }) => theme.sources.get(colour) ?? theme.muted);
    return { ...theme, sources };
  }, [theme, articles]);
}
