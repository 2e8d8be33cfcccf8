import type { Classification } from '../../analysis/classes/classification.ts';
import type { Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Ramp } from '../../cartography/colours/ramps.ts';
import type { Result } from '../store/atlas-state.ts';

/** What is on screen whatever the map paints: one indicator of one round with its classes. */
export interface ShownBasis {
  readonly dataset: Dataset;
  /** The round the result answers. */
  readonly round: Round;
  readonly result: Result;
  readonly indicator: Indicator;
  readonly column: Column;
  readonly classification: Classification;
  readonly ramp: Ramp;
  /** Id of what the map paints: `classes`, or one of `paintings.ts`. */
  readonly paint: string;
}
