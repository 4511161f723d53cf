/** The lettering of the picture, and how its width is asked for without knowing a canvas. */

/** `label` and `strong` name events, `lane` lanes, `tick` dates on the axis, `small` breaks and counts. */
export type Lettering = 'label' | 'strong' | 'lane' | 'tick' | 'small';

/** Width of a line of text in CSS pixels. */
export type Measure = (text: string, lettering: Lettering) => number;

/** Pixels and weight of each lettering, for painters and for measuring alike. */
export const letteringSize: Readonly<
  Record<Lettering, { readonly size: number; readonly weight: number }>
> = {
  label: { size: 13, weight: 400 },
  strong: { size: 13, weight: 650 },
  lane: { size: 11.5, weight: 650 },
  tick: { size: 12.5, weight: 400 },
  small: { size: 10, weight: 400 },
};
