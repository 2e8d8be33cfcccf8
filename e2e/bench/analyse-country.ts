import { analyseRound } from '../../src/analysis/classes/analyse-round.ts';
import { findClusters } from '../../src/analysis/space/clusters.ts';
import { judge } from '../../src/analysis/rule/coincidence.ts';
import { findNeighbours, type Neighbours } from '../../src/analysis/space/neighbours.ts';
import { summariseMunicipalities } from '../../src/analysis/municipalities/municipalities.ts';
import { rentAlternatives } from '../../src/analysis/municipalities/rent-alternatives.ts';
import { gini } from '../../src/analysis/segregation/gini.ts';
import { segregationByMunicipality } from '../../src/analysis/segregation/segregation-by-municipality.ts';
import { spreadOverClasses } from '../../src/analysis/municipalities/spread.ts';
import { withStatusIndex } from '../../src/analysis/index/status-index.ts';
import type { Dataset } from '../../src/areas/dataset.ts';
import { unseen } from './class-country.ts';
import { countryClassing, countryGroups, countryRule, statusIndexPlan } from './country.ts';
import type { Finding } from './finding.ts';
import { alternate, processorTime, spreadOf, type Spread } from './measure.ts';

/** Without a browser and without files: everything the studies say of a country of 85,000 quarters. */
export function measureCountry(dataset: Dataset, shapes: Parameters<typeof findNeighbours>[0]) {
  const columns = Object.values(dataset.rounds[0]?.columns ?? {}).map(({ values }) => values);
  const laps = new Laps();
  let neighbours: Neighbours | undefined;
  const rounds = { warmUps: 3, rounds: 9, clock: processorTime };
  const [, numbers, rows] = alternate(
    [
      () => {
        neighbours = laps.time('neighbours', () => findNeighbours(shapes));
        analyse(unseen(dataset), neighbours, laps);
      },
      () => columns.forEach((values) => values.slice().sort()),
      () => columns.forEach(sortRows),
    ],
    rounds,
  );
  if (!numbers || !rows || !neighbours) throw new Error('nothing was measured');
  return { neighbours, findings: [...findingsOf(laps, numbers, rows), measureGini(dataset)] };
}

function findingsOf(laps: Laps, numbers: Spread, rows: Spread): Finding[] {
  const complete = laps.spread((name) => name !== 'neighbours');
  const peers = {
    numbers: { name: 'the numbers of the 12 columns sorted, Float64Array.sort', time: numbers },
    rows: { name: 'the rows sorted by each of the 12 columns, comparator', time: rows },
  };
  const subject = 'Country: complete analysis';
  const second = { most: 1000, of: 'ms' } as const;
  return [
    { subject: `${subject}, neighbours kept`, time: complete, goal: second, peer: peers.rows },
    {
      subject: `${subject}, beside sorting numbers alone`,
      time: complete,
      goal: { most: 4, of: 'peer' },
      peer: peers.numbers,
    },
    {
      subject: `${subject}, neighbours found anew`,
      time: laps.spread(() => true),
      goal: second,
      peer: peers.rows,
    },
    ...laps.names.map((name) => ({
      subject: `Country: of this, ${name}`,
      time: laps.spread((own) => own === name),
    })),
  ];
}

/** As the command and the views make it, with all of what is asked of a country. */
function analyse(dataset: Dataset, { rook }: Neighbours, laps: Laps): void {
  const indexed = laps.time('index', () => withStatusIndex(dataset, statusIndexPlan));
  const { classes, judgement } = laps.time('classes and rule', () => {
    const analysis = analyseRound(indexed, '', countryClassing);
    return {
      classes: analysis,
      judgement: judge(indexed, analysis, countryRule, countryRule),
    };
  });
  laps.time('clusters', () => findClusters(indexed, judgement, rook));
  laps.time('segregation', () => segregationByMunicipality(indexed, '', countryGroups));
  laps.time('municipalities and rents', () => [
    summariseMunicipalities(indexed, judgement),
    rentAlternatives(indexed, judgement),
  ]);
  laps.time('spread', () =>
    indexed.indicators.map(({ id }) =>
      countryGroups.map((group) => spreadOverClasses(indexed, classes, id, group)),
    ),
  );
}

function sortRows(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values.keys());
  return order.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
}

/** n log n: a tenth of the areas takes about a tenth of the time, not a hundredth. */
function measureGini({ rounds }: Dataset): Finding {
  const people = rounds[0]?.population?.values ?? new Float64Array();
  const shares = rounds[0]?.columns[countryRule.all[0]?.indicator ?? '']?.values ?? people;
  const group = people.map((count, area) => ((shares[area] ?? 0) * count) / 100 || 0);
  const rest = people.map((count, area) => count - (group[area] ?? 0));
  const tenth = group.length / 10;
  const [all, parts] = alternate(
    [
      () => gini({ group, rest }),
      () => {
        for (let part = 0; part < 10; part += 1) {
          const [from, to] = [part * tenth, (part + 1) * tenth];
          gini({ group: group.subarray(from, to), rest: rest.subarray(from, to) });
        }
      },
    ],
    { warmUps: 5, rounds: 15, clock: processorTime },
  );
  if (!all || !parts) throw new Error('nothing was measured');
  return {
    subject: 'Country: Gini of 85,000 areas',
    time: all,
    goal: { most: 2, of: 'peer' },
    peer: { name: 'ten times Gini of 8,500 areas', time: parts },
  };
}

/** Milliseconds of the processor for each named part, run after run; the first three are warming up. */
class Laps {
  readonly #times = new Map<string, number[]>();

  get names(): string[] {
    return [...this.#times.keys()];
  }

  time<Value>(name: string, run: () => Value): Value {
    const start = processorTime();
    const value = run();
    const times = this.#times.get(name) ?? [];
    times.push(processorTime() - start);
    this.#times.set(name, times);
    return value;
  }

  /** Of the sum of the wanted parts in each run. */
  spread(isWanted: (name: string) => boolean): Spread {
    const wanted = [...this.#times].filter(([name]) => isWanted(name)).map(([, times]) => times);
    const sums = (wanted[0] ?? []).map((_, run) =>
      wanted.reduce((sum, times) => sum + (times[run] ?? 0), 0),
    );
    return spreadOf(sums.slice(3));
  }
}
