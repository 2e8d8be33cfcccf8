import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readLog } from './read-log.ts';
import { logText } from './write-log.ts';

/** A script after docs/review-log.md alone: plain Node, nothing of the program. */
const script = String.raw`
import { createHash } from 'node:crypto';
const canonical = (value) => {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return '{' + members.map((name) => JSON.stringify(name) + ':' + canonical(value[name])).join(',') + '}';
};
const device = '00112233445566778899aabbccddeeff';
const lines = [];
let prev = null;
for (const [key, outcome, more] of [
  ['250070110001', 'confirmed', {}],
  ['250070110002', 'other-extent', { extent: [['a', 'b'], ['c']], second: true }],
  ['250070110003', 'deferred', { until: '2027-03-01' }],
  ['250070110001', 'withdrawn', {}],
]) {
  const first = lines[0] && JSON.parse(lines[0]).id;
  const entry = {
    v: 1, project: 'musterstadt', author: 'Über Ähre', device, seq: lines.length + 1, prev,
    at: '2026-11-30T14:02:31Z', neighbourhood: key, members: [key], outcome, reasons: ['near-cut'],
    note: 'Zeile 1\nZeile 2: „gut“', office: '', fields: [], links: ['https://example.org/'], sees: [],
    evidence: {
      round: '2024', rule: { words: 'Anteil ≥ 20 %', json: { all: [{ valueAtLeast: 20.5 }] } },
      conditions: [{ indicator: 'share', lowest: '20.5', mean: '22', highest: null, class: '6', cut: '≥ 20.5' }],
      steady: '1', fingerprints: { project: '', data: '', rule: '' }, app: 'script',
    },
    ...more,
    ...(outcome === 'withdrawn' && { supersedes: first, sees: [first] }),
  };
  entry.id = createHash('sha256').update(canonical(entry), 'utf8').digest('hex');
  prev = entry.id;
  lines.push(canonical(entry));
}
const head = { quartieratlas: 'review-log', v: 1, project: 'musterstadt', chains: [{ author: 'Über Ähre', device, count: 4, head: prev }], entries: 4 };
process.stdout.write([JSON.stringify(head), ...lines, ''].join('\n'));
`;

test('a log written by a small script after the documentation alone is accepted', async () => {
  const bytes = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
  const reading = await readLog(new Uint8Array(bytes), 'musterstadt', { file: 'script.jsonl' });
  expect(reading).toMatchObject({ ok: true, diagnostics: [], log: { entries: { length: 4 } } });
  const entries = reading?.ok ? reading.log.entries.map(({ outcome }) => outcome) : [];
  expect(entries).toEqual(['confirmed', 'other-extent', 'deferred', 'withdrawn']);
  expect(reading?.ok && logText(reading.log).split('\n').slice(1)).toEqual(
    bytes.toString('utf8').split('\n').slice(1),
  );
});
