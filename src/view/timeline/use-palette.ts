/** The palette of an element, kept up to date with the theme and with fonts that arrive late. */
import { useEffect, useState, type RefObject } from 'react';
import type { ArticleMark } from './article-mark';
import { readPalette, type Palette } from './palette';

/** Null until the element is there. */
export function usePalette(
  element: RefObject<HTMLElement | null>,
  articles: readonly ArticleMark[],
): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = (): void => {
      if (element.current)
        setPalette(
          readPalette(
            element.current,
            articles.map((article) => article.colour),
          ),
        );
    };
    read();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', read);
    document.fonts.addEventListener('loadingdone', read);
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    return () => {
      dark.removeEventListener('change', read);
      document.fonts.removeEventListener('loadingdone', read);
      observer.disconnect();
    };
  }, [element, articles]);
  return palette;
}
