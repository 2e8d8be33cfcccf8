import { afterEach, expect, test } from 'vitest';
import { Person } from '../../review/entry/made-entry.fixture.ts';
import { logOf } from '../../review/log/log.ts';
import { logNotes } from '../../review/log/log-notes.ts';
import { namedElsewhere } from '../../review/log/named-elsewhere.ts';
import { useBrowserDatabase } from './browser-database.fixture.ts';
import { keptOf } from './entry-store.ts';
import { ReviewRecord } from './review-record.ts';

let record: ReviewRecord;

useBrowserDatabase();

afterEach(() => record.close());

async function keep(...people: readonly Person[]): Promise<void> {
  record = new ReviewRecord();
  const entries = people.flatMap((person) => person.entries.map((entry) => keptOf(entry)));
  const merged = await record.merge('kleinstadt', { entries, total: entries.length });
  if (!merged.ok) throw new Error(merged.fault.kind);
}

async function notes(named: readonly string[] = []) {
  const kept = await record.notes('kleinstadt', named);
  return kept.ok ? kept.value : kept.fault.kind;
}

test('two of one name on two devices are told whichever way their entries have come, and one name on one device is not', async () => {
  const people = [new Person('Weber', 'a'), new Person('Weber', 'b'), new Person('Arnold', 'b')];
  for (const person of people) for (const key of ['1', '2']) person.decide({ neighbourhood: key });
  await keep(...people);
  const told = { kind: 'log-one-name', severity: 'hint', file: '', count: 1, items: ['Weber'] };
  expect(await notes()).toEqual([told]);
});

test('a chain that has two numbers twice is told as a fork of two, as the same log is where no database keeps it', async () => {
  const [weber, restored] = [new Person('Weber', 'a'), new Person('Weber', 'a')];
  for (const key of ['1', '2', '3', '4']) weber.decide({ neighbourhood: key });
  const head = weber.entries[1]?.id ?? null;
  restored.chain = { ...weber.chain, count: 2, head };
  for (const key of ['3', '4']) restored.decide({ neighbourhood: key, outcome: 'unclear' });
  await keep(weber, restored);
  const fork = { kind: 'log-fork', severity: 'warning', file: '', count: 2, items: ['Weber'] };
  expect(await notes()).toEqual([fork]);
  const log = logOf('kleinstadt', [...weber.entries, ...restored.entries]);
  expect(logNotes(log)).toEqual([fork]);
});

test('an entry that a file names is missed only where the record has none of it either', async () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  const [first, second] = [weber.decide(), weber.decide({ neighbourhood: '2' })];
  arnold.decide({ sees: [first.id] });
  arnold.decide({ neighbourhood: '2', outcome: 'unclear', supersedes: second.id });
  const named = namedElsewhere(arnold.entries);
  expect(named).toEqual([first.id, second.id]);
  weber.entries.pop();
  await keep(weber, arnold);
  expect(await notes(named)).toEqual([
    { kind: 'log-unseen', severity: 'warning', file: '', count: 1 },
  ]);
});
