/** What each key does on the timeline, as data: the help text and the handler read the same list. */

export type Command =
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'fit' }
  | { readonly kind: 'select' }
  | { readonly kind: 'zoom-to-selection' }
  | { readonly kind: 'clear' };

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export const keyHelp =
  'Left and right arrow: previous and next event. Enter: choose it. Shift with left or right ' +
  'arrow: move along the time line. Plus and minus: zoom. Z: zoom to the chosen event. ' +
  '0 or Home: show everything. Escape: choose nothing. The list of events holds the same events.';

/** Null for keys the timeline leaves to the page. */
export function commandFor(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  switch (press.key) {
    case 'ArrowLeft':
      return press.shiftKey ? { kind: 'pan', share: -0.2 } : { kind: 'step', by: -1 };
    case 'ArrowRight':
      return press.shiftKey ? { kind: 'pan', share: 0.2 } : { kind: 'step', by: 1 };
    case '+':
    case '=':
      return { kind: 'zoom', factor: 1.5 };
    case '-':
    case '_':
      return { kind: 'zoom', factor: 1 / 1.5 };
    case '0':
    case 'Home':
      return { kind: 'fit' };
    case 'Enter':
    case ' ':
      return { kind: 'select' };
    case 'z':
    case 'Z':
      return { kind: 'zoom-to-selection' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return null;
  }
}
