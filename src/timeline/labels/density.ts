/** How close labels stand: with their source dots beneath while there is room, else beside. */

export interface Density {
  /** Pixels from one row of a lane to the next. */
  readonly rowHeight: number;
  /** Rows below the lines of a label, for its dots. */
  readonly dotRows: number;
}

export const roomy: Density = { rowHeight: 15, dotRows: 1 };
export const compact: Density = { rowHeight: 18, dotRows: 0 };

/** At the bottom of a lane, for marks without labels. */
export const stripRows = 1;
