import type { KeyKind } from '../../export/report-keys.ts';
import type { Texts } from '../../i18n/de/de.ts';

/** The kind of a key as the head of its column in the report names it. */
export function kindText(kind: KeyKind, { report }: Texts): string {
  switch (kind) {
    case 'areas-without-row':
      return report.areasWithoutRow;
    case 'rows-without-area':
      return report.rowsWithoutArea;
    case 'duplicate-keys':
      return report.duplicateKeys;
    case 'padded-keys':
      return report.paddedKeys;
    case 'compared-keys':
      return report.comparedKeys;
    default:
      return kind satisfies never;
  }
}
