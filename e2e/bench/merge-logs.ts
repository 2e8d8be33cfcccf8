import { largeLog } from '../../src/review/log/large-log.fixture.ts';
import { readLogs } from '../../src/worker/read-logs.ts';
import type { Finding } from './finding.ts';
import { processorTime, spreadOf } from './measure.ts';

/** Logs of a review, as the worker merges them: 100,000 entries of two people read, every line checked against its id, and written as one. */
export async function measureLogs(): Promise<Finding[]> {
  const files = ['Arnold', 'Weber'].map((author) => largeLog(author, 50_000));
  const own: number[] = [];
  const parsed: number[] = [];
  for (let round = -1; round < 5; round += 1) {
    const start = processorTime();
    await readAndMerge(files);
    const middle = processorTime();
    for (const bytes of files) parseLines(bytes);
    const end = processorTime();
    if (round < 0) continue;
    own.push(middle - start);
    parsed.push(end - middle);
  }
  return [
    {
      subject: 'Review: 100,000 entries read, checked and merged',
      time: spreadOf(own),
      goal: { most: 3000, of: 'ms' },
      peer: { name: 'JSON.parse of the lines alone', time: spreadOf(parsed) },
    },
  ];
}

async function readAndMerge(files: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  const sources = files.map((bytes, place) => {
    const name = `${place}.jsonl`;
    return { name, log: new File([bytes], name), before: 0 };
  });
  const answer = await readLogs(sources, 'kleinstadt', () => undefined);
  if (!answer.ok || answer.entries !== 100_000) throw new Error('a log of the bench was refused');
}

function parseLines(bytes: Uint8Array): void {
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line !== '') JSON.parse(line);
  }
}
