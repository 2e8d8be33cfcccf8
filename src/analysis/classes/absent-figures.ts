import { isKnown, stateCode, type Column } from '../../areas/column.ts';
import type { Classification } from './classification.ts';

type AbsentFigures = Pick<
  Classification,
  'missing' | 'suppressed' | 'notApplicable' | 'populationWithout'
>;

/** How many areas have no known figure, by the kind of absence, and how many people live there. */
export function countAbsent(column: Column, people: Column | undefined): AbsentFigures {
  const areas = new Uint32Array(4);
  const population = new Float64Array(4);
  const unknown = new Uint32Array(4);
  for (let index = 0; index < column.states.length; index += 1) {
    const state = column.states[index] as number;
    areas[state]! += 1;
    if (people && isKnown(people, index)) population[state]! += people.values[index] as number;
    else unknown[state]! += 1;
  }
  const peopleIn = (state: number): number | undefined =>
    !people || (areas[state] && unknown[state] === areas[state]) ? undefined : population[state];
  return {
    missing: areas[stateCode.missing] ?? 0,
    suppressed: areas[stateCode.suppressed] ?? 0,
    notApplicable: areas[stateCode['not-applicable']] ?? 0,
    populationWithout: {
      missing: peopleIn(stateCode.missing),
      suppressed: peopleIn(stateCode.suppressed),
      unknown: {
        missing: unknown[stateCode.missing] ?? 0,
        suppressed: unknown[stateCode.suppressed] ?? 0,
      },
    },
  };
}
