import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, firstLine } from './display.ts';

/** A message bus for one browser alone; what a screen reader gets is asked for over it. */
export interface SessionBus {
  readonly address: string;
  /** What a program needs to meet it. */
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** @throws where the bus is not there after ten seconds */
export async function openSessionBus(surroundings: NodeJS.ProcessEnv): Promise<SessionBus> {
  // The bus of the screen readers lies beside it, in the same folder.
  const folder = mkdtempSync(join(tmpdir(), 'bus-'));
  const environment: NodeJS.ProcessEnv = { ...surroundings, XDG_RUNTIME_DIR: folder };
  for (const name of ['DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'NO_AT_BRIDGE'])
    delete environment[name];
  const child: ChildProcess = spawn(
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', '--print-address=3'],
    { env: environment, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const address = await firstLine(child, 'dbus-daemon');
  return {
    address,
    environment: { ...environment, DBUS_SESSION_BUS_ADDRESS: address },
    close: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
