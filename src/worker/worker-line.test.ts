import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { expose } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import { BadAnswer } from '../opening/fetching/bad-answer.ts';
import { failureOfAnswer } from '../opening/fetching/file-failure.ts';
import { lineDiagnostic } from './line-diagnostic.ts';
import { sendDiagnostics } from './send-diagnostics.ts';
import { WorkerLine } from './worker-line.ts';

/** What a worker offers in these tests. */
interface Offered {
  readonly isThere?: () => true;
  readonly textRanks?: () => unknown;
}

const ports: MessagePort[] = [];

/** A worker of two ports: its functions answer, and it can be made to fail. */
function workerWith(offered: Offered | undefined): Worker & { fail(message?: string): void } {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  if (offered) expose(offered, port2 as unknown as globalThis.MessagePort);
  const events = new EventTarget();
  const isOwn = (kind: string): boolean => kind === 'error' || kind === 'messageerror';
  const worker = {
    addEventListener: (kind: string, listener: EventListener) =>
      isOwn(kind)
        ? events.addEventListener(kind, listener)
        : (port1 as unknown as EventTarget).addEventListener(kind, listener),
    removeEventListener: () => undefined,
    postMessage: (message: unknown, moved: []) => port1.postMessage(message, moved),
    terminate: () => port1.close(),
    fail: (message?: string) =>
      events.dispatchEvent(Object.assign(new Event('error'), message ? { message } : {})),
  };
  port1.start();
  return worker as unknown as Worker & { fail(message?: string): void };
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const port of ports.splice(0)) port.close();
});

const isThere = (): true => true;
const never = (): Promise<never> => new Promise(() => undefined);
const kindOf = (line: WorkerLine): Promise<string> =>
  line
    .call((functions) => functions.textRanks())
    .then(
      () => 'answered',
      (error: unknown) => lineDiagnostic(error).kind,
    );

test('a call is answered by its function, and by what this throws', async () => {
  const line = new WorkerLine(() => workerWith({ isThere, textRanks: () => 7 }), 5_000);
  expect(await line.call((functions) => functions.textRanks())).toBe(7);
  const failing = (): never => {
    throw new RangeError('too many');
  };
  const other = new WorkerLine(() => workerWith({ isThere, textRanks: failing }), 5_000);
  expect(await kindOf(other)).toBe('load-crashed');
  line.close();
  other.close();
});

test('what is still asked when the page ends the worker is settled, and so is what is asked later', async () => {
  const line = new WorkerLine(() => workerWith({ isThere, textRanks: never }), 5_000);
  const asked = line.call((functions) => functions.textRanks());
  line.close();
  await expect(asked).rejects.toMatchObject({ name: 'LineEnded' });
  await expect(line.call((functions) => functions.textRanks())).rejects.toMatchObject({
    name: 'LineEnded',
  });
});

test('a worker that says nothing for 30 ms has not started; nor has one that fails at once, or cannot be made', async () => {
  expect(await kindOf(new WorkerLine(() => workerWith(undefined), 30))).toBe('worker-not-started');
  const failing = workerWith(undefined);
  const line = new WorkerLine(() => failing, 5_000);
  const asked = kindOf(line);
  failing.fail();
  expect(await asked).toBe('worker-not-started');
  const refused = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  expect(await kindOf(new WorkerLine(refused, 5_000))).toBe('worker-not-started');
});

test('a fault after its start ends what is being asked with a message; a missing part is told as such', async () => {
  const worker = workerWith({ isThere, textRanks: never });
  const line = new WorkerLine(() => worker, 5_000);
  await line.call((functions) => functions.isThere());
  const first = kindOf(line);
  worker.fail('Uncaught RangeError');
  expect(await first).toBe('load-crashed');
  const second = kindOf(line);
  worker.fail('Uncaught MissingPart: kml, absent: Failed to fetch');
  expect(await second).toBe('program-part-missing');
  const said = line.call((functions) => functions.textRanks()).catch((error: unknown) => error);
  worker.fail(
    'Uncaught MissingPart: kml, absent: Failed to fetch http://a.example/assets/lib-B1.js',
  );
  expect(wordDiagnostic(lineDiagnostic(await said), 'de')).toBe(
    'KML-Dateien können nicht gelesen werden: Ein Teil der Seite fehlt auf dem Server; sie wurde wohl inzwischen erneuert. Bitte laden Sie die Seite neu; die Adresse behält Ihre Auswahl. Programmdatei: lib-B1.js.',
  );
  const third = kindOf(line);
  worker.fail('Uncaught MissingPart: kml, offline: Failed to fetch');
  expect(await third).toBe('program-out-of-reach');
  const fourth = kindOf(line);
  worker.fail('Uncaught RangeError: Array buffer allocation failed');
  expect(await fourth).toBe('memory-short');
  line.close();
});

test('what a function throws about a file arrives with the file, not as a text of the program', async () => {
  sendDiagnostics();
  const bytes = { came: 32_768, wanted: 90_000 };
  const url = new URL('https://atlas.example/figures.parquet');
  const failing = (): never => {
    throw failureOfAnswer('figures.parquet', url, new BadAnswer('cut', '', { bytes }));
  };
  const line = new WorkerLine(() => workerWith({ isThere, textRanks: failing }), 5_000);
  const error = await line
    .call((functions) => functions.textRanks())
    .catch((reason: unknown) => reason);
  expect(wordDiagnostic(lineDiagnostic(error), 'de')).toBe(
    'figures.parquet kam nur zum Teil an, auch beim zweiten Versuch am Zwischenspeicher des Browsers vorbei. Angekommen: 32.768 von 90.000 Byte. Bitte noch einmal versuchen; bleibt es dabei, die Datei auf dem Server prüfen.',
  );
  line.close();
});

test('where the server of the page does not answer, a worker that does not start is a matter of the connection', async () => {
  vi.stubGlobal('location', { href: 'https://atlas.example/' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const failing = workerWith(undefined);
  const asked = kindOf(new WorkerLine(() => failing, 5_000));
  failing.fail();
  expect(await asked).toBe('program-out-of-reach');
});
