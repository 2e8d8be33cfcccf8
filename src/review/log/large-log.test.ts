import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { entryLine } from '../entry/canonical.ts';
import { Person } from '../entry/made-entry.fixture.ts';
import { mergeLogs } from './merge-logs.ts';
import { readLog } from './read-log.ts';
import { logText } from './write-log.ts';

/** A log of one person with so many entries, made by writing lines: no part of it is parsed or canonicalised. */
function largeLog(author: string, count: number): Uint8Array {
  const [first] = [new Person(author, 'a').decide()];
  const pattern = entryLine(first);
  const withoutId = pattern.replace(`"id":"${first.id}",`, '');
  const lines: string[] = [];
  let prev = 'null';
  let id = '';
  for (let seq = 1; seq <= count; seq += 1) {
    const text = withoutId
      .replace('"prev":null', `"prev":${prev}`)
      .replace('"seq":1', `"seq":${seq}`)
      .replace('"neighbourhood":"0102"', `"neighbourhood":"${250_000 + (seq % 1500)}"`);
    id = createHash('sha256').update(text).digest('hex');
    lines.push(text.replace('"links"', `"id":"${id}","links"`));
    prev = `"${id}"`;
  }
  const chains = [{ author, device: first.device, count, head: id }];
  const head = { quartieratlas: 'review-log', v: 1, project: 'kleinstadt', chains, entries: count };
  return new TextEncoder().encode([JSON.stringify(head), ...lines, ''].join('\n'));
}

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
