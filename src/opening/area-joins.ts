import type { TableInstructions } from '../ingest/instructions/table-instructions.ts';
import type { AreaJoin } from '../areas/draft.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import type { Project } from '../project/file/project.ts';

/**
 * How each area met the rows, by its place: of the tables that tell what the rule is about (people, migrant share,
 * economic base) in the round that is shown first; of all tables of that round where none does.
 */
export function joinOfAreas(
  { instructions }: Project,
  dataset: Dataset,
  joins: readonly JoinReport[],
): (index: number) => AreaJoin {
  const first = dataset.rounds[0]?.id ?? '';
  const shown = joins.filter(({ round }) => round === first || round === '');
  const decisive = shown.filter((join) =>
    instructions.tables.some((table) => isOf(table, join) && isDecisive(table)),
  );
  const met = decisive.length > 0 ? decisive : shown;
  const open = new Set(met.flatMap(({ areasWithoutRow }) => areasWithoutRow));
  const twice = new Set(met.flatMap(({ duplicateKeys }) => duplicateKeys));
  return (index) => {
    const id = dataset.areas[index]?.id ?? '';
    if (twice.has(id)) return 'twice';
    return open.has(id) ? 'without-row' : 'joined';
  };
}

function isOf({ source, round = '' }: TableInstructions, join: JoinReport): boolean {
  return source === join.table && round === join.round;
}

function isDecisive({ population, indicators }: TableInstructions): boolean {
  return (
    population !== undefined ||
    indicators.some(({ role }) => role === 'migrant-share' || role === 'economic-base')
  );
}
