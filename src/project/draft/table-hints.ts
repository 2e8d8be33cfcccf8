import type { TableHints } from '../../ingest/understand/understand-table.ts';
import type { TableEntry } from '../file/schema.ts';

/** What an entry states about the reading of its table, as hints for understanding it anew. */
export function tableHints(entry: TableEntry, isLong: boolean): TableHints {
  const { source: _s, indicators: _i, where: _w, round: _r, population: _p, ...hints } = entry;
  const { key, ...others } = hints;
  return { ...others, ...(key !== '' && { key }), ...(isLong && !entry.pivot && { isWide: true }) };
}
