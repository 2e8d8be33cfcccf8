import type { Extent } from '../areas/extent.ts';
import type { Classing } from '../analysis/question/classing.ts';
import type { Rule } from '../analysis/question/rule.ts';
import type { TextRanks } from '../analysis/values/text-ranks.ts';
import type { ReviewPlan } from '../project/file/review-plan.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import type { PackedAreas } from '../areas/packed-areas.ts';
import type { PictureName } from '../project/file/picture-names.ts';
import type { BackgroundPlan, RulePreset } from '../project/file/project.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';

/** Geometry as the map takes it: two GeoJSON files in memory, and the box of every area. */
export interface DrawableGeometry {
  readonly areas: Blob;
  readonly labels: Blob;
  /** One GeoJSON file per layer of points, in their order. */
  readonly points: readonly Blob[];
  /** West, south, east, north per area, in degrees; NaN where an area has no geometry. */
  readonly bounds: Float64Array;
  readonly extent: Extent | undefined;
  /** Where the areas are drawn from tiles; `areas` and `labels` are then empty. */
  readonly tiles?: TileDescription;
}

/** Areas as vector tiles: what the map must know of them beside the tiles themselves. */
export interface TileDescription {
  /** Absolute URL of a PMTiles archive, or the worker, which makes the tiles when they are asked for. */
  readonly from: { readonly archive: string } | 'worker';
  readonly minZoom: number;
  readonly maxZoom: number;
  /** From this zoom on the map shows areas, below it municipalities. */
  readonly areasZoom: number;
  /** Label point per area, degrees: longitude, latitude, … */
  readonly points: Float64Array;
  /** Index of the municipality and of the Land per area; -1: in none. */
  readonly municipality: Int32Array;
  readonly land: Int32Array;
  /** Areas on both sides of each border of the layer `borders` (-1: outside); undefined: there is no such layer. */
  readonly borders?: { readonly left: Int32Array; readonly right: Int32Array };
}

/** What an archive of tiles says about itself: enough to fetch tiles before anything is known of the areas. */
export interface TilePreview {
  /** Absolute URL of the archive. */
  readonly archive: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly areasZoom: number;
  readonly hasBorders: boolean;
  readonly extent: Extent;
}

/** What is known of an atlas before it has been read. */
export interface AtlasPreview {
  /** Whether the project says that its data are made up. */
  readonly fictional: boolean;
  /** Undefined where its areas are not drawn from tiles. */
  readonly tiles?: TilePreview;
}

/** A loaded project, as the page holds it. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly geometry: DrawableGeometry;
  /** Places of the areas' texts in the alphabet, so that the page need not compare them; undefined: they come later. */
  readonly textRanks?: TextRanks;
  readonly joins: readonly JoinReport[];
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings about what the server delivers: they may pass when it is asked again. */
  readonly serverFaults?: number;
  /** The project's own choices: defaults of classing and rule. */
  readonly classing: Classing;
  readonly rule: Rule;
  /** Further rules of the project, each with a name. */
  readonly presets?: readonly RulePreset[];
  /** What the map shows first where neither link nor choice says it; undefined: it follows from the rule. */
  readonly picture?: PictureName;
  /** A map that may be drawn under the areas, once somebody agrees to ask for it. */
  readonly background?: BackgroundPlan;
  /** How its neighbourhoods are reviewed. */
  readonly review: ReviewPlan;
  /** The project file word for word, for saving it with other choices. */
  readonly projectText: string;
  readonly projectName: string;
  /** True where the files came from this machine: a link cannot bring them along. */
  readonly fromFiles: boolean;
}

/** What may help where something failed: to ask again, or to load the page anew, because a part of the program is missing. */
export type Remedy = 'retry' | 'reload';

export type LoadAnswer =
  | { readonly ok: true; readonly atlas: Atlas }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** Files of this machine, none of which is a project: a draft can be made of them. */
      readonly isWithoutProject?: true;
      /** Where the program has failed, and not the data. */
      readonly remedy?: Remedy;
    };

/** The same on its way to the page: without the areas, which come beside it in few large pieces. */
export type PackedAnswer =
  | { readonly ok: true; readonly atlas: Atlas; readonly areas: PackedAreas }
  | Extract<LoadAnswer, { ok: false }>;
