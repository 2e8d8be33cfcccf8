import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { canonicalText, idOf, textHash } from '../entry/canonical.ts';
import type { Entry } from '../entry/entry.ts';
import { Person } from '../entry/made-entry.fixture.ts';
import { logOf } from './log.ts';
import { readLog, type LogReading } from './read-log.ts';
import { logText } from './write-log.ts';

/** Three entries of one person and one of another: lines 2 to 5. */
function smallLog(): { text: string; entries: readonly Entry[] } {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  weber.decide({ note: 'größer: "ja" \\ €' });
  weber.decide({ neighbourhood: '0200', members: ['0200'] });
  weber.decide({ neighbourhood: '0300', members: ['0300'], outcome: 'unclear' });
  arnold.decide({ neighbourhood: '0300', members: ['0300'], outcome: 'not-confirmed' });
  const { entries } = logOf('kleinstadt', [...weber.entries, ...arnold.entries]);
  return { text: logText(logOf('kleinstadt', entries)), entries };
}

async function read(content: string | Uint8Array): Promise<LogReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readLog(bytes, 'kleinstadt', { file: 'weber.jsonl' });
  if (!reading) throw new Error('nobody ended the reading');
  return reading;
}

/** Kind, line and what else it tells of the one fault. */
async function fault(content: string | Uint8Array): Promise<Diagnostic> {
  const { ok, diagnostics } = await read(content);
  const [first] = diagnostics;
  if (ok || !first) throw new Error('the log was taken');
  const told = ['de', 'en'].map((language) => wordDiagnostic(first, language as 'de' | 'en'));
  for (const sentence of told) expect(sentence).toContain('weber.jsonl');
  return first;
}

/** The lines of the small log with one of them changed. */
function withLine(number: number, change: (line: string) => string): string {
  const lines = smallLog().text.split('\n');
  lines[number - 1] = change(lines[number - 1] ?? '');
  return lines.join('\n');
}

/** The line with another content and the id that fits it. */
function rewritten(line: string, change: (text: string) => string): string {
  const { id, ...others } = JSON.parse(line) as Entry;
  const text = change(canonicalText(others));
  return text.replace('"links":', () => `"id":"${textHash(text)}","links":`).replace(id, id);
}

test('a log is read as it was written: head, then entries by author, device and number', async () => {
  const { text, entries } = smallLog();
  const reading = await read(text);
  expect(reading).toMatchObject({ ok: true, diagnostics: [] });
  expect(reading.ok && reading.log.entries).toEqual(entries);
  expect(entries.map(({ author, seq }) => `${author} ${seq}`)).toEqual([
    'Arnold 1',
    'Weber 1',
    'Weber 2',
    'Weber 3',
  ]);
  expect(reading.ok && logText(reading.log)).toBe(text);
  const [head = ''] = text.split('\n');
  expect(head.startsWith('{"quartieratlas":"review-log","v":1,"project":"kleinstadt",')).toBe(true);
  expect(JSON.parse(head)).toMatchObject({
    entries: 4,
    chains: [
      { author: 'Arnold', count: 1, head: entries[0]?.id },
      { author: 'Weber', count: 3, head: entries[3]?.id },
    ],
  });
});

test('a log without entries has its first line alone', async () => {
  const text = logText(logOf('kleinstadt', []));
  expect(text).toBe(
    '{"quartieratlas":"review-log","v":1,"project":"kleinstadt","chains":[],"entries":0}\n',
  );
  expect(await read(text)).toMatchObject({ ok: true, log: { entries: [] } });
});

