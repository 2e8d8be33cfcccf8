import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';

/** The command line's answer to a project: the truth the page is compared with. */

interface ClassEntry {
  readonly class: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly areas: number;
  readonly population: number;
}

export interface AnalysisResult {
  readonly areas: number;
  readonly population: number;
  readonly classification: Readonly<
    Record<
      string,
      {
        readonly breaks: readonly number[];
        readonly classes: readonly ClassEntry[];
        readonly missing: number;
        readonly suppressed: number;
        readonly notApplicable?: number;
      }
    >
  >;
  readonly statusIndex: { readonly assessed: number; readonly bands: unknown };
  readonly flags: {
    readonly flagged: readonly string[];
    readonly undecidable: readonly string[];
    readonly clear: number;
    readonly population: number;
    readonly municipalities: number;
  };
  readonly diagnostics: readonly { readonly text: string }[];
}

export interface Analysis {
  readonly result: AnalysisResult;
  /** The rows of `areas.csv` by the key of the area. */
  readonly areas: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `analyse` on a project file, `--plain` unless stated, and reads what it has written into the folder. */
export function analyseProject(
  project: string,
  out: string,
  form: readonly string[] = ['--plain'],
): Analysis {
  const words = ['--import', 'tsx', 'src/cli/analyse.ts', project, '--out', out, ...form];
  // The page runs in this time zone, and both write the day.
  const env = { ...process.env, TZ: 'Europe/Berlin' };
  execFileSync(process.execPath, words, { cwd: root, stdio: 'pipe', env });
  const text = readFileSync(join(out, 'areas.csv'), 'utf8').replace(/^\uFEFF/, '');
  const { data } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  return {
    result: JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as AnalysisResult,
    areas: new Map(data.map((row) => [row['key'] ?? '', row])),
  };
}
