import { showUnseen } from '../../areas/unseen-signs.ts';
import type { KeyEntry } from '../../export/report-keys.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { kindText } from './kind-text.ts';

/** A key of the data report as it stands in its line: signs that cannot be seen are named. */
export interface KeyLine {
  readonly key: string;
  readonly kind: string;
  readonly table: string;
  readonly round: string;
}

export function keyLine({ key, kind, table, round }: KeyEntry, texts: Texts): KeyLine {
  return { key: showUnseen(key), kind: kindText(kind, texts), table, round };
}
