/** The finished set as the atlas will open it: the same reading, before anything is written. */
import { wordDiagnostic } from '../../src/i18n/diagnostics.ts';
import type { Language } from '../../src/i18n/numbers/language.ts';
import type { Diagnostic } from '../../src/areas/diagnostic.ts';
import type { JoinReport } from '../../src/ingest/instructions/join-report.ts';
import { readDataset } from '../../src/ingest/dataset/read-dataset.ts';
import { readProject } from '../../src/project/file/read-project.ts';
import type { Outcome } from './problem.ts';
import { projectName } from './set-files.ts';

/** How the tables meet the areas, or why the atlas cannot open the set. */
export function openSet(
  files: ReadonlyMap<string, string>,
  language: Language,
): Outcome<readonly JoinReport[]> {
  const project = readProject(files.get(projectName) ?? '', projectName);
  if (!project.ok) return unusable(project.diagnostics, language);
  const encoder = new TextEncoder();
  const reading = readDataset(project.project.instructions, (source) => {
    const text = files.get(source);
    return text === undefined ? undefined : encoder.encode(text);
  });
  return reading.ok ? { ok: true, value: reading.joins } : unusable(reading.diagnostics, language);
}

function unusable(diagnostics: readonly Diagnostic[], language: Language): Outcome<never> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const text = errors.map((diagnostic) => wordDiagnostic(diagnostic, language)).join(' ');
  return { ok: false, problem: { kind: 'project-unusable', text } };
}
