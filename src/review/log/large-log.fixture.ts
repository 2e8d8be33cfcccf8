import { createHash } from 'node:crypto';
import { entryLine } from '../entry/canonical.ts';
import { Person } from '../entry/made-entry.fixture.ts';

/** A log of one person with so many entries, made by writing lines: no part of it is parsed or canonicalised. */
export function largeLog(author: string, count: number): Uint8Array<ArrayBuffer> {
  const first = new Person(author, 'a').decide();
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
