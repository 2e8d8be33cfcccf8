import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

/** Debian's nginx with its stock types of files, as many offices have it: found, unpacked where there is none, and started. */

interface Nginx {
  readonly program: string;
  /** What tells the type of a file by its ending, as the package brings it. */
  readonly types: string;
}

const unpacked = fileURLToPath(new URL('../node_modules/.cache/nginx', import.meta.url));

/** The one of this machine, or the one that was unpacked before; undefined: there is none. */
export function findNginx(): Nginx | undefined {
  return ['', unpacked]
    .map((root) => ({
      program: join(root, '/usr/sbin/nginx'),
      types: join(root, '/etc/nginx/mime.types'),
    }))
    .find(({ program, types }) => existsSync(program) && existsSync(types));
}

/** Takes Debian's packages apart beside the tests: nothing is set up on the machine, and no service starts. */
export function unpackNginx(): void {
  mkdirSync(unpacked, { recursive: true });
  const run = (program: string, ...words: string[]): unknown =>
    execFileSync(program, words, { cwd: unpacked, stdio: 'ignore', timeout: 120_000 });
  try {
    try {
      run('apt-get', 'download', 'nginx', 'nginx-common');
    } catch {
      run('apt-get', 'update');
      run('apt-get', 'download', 'nginx', 'nginx-common');
    }
    for (const name of readdirSync(unpacked).filter((one) => one.endsWith('.deb'))) {
      run('dpkg-deb', '--extract', name, '.');
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    process.stderr.write(`nginx was not unpacked: ${reason}\n`);
  }
}

export interface RunningNginx {
  /** With a slash at the end. */
  readonly base: string;
  close(): Promise<void>;
}

/** The server of a configuration, with the folder, the file of types and the port that are its own here. */
type ServerBlock = (root: string, types: string, port: number) => string;

/** Serves a folder on a port of this machine, in the foreground. */
export async function startNginx(
  { program, types }: Nginx,
  root: string,
  serverBlock: ServerBlock = plainServer,
): Promise<RunningNginx> {
  const own = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(join(own, 'nginx.conf'), configuration(types, serverBlock(root, types, port)));
  const child = spawn(program, ['-p', own, '-c', join(own, 'nginx.conf'), '-e', 'error.log'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async (): Promise<void> => {
    await ended(child);
    rmSync(own, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}/`;
  try {
    await answering(base, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { base, close };
}

/** A site without any setting of its own. */
function plainServer(root: string, _types: string, port: number): string {
  return `server {
    listen 127.0.0.1:${port};
    root "${root}";
    index index.html;
    location / { try_files $uri $uri/ =404; }
  }`;
}

/** As Debian's nginx.conf, with all that it writes in a folder of its own. */
function configuration(types: string, server: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user}
daemon off;
worker_processes 1;
pid nginx.pid;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include "${types}";
  default_type application/octet-stream;
  access_log off;
  gzip on;
  ${places.map((place) => `${place}_temp_path ${place};`).join('\n  ')}
  ${server}
}
`;
}

/** @throws where it ends before it answers */
async function answering(base: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const end = Date.now() + 10_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`nginx: ${said.trim()}`);
    const isUp = await fetch(base, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await exit;
}
