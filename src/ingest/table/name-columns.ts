import { excerpt, longestName } from '../../areas/excerpt.ts';
import { withoutWidthless } from '../../areas/unseen-signs.ts';
import type { Report } from '../result/report.ts';

/**
 * Column names from the cells of the header: trimmed, without unseen signs, no longer than a name can be, and made
 * different from each other.
 * A second "wert" becomes "wert (2)", an unnamed third column becomes "#3"; both are reported.
 */
export function nameColumns(
  cells: readonly string[],
  file: string,
  line: number,
  report: Report,
): string[] {
  const trimmed = cells.map((cell) => excerpt(withoutWidthless(cell).trim(), longestName));
  const taken = new Set(trimmed);
  const seen = new Set<string>();
  const repeated: string[] = [];
  const unnamed: string[] = [];
  const names = trimmed.map((name, index) => {
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    const fresh = freshName(name, index, taken);
    taken.add(fresh);
    (name === '' ? unnamed : repeated).push(fresh);
    return fresh;
  });
  const about = { file, line, severity: 'hint' } as const;
  if (repeated.length > 0) {
    report({ ...about, kind: 'table-header-duplicate', count: repeated.length, items: repeated });
  }
  if (unnamed.length > 0) {
    report({ ...about, kind: 'table-header-empty', count: unnamed.length, items: unnamed });
  }
  return names;
}

function freshName(name: string, index: number, taken: ReadonlySet<string>): string {
  if (name === '' && !taken.has(`#${index + 1}`)) return `#${index + 1}`;
  const stem = name === '' ? `#${index + 1}` : name;
  let number = 2;
  while (taken.has(`${stem} (${number})`)) number += 1;
  return `${stem} (${number})`;
}
