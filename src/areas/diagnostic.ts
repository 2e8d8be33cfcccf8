import type { CellDiagnostics } from './diagnostics/cells.ts';
import type { ColumnarDiagnostics } from './diagnostics/columnar.ts';
import type { CrsDiagnostics } from './diagnostics/crs.ts';
import type { DatasetDiagnostics } from './diagnostics/dataset.ts';
import type { FormatDiagnostics } from './diagnostics/formats.ts';
import type { GeometryDiagnostics } from './diagnostics/geometry.ts';
import type { JoinDiagnostics } from './diagnostics/join.ts';
import type { KeyDiagnostics } from './diagnostics/keys.ts';
import type { LogDiagnostics } from './diagnostics/log.ts';
import type { OpeningDiagnostics } from './diagnostics/opening.ts';
import type { PointDiagnostics } from './diagnostics/points.ts';
import type { ProgramDiagnostics } from './diagnostics/program.ts';
import type { ProjectDiagnostics } from './diagnostics/project.ts';
import type { ServerDiagnostics } from './diagnostics/server.ts';
import type { Severity } from './diagnostics/shape.ts';
import type { TableDiagnostics } from './diagnostics/table.ts';
import type { TextDiagnostics } from './diagnostics/text.ts';
import type { WorkbookDiagnostics } from './diagnostics/workbook.ts';

/** What was noticed while reading: bad data is a result. `i18n` words it, by `kind`. */

/** Each kind with what it tells, by the room that notices it. */
interface DiagnosticKinds
  extends
    CellDiagnostics,
    ColumnarDiagnostics,
    CrsDiagnostics,
    DatasetDiagnostics,
    FormatDiagnostics,
    GeometryDiagnostics,
    JoinDiagnostics,
    KeyDiagnostics,
    LogDiagnostics,
    OpeningDiagnostics,
    PointDiagnostics,
    ProgramDiagnostics,
    ProjectDiagnostics,
    ServerDiagnostics,
    TableDiagnostics,
    TextDiagnostics,
    WorkbookDiagnostics {}

export type DiagnosticKind = keyof DiagnosticKinds;

/** A diagnostic of one of the kinds. */
export type DiagnosticOf<Kind extends DiagnosticKind> = {
  [Each in Kind]: { readonly kind: Each } & DiagnosticKinds[Each];
}[Kind];

export type Diagnostic = DiagnosticOf<DiagnosticKind>;

/** Kinds that end a load. */
type ErrorKind = {
  [Kind in DiagnosticKind]: 'error' extends DiagnosticKinds[Kind]['severity'] ? Kind : never;
}[DiagnosticKind];

/** What is left to say of these kinds where some of their fields are known. */
export type Unsaid<Kind extends DiagnosticKind, Known extends string> = {
  [Each in Kind]: { readonly kind: Each } & Omit<DiagnosticKinds[Each], Known>;
}[Kind];

/** An error of which only the severity is left to say. */
export type Fault = Unsaid<ErrorKind, 'severity'>;

/** A diagnostic that ends a load. */
export type ErrorDiagnostic = {
  [Kind in ErrorKind]: DiagnosticOf<Kind> & { readonly severity: 'error' };
}[ErrorKind];

export function errorOf(fault: Fault): ErrorDiagnostic {
  return { ...fault, severity: 'error' };
}

export function isError(diagnostic: Diagnostic): diagnostic is ErrorDiagnostic {
  return diagnostic.severity === 'error';
}

/** What any of them may tell: for lists that show all kinds alike. */
export interface DiagnosticEntry {
  readonly kind: DiagnosticKind;
  readonly severity: Severity;
  /** The file concerned. */
  readonly file?: string;
  /** Counted from 1, as an editor shows it. */
  readonly line?: number;
  /** Counted from 1, in the order of the file. */
  readonly feature?: number;
  readonly column?: string;
  /** The round concerned, where the project names rounds. */
  readonly round?: string;
  /** What was found, word for word, shortened to 200 characters. */
  readonly found?: string;
  /** What was expected, or what is there to choose from. */
  readonly expected?: string;
  /** How many cases this entry stands for (1 where absent). */
  readonly count?: number;
  /** The keys, values or lines concerned; up to all of them. */
  readonly items?: readonly string[];
  /** How many more there are where the list has been cut on its way to the page. */
  readonly itemsLeftOut?: number;
}
