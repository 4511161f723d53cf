/** Reads the theme's custom properties as colours a canvas understands. */
import { color } from 'd3';
import { letteringSize, type Lettering } from '../../../timeline/labels/measure';

/** What the theme says. */
export interface Theme {
  readonly ground: string;
  readonly band: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  /** The accent at no opacity: a gradient to plain `transparent` would pass through grey. */
  readonly accentFaded: string;
  readonly accent2: string;
  /** By the colour of an article as the style sheet names it. */
  readonly sources: ReadonlyMap<string, string>;
  readonly fonts: Readonly<Record<Lettering, string>>;
}

export interface Palette extends Omit<Theme, 'sources'> {
  /** One for each article, in order. */
  readonly sources: readonly string[];
}

/** Colours as they are at this moment: read again when the theme changes. */
export function readTheme(element: HTMLElement, sources: readonly string[]): Theme {
  const style = getComputedStyle(element);
  const value = (name: string, otherwise: string): string =>
    style.getPropertyValue(name).trim() || otherwise;
  const shade = (name: string, otherwise: string): string =>
    inNumbers(value(name, otherwise), element);
  const family = value('--font-sans', 'sans-serif');
  const font = (lettering: Lettering): string => {
    const { size, weight } = letteringSize[lettering];
    return `${weight} ${size}px ${family}`;
  };
  return {
    ground: shade('--bg', '#ffffff'),
    band: shade('--surface', '#fafafa'),
    line: shade('--line', '#dddddd'),
    text: shade('--text', '#1a1a1a'),
    muted: shade('--muted', '#666666'),
    accent: shade('--accent', '#1f3a5f'),
    accentFaded: faded(shade('--accent', '#1f3a5f')),
    accent2: shade('--accent-2', '#b3261e'),
    sources: new Map(sources.map((colour) => [colour, resolve(colour, value)])),
    fonts: {
      label: font('label'),
      strong: font('strong'),
      lane: font('lane'),
      tick: font('tick'),
      small: font('small'),
    },
  };
}

/** The reader's own colours have names (`CanvasText`) that a gradient reads without their element: as light ones. */
function inNumbers(colour: string, element: HTMLElement): string {
  if (color(colour)) return colour;
  const before = element.style.color;
  element.style.color = colour;
  const found = getComputedStyle(element).color;
  element.style.color = before;
  return found;
}

function faded(colour: string): string {
  return color(colour)?.copy({ opacity: 0 }).formatRgb() ?? 'transparent';
}

/** `var(--name)` by the property's value; any other colour as it is. */
function resolve(colour: string, value: (name: string, otherwise: string) => string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return name === undefined ? colour : value(name, 'gray');
}
