/** What lies at a point of the map: an area, or where the map shows these a municipality. */
export interface Found {
  readonly area: number | null;
  readonly municipality: number | null;
}

export const foundNothing: Found = { area: null, municipality: null };

export function isNothing({ area, municipality }: Found): boolean {
  return area === null && municipality === null;
}
