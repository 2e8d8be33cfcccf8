import type { Archive } from '../formats/open-archive.ts';
import type { OnPart } from '../instructions/reading.ts';
import { readCellStyles } from './cell-styles.ts';
import { PartFault, readPart, relationsOf, type Relation } from './package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { SheetVisibility, WorkbookSheet } from '../result/sheet.ts';
import { countBytes } from './count-bytes.ts';
import { SheetBuilder, SheetTooLarge } from './sheet-builder.ts';
import type { DateSystem } from './spreadsheet-date.ts';
import { WorksheetTaker, type WorkbookParts } from './worksheet.ts';
import { fileLimits } from '../result/limits.ts';

/** Workbooks of Office Open XML (.xlsx, .xlsm): the few elements that tables need, in any of its dialects. */

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly visibility: SheetVisibility;
}

interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly system: DateSystem;
}

/** All worksheets in the order of the workbook, the hidden ones too. Throws where the file is damaged. */
export async function readXlsx(archive: Archive, onPart: OnPart): Promise<WorkbookSheet[]> {
  const path = await pathOfWorkbook(archive);
  const relations = await relationsOf(archive, path);
  const { sheets, system } = await readWorkbookPart(archive, path);
  const pathOf = (type: string) =>
    [...relations.values()].find((one) => one.type === type)?.target ?? '';
  const onBytes = countBytes(archive, onPart);
  const parts: WorkbookParts = {
    strings: await readSharedStrings(archive, pathOf('sharedStrings'), onBytes),
    styles: await readCellStyles(archive, pathOf('styles')),
    system,
  };
  const left = { cells: fileLimits.cells };
  const read: WorkbookSheet[] = [];
  for (const sheet of sheets) {
    const relation = relations.get(sheet.id);
    if (!isWorksheet(relation)) continue;
    const builder = new SheetBuilder(left);
    await readSheet(archive, relation.target, builder, parts, onBytes);
    read.push(builder.finish(sheet.name, sheet.visibility));
  }
  return read;
}

async function readSheet(
  archive: Archive,
  path: string,
  builder: SheetBuilder,
  parts: WorkbookParts,
  onBytes: (count: number) => void,
): Promise<void> {
  try {
    const isThere = await readPart(archive, path, new WorksheetTaker(builder, parts), onBytes);
    if (!isThere) throw new PartFault('damaged');
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    builder.giveUp();
  }
}

/** Sheets of diagrams and macros have no cells. */
function isWorksheet(relation: Relation | undefined): relation is Relation {
  return relation?.type === 'worksheet';
}

async function pathOfWorkbook(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '');
  const stated = [...relations.values()].find(({ type }) => type === 'officeDocument')?.target;
  return stated ?? 'xl/workbook.xml';
}

async function readWorkbookPart(archive: Archive, path: string): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let system: DateSystem = 1900;
  await readPart(archive, path, {
    open: (name, attribute) => {
      if (name === 'workbookPr') {
        if (/^(?:1|true)$/.test(attribute('date1904') ?? '')) system = 1904;
      } else if (name === 'sheet') {
        const visibility = visibilityOf(attribute('state'));
        sheets.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '', visibility });
      }
    },
  });
  return { sheets, system };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}

/** Whether an archive is such a workbook. */
export function isXlsx({ names }: Archive): boolean {
  return names.some((name) => /^xl[/\\]workbook\d*\.xml$/i.test(name));
}
