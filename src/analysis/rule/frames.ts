import { classingOf, frameOf, type Frame } from '../question/classing.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { orderOf } from '../values/kept-order.ts';
import { classesInOrder } from '../classes/classify.ts';
import { groupsOf, splitByGroup, type Groups } from '../values/groups.ts';
import { meanTerms } from '../values/mean-terms.ts';
import { groupMeans } from '../classes/mean.ts';
import { classingWeights } from '../values/people.ts';
import type { RoundAnalysis } from '../classes/round-analysis.ts';
import { columnIn, findRound } from '../values/rounds.ts';
import { classBreaks } from '../classes/class-breaks.ts';

/** The classes of an indicator inside each group of a frame. */
export interface FrameClasses {
  /** Per area; 0 where there is none. */
  readonly classes: Uint8Array;
  /** Per group; undefined where the group has no values or nobody to weigh them by. */
  readonly breaks: readonly (readonly number[] | undefined)[];
}

/**
 * What conditions are judged against in one analysed round: the groups of a frame, with classes and means inside
 * each. For the frame of the classing these are the ones on the map. Each is computed when first asked for and kept, because
 * none depends on a cut: whoever judges while a cut is dragged keeps one of these beside the analysis.
 * Source: docs/method.md#frames.
 */
export class Frames {
  readonly dataset: Dataset;
  readonly analysis: RoundAnalysis;
  readonly round: Round;
  readonly #kept = new Map<string, unknown>();

  constructor(dataset: Dataset, analysis: RoundAnalysis) {
    this.dataset = dataset;
    this.analysis = analysis;
    this.round = findRound(dataset, analysis.round);
  }

  groups(frame: Frame): Groups {
    return this.#keep(`groups ${frame}`, () => groupsOf(this.dataset.areas, frame));
  }

  classes(indicator: string, frame: Frame): FrameClasses {
    return this.#keep(
      `classes ${frame} ${indicator}`,
      () => this.#shownClasses(indicator, frame) ?? this.#classesInGroups(indicator, frame),
    );
  }

  /** Most classes of any group: the range of a class cut. */
  classCount(indicator: string, frame: Frame): number {
    const { breaks } = this.classes(indicator, frame);
    return breaks.reduce((most, own) => Math.max(most, own ? own.length + 1 : 0), 0);
  }

  /** Mean of the indicator per group, as `RoundAnalysis` defines it; NaN where there is none. */
  means(indicator: string, frame: Frame): Float64Array {
    return this.#keep(`means ${frame} ${indicator}`, () => {
      const column = columnIn(this.round, indicator);
      const groups = this.groups(frame);
      if (!column) return new Float64Array(groups.names.length).fill(Number.NaN);
      return groupMeans(meanTerms(this.round, indicator, column), groups);
    });
  }

  /** The classes on the map, where they are made over the same areas: one truth for map, legend and rule. */
  #shownClasses(indicator: string, frame: Frame): FrameClasses | undefined {
    const { classifications } = this.analysis;
    const own = Object.hasOwn(classifications, indicator) ? classifications[indicator] : undefined;
    if (!own || frameOf(own.classing) !== frame) return undefined;
    if (own.groups) return { classes: own.classes, breaks: own.groups.breaks };
    return { classes: own.classes, breaks: [own.state === 'ok' ? own.breaks : undefined] };
  }

  #classesInGroups(indicator: string, frame: Frame): FrameClasses {
    const groups = this.groups(frame);
    const classes = new Uint8Array(this.dataset.areas.length);
    const values = columnIn(this.round, indicator)?.values;
    if (!values) return { classes, breaks: groups.names.map(() => undefined) };
    const classing = classingOf(this.analysis.classing, indicator);
    const weights = classingWeights(classing, this.round.population, values.length);
    const breaks = splitByGroup(orderOf(values), groups).map((order) => {
      const own = classBreaks(classing, values, weights, order);
      classesInOrder(values, order, own, classes);
      return own;
    });
    return { classes, breaks };
  }

  #keep<Value>(key: string, compute: () => Value): Value {
    if (!this.#kept.has(key)) this.#kept.set(key, compute());
    return this.#kept.get(key) as Value;
  }
}
