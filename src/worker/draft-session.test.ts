import { expect, test } from 'vitest';
import { AtlasCaller } from './caller.ts';
import { DraftSession } from './draft-session.ts';
import { LineEnded } from './line-ended.ts';
import type { WorkerLine } from './worker-line.ts';

/** A line whose worker answers what it is told to, in turn; `closed` counts its ends. */
function lineWith(...answers: readonly Promise<unknown>[]) {
  const rest = [...answers];
  const line = {
    closed: 0,
    call: () => rest.shift() ?? Promise.resolve(),
    close() {
      this.closed += 1;
    },
  };
  return { line, as: line as unknown as WorkerLine };
}

const files = { from: 'files', files: [] } as const;
const ignore = () => undefined;
const withoutProject = { ok: false, diagnostics: [], isWithoutProject: true };

test('the worker goes on with the draft: handed over, the session asks nothing more and leaves it open', async () => {
  const { line, as } = lineWith();
  const session = new DraftSession(as);
  expect(session.handOver()).toBe(as);
  session.close();
  expect(line.closed).toBe(0);
  await expect(session.understand([])).rejects.toBeInstanceOf(LineEnded);
});

test('a worker that is at work is not waited for: it is not handed over, and ends with its session', async () => {
  let answer: (value: unknown) => void = ignore;
  const { line, as } = lineWith(new Promise((resolve) => (answer = resolve)));
  const session = new DraftSession(as);
  const understood = session.understand([]);
  expect(session.handOver()).toBeUndefined();
  session.close();
  expect(line.closed).toBe(1);
  answer('understood');
  expect(await understood).toBe('understood');
});

test('files without a project stay in their worker, which other failures end', async () => {
  const without = lineWith(Promise.resolve(withoutProject));
  const found = await new AtlasCaller().load(files, ignore, ignore, without.as);
  expect(found?.draft?.handOver()).toBe(without.as);
  expect(without.line.closed).toBe(0);
  const failed = lineWith(Promise.resolve({ ok: false, diagnostics: [] }));
  const other = await new AtlasCaller().load(files, ignore, ignore, failed.as);
  expect(other?.draft).toBeUndefined();
  expect(failed.line.closed).toBe(1);
});
