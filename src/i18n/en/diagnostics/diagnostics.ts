import type { DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { cellsEn } from './cells.ts';
import { columnarEn } from './columnar.ts';
import { crsEn } from './crs.ts';
import { datasetEn } from './dataset.ts';
import { formatsEn } from './formats.ts';
import { geometryEn } from './geometry.ts';
import { joinEn } from './join.ts';
import { keysEn } from './keys.ts';
import { logEn } from './log.ts';
import { openingEn } from './opening.ts';
import { pointsEn } from './points.ts';
import { programEn } from './program.ts';
import { projectEn } from './project.ts';
import { serverEn } from './server.ts';
import { tableEn } from './table.ts';
import { textEn } from './text.ts';
import { workbookEn } from './workbook.ts';

/** English sentences for what was noticed while reading: what was found, where, and what to do. */
export const diagnosticsEn: DiagnosticWords = {
  ...cellsEn,
  ...columnarEn,
  ...crsEn,
  ...datasetEn,
  ...formatsEn,
  ...geometryEn,
  ...joinEn,
  ...keysEn,
  ...logEn,
  ...openingEn,
  ...pointsEn,
  ...programEn,
  ...projectEn,
  ...serverEn,
  ...tableEn,
  ...textEn,
  ...workbookEn,
};
