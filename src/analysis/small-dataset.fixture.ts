import { areaId } from '../areas/area-id.ts';
import { columnOf, emptyColumn, type Column } from '../areas/column.ts';
import type { Area, Dataset } from '../areas/dataset.ts';
import { known, missing, notApplicable, suppressed, type Figure } from '../areas/figure.ts';
import type { Indicator } from '../areas/indicator.ts';

/** A figure as tests write it: a number, `null` missing, `'.'` suppressed, `'x'` not applicable. */
export type Written = number | null | '.' | 'x';

export interface SmallDataset {
  readonly population?: readonly Written[];
  readonly columns: Readonly<Record<string, readonly Written[]>>;
  readonly municipality?: readonly (string | undefined)[];
  readonly land?: readonly (string | undefined)[];
  /** Unit per indicator; percent where absent. */
  readonly units?: Readonly<Record<string, string>>;
}

/** Tests only: a data set of one unnamed round, written as plain lists. */
export function smallDataset(plan: SmallDataset): Dataset {
  const length = Math.max(...Object.values(plan.columns).map((column) => column.length));
  const { population } = plan;
  return {
    title: 'Test',
    fictional: true,
    municipalityKind: 'municipality',
    areas: Array.from({ length }, (_, index) => areaOf(plan, index)),
    indicators: Object.keys(plan.columns).map((id) => indicatorOf(plan, id)),
    rounds: [
      {
        id: '',
        ...(population ? { population: writtenColumn(population) } : {}),
        columns: Object.fromEntries(
          Object.entries(plan.columns).map(([id, column]) => [id, writtenColumn(column)]),
        ),
        withheld: { figures: 0, areas: 0 },
      },
    ],
    sources: [],
    privacy: { minimumPopulation: 0, minimumCount: 0 },
  };
}

export function writtenColumn(written: readonly Written[]): Column {
  return written.length === 0 ? emptyColumn(0) : columnOf(written.map(figureOf));
}

function figureOf(written: Written): Figure {
  if (written === null) return missing;
  if (written === '.') return suppressed;
  return written === 'x' ? notApplicable : known(written);
}

function areaOf({ municipality, land }: SmallDataset, index: number): Area {
  const ownMunicipality = municipality?.[index];
  const ownLand = land?.[index];
  return {
    id: areaId(String(index)),
    name: `Gebiet ${index}`,
    ...(ownMunicipality === undefined ? {} : { municipality: ownMunicipality }),
    ...(ownLand === undefined ? {} : { land: ownLand }),
  };
}

function indicatorOf({ units }: SmallDataset, id: string): Indicator {
  return { id, label: { de: id }, role: 'other', unit: units?.[id] ?? 'percent' };
}
