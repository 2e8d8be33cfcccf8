/**
 * The colours a canvas cannot take from the style sheet, for the light and the dark page.
 * The colours of the classes follow the ground, too (`ramps.ts`).
 */
export interface MapTheme {
  readonly id: 'light' | 'dark';
  /** The ground on which nothing is known, and around the areas. */
  readonly paper: string;
  /** The ground of areas that have no class. */
  readonly absent: string;
  /** Lines of the hatching (missing) and dots (suppressed) on that ground. */
  readonly sign: string;
  /** Thin borders between areas, drawn half transparent. */
  readonly border: string;
  /** Marked areas: ink on a light casing; one of the two stands out from every class. */
  readonly flagInk: string;
  /** Their ink while one neighbourhood is chosen: the others step back. */
  readonly recededInk: string;
  readonly casing: string;
  /** The chosen area. */
  readonly accent: string;
  readonly accentCasing: string;
  readonly label: string;
  readonly labelHalo: string;
}

export const lightMap: MapTheme = {
  id: 'light',
  paper: '#f4f2ec',
  absent: '#e9e7e0',
  sign: '#86898c',
  border: '#1c2430',
  flagInk: '#1c2430',
  recededInk: '#8f959d',
  casing: '#ffffff',
  accent: '#5cc0ee',
  accentCasing: '#11161d',
  label: '#1c2430',
  labelHalo: '#ffffff',
};

export const darkMap: MapTheme = {
  id: 'dark',
  paper: '#171c23',
  absent: '#2a313b',
  sign: '#8b96a3',
  border: '#0d1117',
  flagInk: '#11161d',
  recededInk: '#7d858f',
  casing: '#ffffff',
  accent: '#6cc3ea',
  accentCasing: '#11161d',
  label: '#eceff3',
  labelHalo: '#11161d',
};

export function mapTheme(dark: boolean): MapTheme {
  return dark ? darkMap : lightMap;
}
