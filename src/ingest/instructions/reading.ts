import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Area, Dataset } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { JoinReport } from './join-report.ts';

export interface AreasReading {
  readonly areas: readonly Area[];
  /** In area order. */
  readonly geometries: readonly AreaGeometry[];
  /** Place of an area by its key; areas without a key of their own are not in it. */
  readonly placeByKey: ReadonlyMap<string, number>;
  /** Where areas were merged: place of the merged area, by the key of each of its parts. */
  readonly placeOfPart?: ReadonlyMap<string, number>;
}

/** A file as it was dropped or fetched. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The end of a load: a data set, or the errors that prevented one; diagnostics in both cases. */
export type Reading =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly geometries: readonly AreaGeometry[];
      /** Places of areas far away from the rest, which the first view of the map leaves out. */
      readonly farAreas: readonly number[];
      readonly joins: readonly JoinReport[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** How far it came, where the areas could be read: a person may still bring rows and areas together. */
      readonly attempt?: ReadingAttempt;
    };

export interface ReadingAttempt {
  readonly areas: readonly Area[];
  readonly geometries: readonly AreaGeometry[];
  readonly joins: readonly JoinReport[];
}

/** Which step a load is in; `done` of `total` steps are finished. */
export interface Progress {
  readonly step:
    | 'fetch'
    | 'understand'
    | 'decode'
    | 'areas'
    | 'table'
    | 'join'
    | 'analysis'
    | 'geometry'
    | 'tiles';
  readonly file?: string;
  readonly done: number;
  readonly total: number;
  /** How far the step itself is: bytes, areas or rows. */
  readonly part?: { readonly done: number; readonly total: number };
}

/** Says how far a long step is. */
export type OnPart = (done: number, total: number) => void;

/** Says which step a load is in. */
export type OnProgress = (progress: Progress) => void;
