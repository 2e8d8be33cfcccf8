import type { Question } from '../analysis/question.ts';
import { conditionsOf, type Classing, type Rule } from '../analysis/rule.ts';
import type { Dataset, Round } from '../areas/dataset.ts';
import type { Indicator } from '../areas/indicator.ts';
import type { Atlas } from '../worker/atlas.ts';
import type { AtlasState } from './atlas-state.ts';
import type { Settings } from './settings.ts';

/** What is in force: the URL's choice where it fits the data, else the project's default. */

export function indicatorIn(dataset: Dataset, settings: Settings): Indicator | undefined {
  const { indicators } = dataset;
  return (
    indicators.find((indicator) => indicator.id === settings.indicator) ??
    indicators.find((indicator) => indicator.role === 'migrant-share') ??
    indicators[0]
  );
}

export function roundIn(dataset: Dataset, settings: Settings): Round | undefined {
  return dataset.rounds.find((round) => round.id === settings.round) ?? dataset.rounds[0];
}

export function classingIn(atlas: Atlas, settings: Settings): Classing {
  return settings.classing ?? atlas.classing;
}

/** A rule from a link that names an indicator these data do not have is not applied. */
export function ruleIn(atlas: Atlas, settings: Settings): Rule {
  return settings.rule && ruleFits(atlas.dataset, settings.rule) ? settings.rule : atlas.rule;
}

export function ruleFits(dataset: Dataset, rule: Rule): boolean {
  const ids = new Set(dataset.indicators.map((indicator) => indicator.id));
  return conditionsOf(rule).every((condition) => ids.has(condition.indicator));
}

export function questionIn(atlas: Atlas, settings: Settings): Question {
  return {
    round: roundIn(atlas.dataset, settings)?.id ?? '',
    classing: classingIn(atlas, settings),
    rule: ruleIn(atlas, settings),
  };
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Place of an area in area order; undefined where the data have no such area. */
export function indexOfArea(dataset: Dataset, id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(dataset);
  if (!index) {
    index = new Map(dataset.areas.map((area, place) => [area.id as string, place]));
    indexes.set(dataset, index);
  }
  return index.get(id);
}

/** The round a result answers, which is for a moment not yet the one the URL asks for. */
export function roundOfResult(state: Readonly<AtlasState>): Round | undefined {
  const { atlas, result } = state;
  return atlas?.dataset.rounds.find((round) => round.id === result?.analysis.round);
}
