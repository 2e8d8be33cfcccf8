import type { OnPart } from '../../ingest/instructions/reading.ts';
import { isFilled, visibleFirst } from '../../ingest/workbook/read-workbook.ts';
import type { Report } from '../../ingest/result/report.ts';
import type { TableSource } from '../../ingest/workbook/sheet-source.ts';
import { hiddenParts, type HiddenFound } from '../../ingest/workbook/hidden-parts.ts';
import type { HiddenParts, WorkbookSheet } from '../../ingest/result/sheet.ts';
import { Workbooks } from '../../ingest/workbook/workbooks.ts';

/** A sheet of a draft as a table, and what is known of its workbook. */
export interface SheetOfDraft {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  /** All sheets, those a person sees first. */
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly hidden?: HiddenParts;
  readonly hiddenFound: HiddenFound;
}

/** How an entry reads its workbook. */
export type SheetStated = Omit<TableSource, 'source'>;

/** The workbooks of a draft: each is read once, also where drafts are tried. */
export class DraftWorkbooks {
  readonly kept = new Workbooks();

  /** The stated sheet; otherwise the one with most cells among those a person sees, for a sheet with notes has few. */
  async sheet(
    name: string,
    bytes: Uint8Array,
    stated: SheetStated,
    report: Report,
    onPart?: OnPart,
  ): Promise<SheetOfDraft | undefined> {
    const { sheets, diagnostics } = await this.kept.open(name, bytes, onPart);
    diagnostics.forEach(report);
    const chosen = sheets && chooseFor(sheets, stated.sheet);
    if (!chosen) return undefined;
    const { decimal, hidden } = stated;
    const entry = {
      source: name,
      sheet: chosen.name,
      ...(decimal && { decimal }),
      ...(hidden && { hidden }),
    };
    const table = await this.kept.table(entry, bytes, report);
    return (
      table && {
        bytes: table,
        sheet: chosen.name,
        sheets: visibleFirst(sheets).map((one) => one.name),
        hiddenSheets: sheets.flatMap((one) => (one.visibility === 'visible' ? [] : [one.name])),
        ...(hidden && { hidden }),
        hiddenFound: hiddenParts(chosen),
      }
    );
  }
}

function chooseFor(sheets: readonly WorkbookSheet[], stated: string | undefined) {
  const named = sheets.find(({ name }) => name === stated);
  if (named) return named;
  const filled = visibleFirst(sheets).filter(isFilled);
  const seen = filled.filter(({ visibility }) => visibility === 'visible');
  const offered = seen.length > 0 ? seen : filled;
  return offered.toSorted((one, other) => other.cellCount - one.cellCount)[0] ?? sheets[0];
}