describe('a damaged log is refused whole, with the line', () => {
  test('cut within a line: the line', async () => {
    const { text } = smallLog();
    expect(await fault(text.slice(0, -40))).toMatchObject({ kind: 'log-line-broken', line: 5 });
  });

  test('cut at the end of a line: against the number of the head', async () => {
    const { text } = smallLog();
    const cut = text.split('\n').slice(0, 4).join('\n');
    const kept = { kind: 'log-count', line: 4, found: '3', expected: '4' };
    expect(await fault(cut)).toMatchObject(kept);
    expect(await fault(`${cut}\n`)).toMatchObject(kept);
  });

  test('cut, with a number of entries that fits: against the ends of the chains', async () => {
    const lines = smallLog().text.split('\n').slice(0, 4);
    const text = lines.join('\n').replace('"entries":4', '"entries":3');
    expect(await fault(text)).toMatchObject({
      kind: 'log-chain-end',
      line: 1,
      found: 'Weber',
      expected: '3',
    });
  });

  test('a line taken out: the line after it', async () => {
    const lines = smallLog().text.split('\n');
    lines.splice(3, 1);
    expect(await fault(lines.join('\n'))).toMatchObject({
      kind: 'log-gap',
      line: 4,
      found: 'Weber',
      expected: '2',
    });
  });

  test('a letter changed: the checksum of its line', async () => {
    const changed = withLine(3, (line) => line.replace('größer', 'kleiner'));
    expect(await fault(changed)).toMatchObject({ kind: 'log-checksum', line: 3 });
  });

  test('a name that stands twice, though the checksum fits', async () => {
    const text = withLine(5, (line) =>
      rewritten(line, (all) => all.replace('"note":', '"note":"ja","note":')),
    );
    expect(await fault(text)).toMatchObject({
      kind: 'log-line-form',
      line: 5,
      expected: 'duplicate-key',
    });
  });

  test.each([
    ['number', '"json":1e400'],
    ['surrogate', String.raw`"json":"\ud800"`],
    ['surrogate', String.raw`"json":{"\udc00":1}`],
    ['proto', '"json":{"__proto__":{"x":1}}'],
    ['spelling', '"json":1.0'],
    ['spelling', '"json": null'],
    ['spelling', '"json":{"b":1,"a":2}'],
    ['spelling', String.raw`"json":"\u00e4"`],
    ['depth', `"json":${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('%s: %.30s', async (expected, json) => {
    const text = withLine(2, (line) =>
      rewritten(line, (all) => all.replace('"json":{"all":[{"valueAtLeast":20}]}', () => json)),
    );
    expect(await fault(text)).toMatchObject({ kind: 'log-line-form', line: 2, expected });
  });

  test('a part of the wrong kind, and one that nobody knows', async () => {
    const wrong = withLine(4, (line) =>
      rewritten(line, (all) => all.replace('"outcome":"confirmed"', '"outcome":"maybe"')),
    );
    expect(await fault(wrong)).toMatchObject({
      kind: 'log-line-content',
      line: 4,
      column: 'outcome',
      found: '"maybe"',
    });
    const unknown = withLine(4, (line) => rewritten(line, (all) => `{"a":1,${all.slice(1)}`));
    expect(await fault(unknown)).toMatchObject({ kind: 'log-line-content', line: 4, column: 'a' });
  });

  test('a newer version, of the log or of an entry', async () => {
    const newer = { kind: 'log-newer', found: '2', expected: '1' };
    expect(await fault(withLine(1, (head) => head.replace('"v":1', '"v":2')))).toMatchObject({
      ...newer,
      line: 1,
    });
    const entry = withLine(3, (line) => line.replace('"v":1}', '"v":2,"x":[]}'));
    expect(await fault(entry)).toMatchObject({ ...newer, line: 3 });
  });

  test('another project, of the log or of an entry', async () => {
    const other = { kind: 'log-other-project', found: 'großstadt', expected: 'kleinstadt' };
    const change = (line: string) => line.replace('"kleinstadt"', '"großstadt"');
    expect(await fault(withLine(1, change))).toMatchObject({ ...other, line: 1 });
    const entry = withLine(2, (line) => rewritten(line, change));
    expect(await fault(entry)).toMatchObject({ ...other, line: 2 });
  });

  test('an empty file, another file, several logs joined into one', async () => {
    expect(await fault('')).toMatchObject({ kind: 'log-empty' });
    expect(await fault('{"type":"FeatureCollection"}\n')).toMatchObject({
      kind: 'log-not-a-log',
      line: 1,
    });
    const backup = '{"quartieratlas":"review-backup","v":1}\n';
    expect(await fault(backup)).toMatchObject({ kind: 'log-not-a-log', line: 1 });
    const { text } = smallLog();
    expect(await fault(text + text)).toMatchObject({ kind: 'log-joined', line: 6 });
    expect(await fault(withLine(2, (line) => `${line}\n${line}`))).toMatchObject({
      kind: 'log-entry-twice',
      line: 3,
    });
    expect(await fault(withLine(2, (line) => `\n${line}`))).toMatchObject({
      kind: 'log-line-broken',
      line: 2,
    });
  });

  test('bytes that are no UTF-8', async () => {
    const bytes = new TextEncoder().encode(smallLog().text);
    bytes[bytes.length - 100] = 0xff;
    expect(await fault(bytes)).toMatchObject({ kind: 'log-not-text', line: 5 });
  });
});

describe('what only the transport has changed is taken, with a word', () => {
  test.each([
    ['bom', (text: string) => `\uFEFF${text}`],
    ['line-ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s', async (found, change) => {
    const { text, entries } = smallLog();
    expect(await read(change(text))).toMatchObject({
      ok: true,
      log: { entries },
      diagnostics: [{ kind: 'log-transport', found }],
    });
  });

  test('empty lines at the end, or no end of the last line, are not worth a word', async () => {
    const { text } = smallLog();
    expect(await read(`${text}\n\n`)).toMatchObject({ ok: true, diagnostics: [] });
    expect(await read(text.trimEnd())).toMatchObject({ ok: true, diagnostics: [] });
  });
});

test('names that look like numbers stand in the order of their code units', async () => {
  const person = new Person('Weber', 'a');
  const { evidence } = person.decide();
  const json = { '9': 'a', '10': { __proto: 1 } };
  person.decide({ evidence: { ...evidence, rule: { words: '', json } } });
  const text = logText(logOf('kleinstadt', person.entries));
  expect(text).toContain('"json":{"10":{"__proto":1},"9":"a"}');
  expect(await read(text)).toMatchObject({ ok: true, log: { entries: person.entries } });
});

test('markup, formulas and what looks like members of an entry are the text of a note', async () => {
  const person = new Person('Weber', 'a');
  const { id } = person.decide();
  const note = `<img src=x onerror=alert(1)> =1+1 "id":"${id}", "__proto__": \\ud800 \u2028`;
  const entry = person.decide({ note });
  const reading = await read(logText(logOf('kleinstadt', person.entries)));
  expect(reading.ok && reading.log.entries[1]).toEqual(entry);
});

test('a clock set back does no harm: the numbers give the order', async () => {
  const person = new Person('Weber', 'a');
  person.decide({ at: '2026-11-30T14:00:00Z' });
  person.decide({ at: '1999-01-01T00:00:00Z' });
  const reading = await read(logText(logOf('kleinstadt', person.entries)));
  expect(reading.ok && reading.log.entries.map(({ seq, at }) => [seq, at.slice(0, 4)])).toEqual([
    [1, '2026'],
    [2, '1999'],
  ]);
});

test('reading says how far it is, and ends when it is told to', async () => {
  const person = new Person('Weber', 'a');
  for (let number = 0; number < 1001; number += 1) person.decide();
  const bytes = new TextEncoder().encode(logText(logOf('kleinstadt', person.entries)));
  const steps: string[] = [];
  const step = (done: number, total: number): Promise<boolean> => {
    steps.push(`${done} of ${total}`);
    return Promise.resolve(done < 500);
  };
  expect(await readLog(bytes, 'kleinstadt', { step })).toBeUndefined();
  expect(steps).toEqual(['0 of 1001', '500 of 1001']);
});

test('the id of a line is that of its entry', () => {
  for (const entry of smallLog().entries) {
    const { id: _id, ...others } = entry;
    const hash = createHash('sha256').update(canonicalText(others)).digest('hex');
    expect([idOf(entry), hash]).toEqual([entry.id, entry.id]);
  }
});
