import { execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { textConstant } from './dialects.ts';
import type { Engine, Row } from './engine.ts';

/** Tests only: a PostgreSQL server of Debian's packages in a temporary folder, spoken to through `psql`. */

const run = promisify(execFile);

const versions = '/usr/lib/postgresql';
const packages = ['postgresql-15', 'postgresql-15-postgis-3'];
const postgis = '/usr/share/postgresql/15/extension/postgis.control';

/** Folder of the server's programs, or undefined; the newest version where there are several. */
function findPrograms(): string | undefined {
  if (!existsSync(versions)) return undefined;
  const folders = readdirSync(versions)
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(versions, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/**
 * The programs, after an attempt to install what is missing where this is root on a Debian system; undefined, with a
 * line that says so, where there are none. Servers do not run as root, so an unprivileged user is needed there, too.
 */
export function findPostgresql():
  { readonly programs: string; readonly hasPostgis: boolean } | undefined {
  if (!findPrograms() || !existsSync(postgis)) installPackages();
  const programs = findPrograms();
  if (!programs) {
    process.stderr.write(`PostgreSQL is not installed (Debian: ${packages.join(' ')}): skipped.\n`);
    return undefined;
  }
  if (isRoot() && !unprivileged()) {
    process.stderr.write('There is no user to run PostgreSQL as: skipped.\n');
    return undefined;
  }
  const hasPostgis = existsSync(join(programs, '../lib/postgis-3.so'));
  if (!hasPostgis) process.stderr.write('PostGIS is not installed: skipped.\n');
  return { programs, hasPostgis };
}

function installPackages(): void {
  if (!isRoot() || !existsSync('/etc/debian_version')) return;
  const wait = ['-o', 'DPkg::Lock::Timeout=240'];
  const install = [...wait, 'install', '--yes', '--no-install-recommends', ...packages];
  const installer = 'apt-get';
  for (const words of [[...wait, 'update'], install]) {
    try {
      execFileSync(installer, words, {
        stdio: 'ignore',
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      process.stderr.write(`${reason}\n`);
    }
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The package's own user, or nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (option: string): number =>
        Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  return undefined;
}

/** Starts a server that listens on a socket in its own folder only, and opens its database. Closing removes all. */
export async function startPostgresql(programs: string): Promise<Engine> {
  // The name of a socket has at most 107 bytes: not every folder for temporary files is short enough.
  const folder = mkdtempSync('/tmp/postgresql-');
  const user = isRoot() ? unprivileged() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const call = (program: string, words: string[]) =>
    run(join(programs, program), words, { ...user, cwd: folder });
  const settings = [
    '-c listen_addresses=',
    `-c unix_socket_directories=${folder}`,
    '-c fsync=off',
    '-c shared_buffers=64MB',
    '-c work_mem=32MB',
    '-c max_parallel_workers_per_gather=0',
    '-c jit=off',
  ].join(' ');
  const stop = async (): Promise<void> => {
    await call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const initial = ['-D', data, '-U', 'atlas', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
    await call('initdb', [...initial, '--no-sync']);
    const log = join(folder, 'log');
    await call('pg_ctl', ['-D', data, '-w', '-l', log, '-o', settings, 'start']);
  } catch (error) {
    await stop();
    throw error;
  }
  return engineAt(folder, join(programs, 'psql'), stop);
}

function engineAt(folder: string, psql: string, stop: () => Promise<void>): Engine {
  const words = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];
  const place = ['-h', folder, '-U', 'atlas', '-d', 'postgres', '-f', '-'];
  const ask = (text: string) => callWithInput(psql, [...words, ...place], text);
  return {
    dialect: 'postgresql',
    run: async (text) => void (await ask(text)),
    rows: async (query) => {
      const answer = await ask(`SELECT ROW_TO_JSON(answer) FROM (${query}) AS answer;`);
      const lines = answer.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Row);
    },
    load: async (table, file) => {
      await ask(`\\copy ${table} FROM ${textConstant(file, 'postgresql')} CSV HEADER\n`);
    },
    close: stop,
  };
}

/** @throws with what the program said where it fails */
function callWithInput(program: string, words: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(errors || `${program} ended with ${status}`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
