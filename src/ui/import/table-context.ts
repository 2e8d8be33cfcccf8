import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { ProjectFile } from '../../project/file/schema.ts';

export interface TableContext {
  readonly table: DraftedTable;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly edit: (json: ProjectFile) => void;
}
