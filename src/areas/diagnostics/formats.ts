import type { Cases, FileNote } from './shape.ts';

/** What is noticed while a file with areas is decoded, by its format. */
export interface FormatDiagnostics {
  /** The text is no JSON; `line` where it is known. */
  'geojson-not-json': FileNote<'error'> & { readonly line?: number; readonly found: string };
  /** The text ends in the middle of the data; `found`: its last signs. */
  'geojson-truncated': FileNote<'error'> & { readonly line: number; readonly found: string };
  /** JSON that is no GeoJSON. */
  'geojson-wrong': FileNote<'error'> & {
    readonly line?: number;
    readonly found: string;
    readonly expected: string;
  };
  /** A line of a file with one record per line is no JSON. */
  'geojson-line-broken': FileNote<'error'> & { readonly line: number; readonly found: string };
  /** Records without outlines; `items`: their names. */
  'geojson-records': FileNote<'error'> & Cases;
  /** NaN or Infinity in the place of a number; `items`: feature and property. */
  'geojson-no-number': FileNote<'warning'> & Cases;
  /** `found` is the format. */
  'areas-format-refused': FileNote<'error'> & { readonly found: string };
  /** `expected` is the format, `found` where or of what. */
  'areas-file-damaged': FileNote<'error'> & { readonly expected: string; readonly found?: string };
  /** A KML file that holds no areas but addresses of others; `found`: the first of them. */
  'areas-links-only': FileNote<'error'> & { readonly found: string };
  /** `found` is one of the reasons of `open-archive.ts`. */
  'areas-archive-refused': FileNote<'error'> & { readonly found: string };
  /** An archive without areas; `items`: what it holds. */
  'areas-archive-empty': FileNote<'error'> & { readonly items: readonly string[] };
  /** Of several layers (`items`) the one with the most polygons was read (`found`). */
  'areas-layer-chosen': FileNote<'hint'> & {
    readonly found: string;
    readonly items: readonly string[];
  };
  /** There is no layer `found`, or none is named; `items`: those there are, `expected`: the nearest of them. */
  'areas-layer-missing': FileNote<'error'> & {
    readonly found: string;
    readonly expected: string;
    readonly items: readonly string[];
  };
  /** A part of a Shapefile is not there; `expected`: its name. */
  'areas-companion-missing': FileNote<'error'> & { readonly expected: string };
  /** `found`: shapes / rows. */
  'areas-rows-differ': FileNote<'warning'> & { readonly found: string };
  /** Rows of a Shapefile's table that are marked as deleted; `items`: number and first texts. */
  'areas-rows-deleted': FileNote<'warning'> & Cases;
  /** `expected` is the encoding taken, `found` what the `.cpg` says. */
  'areas-encoding-guessed': FileNote<'hint'> & {
    readonly expected: string;
    readonly found?: string;
  };
  /** Inner rings of a Shapefile that lie in no outer one; `items`: features. */
  'areas-ring-left-out': FileNote<'warning'> & Cases & { readonly feature: number };
}
