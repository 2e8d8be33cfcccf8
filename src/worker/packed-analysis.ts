import { transfer } from 'comlink';
import { meanOfMunicipality } from '../analysis/classes/mean.ts';
import type { Classification } from '../analysis/classes/classification.ts';
import type { Means, RoundAnalysis } from '../analysis/classes/round-analysis.ts';

/**
 * An analysis on its way to the page: its arrays are given away without being copied there, and the means of thousands of
 * municipalities come in one array per indicator, so that taking them over is no long task.
 */
export interface PackedAnalysis extends Omit<RoundAnalysis, 'means'> {
  readonly means: Readonly<Record<string, PackedMeans>>;
  /** Of the municipalities, in the order of the means. */
  readonly names: readonly string[];
}

interface PackedMeans {
  readonly all: number | undefined;
  /** NaN where a municipality has none. */
  readonly values: Float64Array<ArrayBuffer>;
}

/** Copies go to the page; the worker's own arrays stay here. */
export function packAnalysis(analysis: RoundAnalysis, names: readonly string[]): PackedAnalysis {
  const classifications = mapValues(analysis.classifications, (one) => ({
    ...one,
    classes: one.classes.slice(),
  }));
  const ranks = mapValues(analysis.ranks, (own) => own.slice());
  const means = mapValues(analysis.means, (own) => ({
    all: own.all,
    values: Float64Array.from(names, (name) => meanOfMunicipality(own, name) ?? Number.NaN),
  }));
  const arrays = [
    ...Object.values<Classification>(classifications).map(({ classes }) => classes),
    ...Object.values(ranks),
    ...Object.values(means).map(({ values }) => values),
  ];
  return transfer(
    { ...analysis, classifications, ranks, means, names },
    arrays.map(({ buffer }) => buffer),
  );
}

export function unpackAnalysis({ names, means, ...rest }: PackedAnalysis): RoundAnalysis {
  return {
    ...rest,
    means: mapValues(means, ({ all, values }) => new UnpackedMeans(all, names, values)),
  };
}

/** The record of the municipalities is made when it is asked for: most indicators are never shown on the map. */
class UnpackedMeans implements Means {
  readonly all: number | undefined;
  readonly #names: readonly string[];
  readonly #values: Float64Array;
  #byMunicipality: Readonly<Record<string, number>> | undefined;

  constructor(all: number | undefined, names: readonly string[], values: Float64Array) {
    this.all = all;
    this.#names = names;
    this.#values = values;
  }

  get byMunicipality(): Readonly<Record<string, number>> {
    this.#byMunicipality ??= this.#made();
    return this.#byMunicipality;
  }

  /** Without a prototype, so that any name is only a name. */
  #made(): Record<string, number> {
    const record = Object.create(null) as Record<string, number>;
    for (let place = 0; place < this.#names.length; place += 1) {
      const mean = this.#values[place] as number;
      if (!Number.isNaN(mean)) record[this.#names[place] as string] = mean;
    }
    return record;
  }
}

function mapValues<Before, After>(
  record: Readonly<Record<string, Before>>,
  change: (value: Before) => After,
): Record<string, After> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
