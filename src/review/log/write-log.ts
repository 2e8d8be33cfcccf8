/** The file of a log: JSON Lines in UTF-8. The same entries give the same bytes. Source: docs/review-log.md#file. */
import { canonicalText, entryLine } from '../entry/canonical.ts';
import type { Log } from './log.ts';

/** Version of the format that is written and read. */
export const logVersion = 1;

/**
 * The head with the ends of the chains and the number of entries, then one canonical line an entry.
 * @param lines canonical lines by id, as far as they are known: making them again costs as much as reading
 */
export function logText(
  { project, entries, chains }: Log,
  lines: ReadonlyMap<string, string> = new Map(),
): string {
  const name = `"quartieratlas":"review-log","v":${logVersion}`;
  const counted = `"chains":${canonicalText(chains)},"entries":${entries.length}`;
  const head = `{${name},"project":${canonicalText(project)},${counted}}`;
  return [head, ...entries.map((entry) => lines.get(entry.id) ?? entryLine(entry)), ''].join('\n');
}
