import type { DiagnosticOf } from '../../areas/diagnostic.ts';
import type { RecordConnection } from './record-connection.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Kept } from './record-fault.ts';

/** What is worth a word in the whole record of a project, whichever way its entries have come. Source: docs/review-log.md#what-is-told. */
export type RecordNote = DiagnosticOf<'log-fork' | 'log-one-name' | 'log-unseen'>;

/** The chain of one author on one device, as it is kept. */
interface KeptChain {
  readonly author: string;
  readonly entries: number;
  /** Number of its last entry; fewer than there are entries where a number was given twice. */
  readonly last: number;
}

/**
 * Forked chains, names on several devices, and entries that are named and not here. Chains are told by their index alone, so
 * that no entry is read for it.
 * @param named ids that entries name as seen or superseded, as far as they may not be here
 */
export function recordNotes(
  connection: RecordConnection,
  project: string,
  named: readonly string[] = [],
): Promise<Kept<readonly RecordNote[]>> {
  return connection.read(async (database) => {
    const chains = await chainsOf(database, project);
    return [
      ...forkNotes(chains),
      ...nameNotes(chains),
      ...(await unseenNotes(database, project, named)),
    ];
  });
}

async function chainsOf(database: RecordDatabase, project: string): Promise<readonly KeptChain[]> {
  const index = database.transaction('entries').store.index('chain');
  const chains: KeptChain[] = [];
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([project], [project, []]));
  while (cursor) {
    const [, author, device] = cursor.key;
    const own = IDBKeyRange.bound([project, author, device], [project, author, device, []]);
    const last = await index.openKeyCursor(own, 'prev');
    chains.push({ author, entries: await index.count(own), last: last?.key[3] ?? 0 });
    const next = IDBKeyRange.bound([project, author, device, []], [project, []]);
    cursor = await index.openKeyCursor(next);
  }
  return chains;
}

/** A log has no gaps, so that more entries than the last number says are numbers given twice. */
function forkNotes(chains: readonly KeptChain[]): RecordNote[] {
  const forked = chains.filter(({ entries, last }) => entries > last);
  const count = forked.reduce((sum, { entries, last }) => sum + entries - last, 0);
  const items = [...new Set(forked.map(({ author }) => author))];
  return count === 0 ? [] : [{ kind: 'log-fork', severity: 'warning', file: '', count, items }];
}

function nameNotes(chains: readonly KeptChain[]): RecordNote[] {
  const authors = chains.map(({ author }) => author);
  const items = [...new Set(authors.filter((author, place) => authors.indexOf(author) !== place))];
  const { length: count } = items;
  return count === 0 ? [] : [{ kind: 'log-one-name', severity: 'hint', file: '', count, items }];
}

async function unseenNotes(
  database: RecordDatabase,
  project: string,
  named: readonly string[],
): Promise<RecordNote[]> {
  if (named.length === 0) return [];
  const ids = database.transaction('entries').store.index('id');
  const found = await Promise.all(named.map((id) => ids.getKey([project, id])));
  const count = found.filter((key) => key === undefined).length;
  return count === 0 ? [] : [{ kind: 'log-unseen', severity: 'warning', file: '', count }];
}
