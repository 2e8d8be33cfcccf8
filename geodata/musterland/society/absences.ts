/**
 * What the offices of the fictional country withhold and what they did not deliver. Withheld: everything of a quarter
 * with fewer than 300 people, every figure behind which 1 to 9 people stand, and where a single group of origin is
 * withheld the next smallest as well, so that the difference from the sum does not give it away. Not delivered: some
 * figures of whole municipalities, and the population of a handful of quarters.
 */
import { setFigure, stateCode, type Column } from '../../../src/areas/column.ts';
import { missing, suppressed } from '../../../src/areas/figure.ts';
import { seededRandom, shuffled } from '../../musterstadt/seeded-random.ts';
import { figureColumns, originColumns } from './figure-columns.ts';
import type { Figures } from './figures.ts';

/** As the monitorings of Berlin and Hamburg have it; the limits of the project are the same. */
export const limits = { people: 300, count: 10 } as const;

export function withholdSmall(
  columns: Readonly<Record<string, Column>>,
  quarter: number,
  population: number,
  figures: Figures,
): void {
  const withhold = (name: string): void => setFigure(columns[name]!, quarter, suppressed);
  for (const { name, behind } of figureColumns) {
    const people = behind?.(figures) ?? limits.count;
    if (population < limits.people || (people > 0 && people < limits.count)) withhold(name);
  }
  const known = originColumns.filter(
    ({ name }) => columns[name]?.states[quarter] === stateCode.known,
  );
  if (known.length !== originColumns.length - 1) return;
  const [next] = known.toSorted((one, other) => one.of(figures) - other.of(figures));
  if (next) withhold(next.name);
}

/** Numbers of municipalities that did not deliver a figure in a round, and of quarters without a population. */
const gaps = [
  { round: '2024', column: 'Angebotsmiete', municipalities: 24 },
  { round: '2024', column: 'Kinderarmut', municipalities: 14 },
  { round: '2024', column: 'Fluktuation', municipalities: 9 },
  { round: '2021', column: 'Angebotsmiete', municipalities: 31 },
  { round: '2021', column: 'Kinderarmut', municipalities: 20 },
] as const;
/** Of these the population is not known in either round. */
const unpeopledQuarters = 5;
/** Larger municipalities deliver everything. */
const mostQuarters = 60;

export function leaveGaps(
  round: string,
  columns: Readonly<Record<string, Column>>,
  population: Column,
  municipalities: readonly (readonly number[])[],
): void {
  const small = municipalities.filter(({ length }) => length > 0 && length <= mostQuarters);
  const hit = shuffled(small, seededRandom(29));
  for (const gap of gaps) {
    const part = Math.ceil((gap.municipalities * municipalities.length) / 2700);
    const concerned = hit.splice(0, part);
    if (gap.round !== round) continue;
    for (const quarter of concerned.flat()) setFigure(columns[gap.column]!, quarter, missing);
  }
  for (const [quarter = 0] of hit.splice(0, unpeopledQuarters)) {
    setFigure(population, quarter, missing);
  }
}
