import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests only: commands run as a person runs them, each in a Node of its own. */

/** The folder of the program. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  /** -1 where the command did not end by itself. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function runProgram(program: string, words: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd, encoding: 'utf8' }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ status, stdout, stderr });
    });
  });
}

export function runCommand(
  command: 'analyse' | 'draft',
  ...words: readonly string[]
): Promise<Run> {
  const script = `src/cli/${command}.ts`;
  return runProgram(process.execPath, ['--import', 'tsx', script, ...words], root);
}
