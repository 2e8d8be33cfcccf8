import { expect, test } from 'vitest';
import { largeLog } from './large-log.fixture.ts';
import { mergeLogs } from './merge-logs.ts';
import { readLog } from './read-log.ts';
import { logText } from './write-log.ts';

test('100,000 entries of two people, some 60 MB, are read, merged and written to the same bytes', async () => {
  const files = ['Arnold', 'Weber'].map((author) => largeLog(author, 50_000));
  expect(files[0]!.length + files[1]!.length).toBeGreaterThan(55_000_000);
  const logs = [];
  for (const bytes of files) {
    const reading = await readLog(bytes, 'kleinstadt');
    if (!reading?.ok) throw new Error(JSON.stringify(reading));
    logs.push(reading.log);
  }
  const [arnold, weber] = logs as [(typeof logs)[0], (typeof logs)[0]];
  const merged = mergeLogs([weber!, arnold!]);
  expect(merged.entries).toHaveLength(100_000);
  expect(logText(merged) === logText(mergeLogs([arnold!, weber!, arnold!]))).toBe(true);
}, 90_000);
