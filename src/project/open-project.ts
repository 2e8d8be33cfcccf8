import { isKnown } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { withStatusIndex } from '../analysis/status-index.ts';
import type { Project } from './project.ts';
import { describeStatusIndex } from './describe-status-index.ts';

/**
 * The data set as its project wants it: what was read, with the status index added to every round.
 * A round in which no area has an index (components missing or all alike) is reported.
 */
export function openProject(
  project: Project,
  dataset: Dataset,
): { readonly dataset: Dataset; readonly diagnostics: readonly Diagnostic[] } {
  const plan = project.statusIndex;
  if (!plan) return { dataset, diagnostics: [] };
  const opened = withStatusIndex(dataset, {
    ...plan,
    description: describeStatusIndex(plan, dataset.indicators),
  });
  const without = opened.rounds.filter((round) => {
    const index = round.columns[plan.id];
    return !index || !opened.areas.some((_area, position) => isKnown(index, position));
  });
  const diagnostics = without.map((round): Diagnostic => ({
    kind: 'index-undefined',
    severity: 'warning',
    column: plan.id,
    ...(round.id === '' ? {} : { items: [round.id] }),
  }));
  return { dataset: opened, diagnostics };
}
