import { isKnown } from '../../areas/column.ts';
import type { Composite } from '../../areas/composite.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { withComposite } from '../../analysis/index/composite-index.ts';
import { pointGroupCounts } from '../../analysis/values/point-group-counts.ts';
import { groupCounts, groupParts } from '../../analysis/values/group-counts.ts';
import { isPending } from '../../analysis/values/rounds.ts';
import { withLocationQuotients } from '../../analysis/segregation/with-location-quotients.ts';
import { withStatusIndex } from '../../analysis/index/status-index.ts';
import type { Project } from '../file/project.ts';
import { describeQuotient } from './describe-quotient.ts';
import { describeComposite, describeStatusIndex } from './describe-indices.ts';

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
  const wrong = [...groupsBeyondWhole(dataset), ...pointGroupsBeyondWhole(dataset)];
  const before = withLocationQuotients(withIndices(project, dataset), describeQuotient);
  if (!plan) return { dataset: before, diagnostics: [...people, ...wrong] };
  const opened = withStatusIndex(before, {
    ...plan,
    description: describeStatusIndex(plan, dataset.indicators),
  });
  const without = opened.rounds.filter((round) => {
    if (isPending(round, plan.id)) return false;
    const index = round.columns[plan.id];
    return !index || !opened.areas.some((_area, position) => isKnown(index, position));
  });
  const diagnostics = without.map((round): Diagnostic => ({
    kind: 'index-undefined',
    severity: 'warning',
    column: plan.id,
    ...(round.id === '' ? {} : { items: [round.id] }),
  }));
  return { dataset: opened, diagnostics: [...people, ...wrong, ...diagnostics] };
}

/** The indices of the project with stated weights, and the dynamics index of delivered changes. */
function withIndices({ composites, dynamicsIndex }: Project, dataset: Dataset): Dataset {
  const add = (before: Dataset, composite: Composite): Dataset =>
    withComposite(before, composite, describeComposite(composite, dataset.indicators));
  const all = composites.reduce(add, dataset);
  if (!dynamicsIndex) return all;
  const { id, label, components } = dynamicsIndex;
  const dynamics = add(all, {
    id,
    label,
    components: components.map((indicator) => ({
      indicator,
      weight: 1,
      highMeans: dataset.indicators.find((one) => one.id === indicator)?.highMeans ?? 'weak',
    })),
  });
  return { ...dynamics, dynamicsIndex: id };
}

/** A group that is larger than the people it is a part of is a mistake of the input: its areas are named and left out. */
function groupsBeyondWhole(dataset: Dataset): Diagnostic[] {
  return dataset.rounds.flatMap((round) =>
    (dataset.groups ?? []).flatMap((group): Diagnostic[] => {
      if (groupParts(group).some((part) => isPending(round, part))) return [];
      const { wrong } = groupCounts(dataset, round, group);
      if (wrong.length === 0) return [];
      const items = wrong.map((area) => dataset.areas[area]?.name ?? '');
      return [
        {
          kind: 'group-beyond-whole',
          severity: 'warning',
          column: group.count ?? group.share ?? group.id,
          count: items.length,
          items,
          ...(round.id && { round: round.id }),
        },
      ];
    }),
  );
}

/** The same at points, such as schools. */
function pointGroupsBeyondWhole({ points = [] }: Dataset): Diagnostic[] {
  return points.flatMap(({ source, groups = [], points: places }) =>
    groups.flatMap((group): Diagnostic[] => {
      const { wrong } = pointGroupCounts(group);
      if (wrong.length === 0) return [];
      const items = wrong.map((place) => places[place]?.name ?? '');
      const kind = 'points-group-beyond-whole';
      return [{ kind, severity: 'warning', file: source, count: items.length, items }];
    }),
  );
}

/** Without people there are no classes by population, and no area is small enough to be withheld. */
function unweighted({ classing }: Project, { areas, rounds }: Dataset): Diagnostic[] {
  if (classing.weight !== 'population' || rounds.some(({ population }) => population)) return [];
  return [{ kind: 'population-missing', severity: 'warning', count: areas.length }];
}
