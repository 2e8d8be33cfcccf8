import type { Classification } from '../../analysis/classes/classification.ts';
import type { Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Ramp } from '../../cartography/colours/ramps.ts';
import type { Result } from '../store/atlas-state.ts';
import type { StudyPaintingId } from '../../studies/studies.ts';

/** The paintings of the map beside the classes: those that show a study, the marks, and the change of the indicator. */
export type PaintingId = StudyPaintingId | 'flags' | 'change';

/** What the map may paint. The decisions are those of a review that is open, and no link names them. */
export type ShownPaint = PaintingId | 'classes' | 'decisions';

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
  /** Id of what the map paints: `classes`, one of `paintings.ts`, or the decisions of a review. */
  readonly paint: ShownPaint;
}
