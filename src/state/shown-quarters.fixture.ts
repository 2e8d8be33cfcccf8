import type { Dataset, Round } from '../areas/dataset.ts';
import { rampIn } from '../cartography/colours/ramps.ts';
import { quarters, quartersResult, quartersRound } from './four-quarters.fixture.ts';
import type { Shown } from './shown/shown.ts';

/** Tests only: the share of the four quarters on screen, in its classes; with what a test wants otherwise. */
export function shownQuarters(changes: Partial<Shown> = {}): Shown {
  const dataset: Dataset = changes.dataset ?? quarters;
  const round: Round = changes.round ?? quartersRound;
  const result = changes.result ?? quartersResult();
  const indicator = changes.indicator ?? quarters.indicators[0];
  const column = indicator && round.columns[indicator.id];
  const classification = indicator && result.analysis.classifications[indicator.id];
  if (!indicator || !column || !classification) throw new Error('the fixture has no such column');
  return {
    dataset,
    round,
    result,
    indicator,
    column,
    classification,
    ramp: rampIn(undefined, indicator.role, classification.entries.length, 'light'),
    paint: 'classes',
    painting: undefined,
    index: undefined,
    neighbourhood: undefined,
    municipality: undefined,
    level: undefined,
    brushed: undefined,
    ...changes,
  };
}
