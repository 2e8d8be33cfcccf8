import type { DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { cellsDe } from './cells.ts';
import { columnarDe } from './columnar.ts';
import { crsDe } from './crs.ts';
import { datasetDe } from './dataset.ts';
import { formatsDe } from './formats.ts';
import { geometryDe } from './geometry.ts';
import { joinDe } from './join.ts';
import { keysDe } from './keys.ts';
import { logDe } from './log.ts';
import { openingDe } from './opening.ts';
import { pointsDe } from './points.ts';
import { programDe } from './program.ts';
import { projectDe } from './project.ts';
import { serverDe } from './server.ts';
import { tableDe } from './table.ts';
import { textDe } from './text.ts';
import { workbookDe } from './workbook.ts';

/** German sentences for what was noticed while reading: what was found, where, and what to do. */
export const diagnosticsDe: DiagnosticWords = {
  ...cellsDe,
  ...columnarDe,
  ...crsDe,
  ...datasetDe,
  ...formatsDe,
  ...geometryDe,
  ...joinDe,
  ...keysDe,
  ...logDe,
  ...openingDe,
  ...pointsDe,
  ...programDe,
  ...projectDe,
  ...serverDe,
  ...tableDe,
  ...textDe,
  ...workbookDe,
};
