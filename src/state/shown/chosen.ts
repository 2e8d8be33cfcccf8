import { frameOf, type Frame, type Classing } from '../../analysis/question/classing.ts';
import type { Question } from '../../analysis/question/question.ts';
import { conditionsOf, ruleInFrame, type Rule } from '../../analysis/question/rule.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import type { Settings } from '../url/settings.ts';

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

/** What the project says of classes and rule. */
type RuleBasis = Pick<Atlas, 'dataset' | 'classing' | 'rule'>;

/** Classes inside municipalities or Länder that these data do not name are made over all areas. */
export function classingIn(atlas: RuleBasis, settings: Readonly<Settings>): Classing {
  const { classing = atlas.classing } = settings;
  if (framesIn(atlas.dataset).includes(frameOf(classing))) return classing;
  const { frame: _, ...overAll } = classing;
  return overAll;
}

/** The frames in which classes and conditions can be judged: those by which the areas are named. */
export function framesIn({ areas }: Dataset): readonly Frame[] {
  const isNamed = (frame: 'land' | 'municipality'): boolean =>
    areas.some((area) => area[frame] !== undefined);
  return ['all', ...(['land', 'municipality'] as const).filter(isNamed)];
}

/** A rule from a link that names an indicator these data do not have is not applied. */
export function ruleIn(atlas: RuleBasis, settings: Readonly<Settings>): Rule {
  const { rule } = settings;
  return rule && ruleFits(atlas.dataset, rule) ? rule : defaultRuleIn(atlas, settings);
}

/** The project's own rule, its class cuts in the frame of the classes. */
export function defaultRuleIn(atlas: RuleBasis, settings: Readonly<Settings>): Rule {
  const frame = frameOf(classingIn(atlas, settings));
  return ruleInFrame(atlas.rule, frameOf(atlas.classing), frame);
}

/** What changes with another classing: a rule that was chosen follows the frame of the classes. */
export function withClassing(
  atlas: Atlas,
  settings: Settings,
  classing: Classing,
): Partial<Settings> {
  const { rule } = settings;
  const before = frameOf(classingIn(atlas, settings));
  return { classing, ...(rule && { rule: ruleInFrame(rule, before, frameOf(classing)) }) };
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

/** Those that have been looked for; -1: there is none. An index of a whole country would take longer than all of them. */
const found = new WeakMap<Dataset['areas'], Map<string, number>>();

/** Place of an area in area order; undefined where the data have no such area. */
export function indexOfArea({ areas }: Dataset, id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const known = found.get(areas) ?? new Map<string, number>();
  found.set(areas, known);
  const place = known.get(id) ?? areas.findIndex((area) => area.id === id);
  known.set(id, place);
  return place < 0 ? undefined : place;
}

/** The chosen municipality as its place in `groupsOf`; undefined where none is chosen, or one these data do not name. */
export function municipalityIn(
  { areas }: Dataset,
  { area, neighbourhood, place }: Pick<Settings, 'area' | 'neighbourhood' | 'place'>,
): number | undefined {
  if (place === undefined || (area ?? neighbourhood) !== undefined) return undefined;
  const index = groupsOf(areas, 'municipality').names.indexOf(place);
  return index < 0 ? undefined : index;
}

/** The round a result answers, which is for a moment not yet the one the URL asks for. */
export function roundOfResult(
  state: Readonly<Pick<AtlasState, 'atlas' | 'result'>>,
): Round | undefined {
  const { atlas, result } = state;
  return atlas?.dataset.rounds.find((round) => round.id === result?.analysis.round);
}
