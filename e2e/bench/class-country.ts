import { ckmeans } from 'simple-statistics';
import { analyseRound } from '../../src/analysis/classes/analyse-round.ts';
import { naturalBreaks } from '../../src/analysis/classes/class-breaks.ts';
import type { Classing } from '../../src/analysis/question/classing.ts';
import type { Dataset } from '../../src/areas/dataset.ts';
import { countryClassing } from './country.ts';
import type { Finding } from './finding.ts';
import { alternate, processorTime } from './measure.ts';

const classes = 7;
const byAreas: Classing = { method: 'quantiles', weight: 'areas', classes };

/** Another classing in a country of 85,000 quarters with 12 indicators: natural breaks, and all that is made for the page. */
export function measureClasses(dataset: Dataset): Finding[] {
  const columns = Object.values(dataset.rounds[0]?.columns ?? {}).map(({ values }) =>
    values.filter((value) => !Number.isNaN(value)).sort(),
  );
  const septiles = analyseRound(dataset, '', countryClassing);
  const [breaks, peer, anew, whole] = alternate(
    [
      () => columns.map((sorted) => naturalBreaks(sorted, classes)),
      () => columns.map((sorted) => ckmeans([...sorted], classes)),
      () => analyseRound(dataset, '', byAreas, septiles),
      () => analyseRound(unseen(dataset), '', byAreas),
    ],
    { warmUps: 2, rounds: 7, clock: processorTime },
  );
  if (!breaks || !peer || !anew || !whole) throw new Error('nothing was measured');
  return [
    {
      subject: 'Country: natural breaks of 12 indicators',
      time: breaks,
      goal: { most: 0.5, of: 'peer' },
      peer: { name: 'ckmeans of simple-statistics', time: peer },
    },
    {
      subject: 'Country: another classing of all indicators, quantiles by areas',
      time: anew,
      goal: { most: 200, of: 'ms' },
      peer: { name: 'the same with orders, ranks and means', time: whole },
    },
  ];
}

/** The same data in new objects, so that nothing kept from an earlier run helps. */
export function unseen(dataset: Dataset): Dataset {
  return {
    ...dataset,
    areas: dataset.areas.slice(),
    rounds: dataset.rounds.map((round) => ({
      ...round,
      columns: Object.fromEntries(
        Object.entries(round.columns).map(([id, { states, values }]) => [
          id,
          { states, values: values.slice() },
        ]),
      ),
      ...(round.population && { population: { ...round.population } }),
    })),
  };
}
