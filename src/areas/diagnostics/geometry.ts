import type { Cases, ErrorOrWarning, FileNote, Severity } from './shape.ts';

/** Features of one file; `items`: their numbers, `feature`: the first of them. */
type Features<Of extends Severity> = FileNote<Of> & Cases & { readonly feature: number };

/** What is noticed of outlines: what was left out, what was put right. */
export interface GeometryDiagnostics {
  /** Nothing in the file is an area; `found`: the types there are. */
  'geojson-no-polygons': FileNote<'error'> & {
    readonly count: number;
    readonly found: string;
    readonly expected: string;
  };
  /** Points and lines in the place of areas; `found`: the first type. */
  'geojson-not-polygon': Features<'warning'> & {
    readonly found?: string;
    readonly expected: string;
  };
  /** Features without an outline. */
  'geojson-no-geometry': Features<'warning'>;
  /** Outlines that are broken; an error, without `items`, where there is no other area. */
  'geojson-bad-geometry': FileNote<ErrorOrWarning> & {
    readonly feature: number;
    readonly count: number;
    readonly items?: readonly string[];
    readonly found?: string;
    readonly expected: string;
  };
  /** Rings that were open, and were closed. */
  'geojson-ring-closed': Features<'warning'>;
  /** Rings that ran the wrong way, and were turned. */
  'geojson-winding': Features<'hint'>;
  /** Positions that stood several times in a row, and were joined. */
  'areas-points-repeated': Features<'hint'>;
  /** Rings that touch themselves, and were split there. */
  'areas-ring-touching': Features<'hint'>;
  /** Rings that cross themselves, and stay so; `found`: the first place. */
  'areas-ring-crossing': Features<'hint'> & { readonly found?: string };
  /** Holes that lie outside their area, and stay so. */
  'areas-hole-outside': Features<'hint'>;
  /** Areas far away from all others. */
  'areas-far-away': FileNote<'hint'> & Cases;
  /** Areas with the very outline of another one before them, so that only one of them can be seen. */
  'areas-same-outline': FileNote<'warning'> & Cases;
}
