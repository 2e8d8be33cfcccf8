/** What is worth a word in a log that is whole. Source: docs/review-log.md#what-is-told. */
import type { DiagnosticOf } from '../../areas/diagnostic.ts';
import type { Entry } from '../entry/entry.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import type { Log } from './log.ts';

type LogNote = DiagnosticOf<'log-fork' | 'log-one-name' | 'log-unseen'>;

/** Forked chains, names on several devices, and entries that are named but in no log at hand. */
export function logNotes({ entries }: Pick<Log, 'entries'>, file = ''): LogNote[] {
  const forked = forks(entries);
  const names = namesOnDevices(entries);
  const count = namedElsewhere(entries).length;
  const notes: (LogNote | false)[] = [
    forked.count > 0 && { kind: 'log-fork', severity: 'warning', file, ...forked },
    names.length > 0 && {
      kind: 'log-one-name',
      severity: 'hint',
      file,
      count: names.length,
      items: names,
    },
    count > 0 && { kind: 'log-unseen', severity: 'warning', file, count },
  ];
  return notes.filter((note) => note !== false);
}

/** Numbers given twice in one chain, and by whom. */
function forks(entries: readonly Entry[]): { count: number; items: string[] } {
  const places = new Map<string, number>();
  for (const { author, device, seq } of entries) {
    const place = JSON.stringify([author, device, seq]);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const twice = [...places].filter(([, times]) => times > 1).map(([place]) => place);
  const authors = twice.map((place) => (JSON.parse(place) as [string])[0]);
  return { count: twice.length, items: [...new Set(authors)] };
}

function namesOnDevices(entries: readonly Entry[]): string[] {
  const devices = new Map<string, string>();
  const several = new Set<string>();
  for (const { author, device } of entries) {
    const first = devices.get(author) ?? device;
    devices.set(author, first);
    if (first !== device) several.add(author);
  }
  return [...several];
}

/** What a file has brought to a log: how many entries were new, or that none was. */
export function addedNote(
  before: Log,
  { entries }: Pick<Log, 'entries'>,
  file = '',
): DiagnosticOf<'log-added' | 'log-nothing-new'> {
  const known = new Set(before.entries.map(({ id }) => id));
  const count = entries.filter(({ id }) => !known.has(id)).length;
  return count === 0
    ? { kind: 'log-nothing-new', severity: 'hint', file, count: entries.length }
    : { kind: 'log-added', severity: 'hint', file, count, expected: String(entries.length) };
}
