import { spawn, type ChildProcess } from 'node:child_process';

/** A screen in memory for browsers that draw WebGL only into a window. */
export interface Display {
  /** What a program needs to draw on it, in software. */
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** @throws where the screen is not there after ten seconds */
export async function openDisplay(): Promise<Display> {
  const size = '1600x1200x24';
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(child, 'Xvfb');
  const environment = {
    ...process.env,
    DISPLAY: `:${number}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    GDK_BACKEND: 'x11',
    TZ: 'Europe/Berlin',
  };
  delete (environment as NodeJS.ProcessEnv)['WAYLAND_DISPLAY'];
  return { environment, close: () => ended(child) };
}

/** What a program writes first into its fourth stream. @throws where it ends, or writes nothing within ten seconds */
export function firstLine(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start`)), 10_000);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${name} ended`)));
    let text = '';
    child.stdio[3]?.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
}

/** Asks a process to end, and ends it after five seconds. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await over;
  clearTimeout(timer);
}
