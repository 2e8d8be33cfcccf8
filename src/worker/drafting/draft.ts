import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { MatchProposal } from '../../ingest/join/propose-matches.ts';
import type { AreaJoin, FileKind } from '../../areas/draft.ts';
import type { ProjectDraft, Understandings } from '../../project/draft/draft-project.ts';

/** What the page and the worker tell each other while files without a project file are understood. */

export interface DraftFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly diagnostics: readonly Diagnostic[];
  /** It is neither areas nor a table, nor anything that holds them; what it is nobody has said. */
  readonly isUnrecognised?: true;
}

export interface DraftAnswer {
  readonly files: readonly DraftFile[];
  readonly understandings: Understandings;
  readonly draft: ProjectDraft;
}

/** Which file is being understood; `done` of `total` steps are finished. */
export interface DraftProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  /** How far the step is in the file, in bytes. */
  readonly part?: { readonly done: number; readonly total: number };
}

/** How one table met the areas; of long lists the page is told the beginning, and how many it is not told. */
export interface DraftJoin extends JoinReport {
  readonly leftOut?: { readonly areas: number; readonly rows: number };
}

/** What comes of a draft when it is loaded; nothing is replaced by it. */
export interface DraftTrial {
  readonly ok: boolean;
  readonly areas: number;
  readonly joins: readonly DraftJoin[];
  readonly diagnostics: readonly Diagnostic[];
  /** Per entry of `joins`: matches that a person may accept. */
  readonly proposals: readonly (readonly MatchProposal[])[];
  /** Names, by key, of areas that have no row yet or were matched by hand. */
  readonly names: Readonly<Record<string, string>>;
  /** Places per layer of points, and how many of them lie in no area. */
  readonly points: readonly {
    readonly source: string;
    readonly placed: number;
    readonly outside: number;
  }[];
  readonly outline: AreasOutline | undefined;
  /** Absent where the files do not suffice for a map. */
  readonly marks?: DraftMarks;
}

/** What the rule would mark in the first round, as the page would say it. */
export interface DraftMarks {
  readonly round: string;
  /** Conditions of the rule; none mark nothing, one alone is half of the question. */
  readonly conditions: number;
  readonly areas: number;
  readonly flagged: number;
  readonly undecidable: number;
  /** Of the first marked areas. */
  readonly names: readonly string[];
  /** People in them, and in all areas; undefined where no population is known. */
  readonly population: number | undefined;
  readonly populationOfAll: number | undefined;
}

/** The areas as paths of an SVG, and where they lie in degrees. */
export interface AreasOutline {
  readonly paths: Readonly<Record<AreaJoin, string>>;
  /** How many areas are of each kind. */
  readonly counts: Readonly<Record<AreaJoin, number>>;
  readonly width: number;
  readonly height: number;
  readonly longitude: number;
  readonly latitude: number;
  /** The nearest of a short list of cities. */
  readonly city: string;
  readonly kilometres: number;
}
