import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { Join } from './join-request.ts';
import type { AreasReading } from '../instructions/reading.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/** Entries of the matching list that name areas which are not there, or rows which are not there. */
export function reportMatches(
  join: Join,
  { placeByKey, placeOfPart }: Pick<AreasReading, 'placeByKey' | 'placeOfPart'>,
  { source: file, key: column, matches = {} }: TableInstructions,
  report: Report,
): void {
  const isArea = (key: string) => placeByKey.has(key) || placeOfPart?.has(key) === true;
  const wrong = Object.entries(matches).filter(([, keys]) => !keys.every(isArea));
  const items = wrong.map(([key, keys]) => `${excerpt(key)}: ${excerpt(keys.join(', '))}`);
  const about = { file, column };
  if (items.length > 0) {
    report({
      ...about,
      kind: 'table-match-unknown',
      severity: 'warning',
      count: items.length,
      items,
    });
  }
  const met = new Set([...(join.report.listedKeys ?? []), ...join.report.rowsWithoutArea]);
  const unused = Object.keys(matches).filter((key) => !met.has(key));
  if (unused.length === 0) return;
  const entry = { expected: 'matches', count: unused.length, items: unused } as const;
  report({ ...about, kind: 'table-list-unused', severity: 'hint', ...entry });
}
