/**
 * Noise that neighbours share: every quarter draws a number, then takes the mean of itself and its neighbours, `steps`
 * times. Mean 0 and standard deviation 1 over all quarters; the reach grows with the root of the steps.
 */
import type { Adjacency } from '../../../src/analysis/space/area-pairs.ts';
import { normal, type Random } from '../../musterstadt/seeded-random.ts';

export function smoothField(adjacency: Adjacency, steps: number, random: Random): Float64Array {
  const areas = adjacency.starts.length - 1;
  let field = Float64Array.from({ length: areas }, () => normal(random));
  for (let step = 0; step < steps; step += 1) field = meansAround(adjacency, field);
  return standardised(field);
}

function meansAround(
  { starts, targets }: Adjacency,
  field: Float64Array,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(field, (own, area) => {
    let sum = own;
    const [start, end] = [starts[area]!, starts[area + 1]!];
    for (let index = start; index < end; index += 1) sum += field[targets[index]!]!;
    return sum / (1 + end - start);
  });
}

function standardised(values: Float64Array): Float64Array<ArrayBuffer> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / values.length) || 1;
  return Float64Array.from(values, (value) => (value - mean) / spread);
}
