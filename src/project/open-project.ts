import { isKnown } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { withStatusIndex } from '../analysis/status-index.ts';
import type { Project } from './project.ts';
import { describeStatusIndex } from './describe-status-index.ts';

/**
 * The data set as its project wants it: what was read, with the status index added to every round.
 * A round in which no area has an index (components missing or all alike) is reported, and so is a classing
 * by population where nobody's number is known.
 */
export function openProject(
  project: Project,
  dataset: Dataset,
): { readonly dataset: Dataset; readonly diagnostics: readonly Diagnostic[] } {
  const plan = project.statusIndex;
  const people = unweighted(project, dataset);
  if (!plan) return { dataset, diagnostics: people };
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
  return { dataset: opened, diagnostics: [...people, ...diagnostics] };
}

/** Without people there are no classes by population, and no area is small enough to be withheld. */
function unweighted({ classing }: Project, { areas, rounds }: Dataset): Diagnostic[] {
  if (classing.weight !== 'population' || rounds.some(({ population }) => population)) return [];
  return [{ kind: 'population-missing', severity: 'warning', count: areas.length }];
}
