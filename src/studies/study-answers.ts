import {
  compareRounds,
  differentAreas,
  type DifferentAreas,
  type RoundChange,
} from '../analysis/time/change.ts';
import { findClusters, type Clusters } from '../analysis/space/clusters.ts';
import { clusterOutlines } from '../analysis/space/cluster-outlines.ts';
import { breakdowns, type Breakdown } from '../analysis/municipalities/compare-flagged.ts';
import { dynamicsBetween, type Dynamics } from '../analysis/time/dynamics-index.ts';
import { Frames } from '../analysis/rule/frames.ts';
import { groupCounts } from '../analysis/values/group-counts.ts';
import { lorenzCurve, type LorenzPoint } from '../analysis/segregation/lorenz.ts';
import {
  summariseMunicipalities,
  type MunicipalitySummary,
} from '../analysis/municipalities/municipalities.ts';
import type { Question } from '../analysis/question/question.ts';
import {
  rentAlternatives,
  type RentAlternative,
} from '../analysis/municipalities/rent-alternatives.ts';
import { robustness, type Robustness } from '../analysis/rule/robustness.ts';
import { earlierRound, findRound } from '../analysis/values/rounds.ts';
import { spreadOverClasses, type Spread } from '../analysis/municipalities/spread.ts';
import type { Dataset } from '../areas/dataset.ts';
import { neighboursInSteps } from './kept-neighbours.ts';
import type { LoadedAtlas, StudyRun } from './studies.ts';
import type { StudyQuestion } from './study-bases.ts';

/** The answers of studies that put several analyses together. */

/** Municipalities with what the rule finds in them and whether there is a rent alternative. */
export function municipalityStudy(
  atlas: LoadedAtlas,
  question: Question,
): {
  readonly list: readonly MunicipalitySummary[];
  readonly rents: readonly RentAlternative[] | undefined;
} {
  const judgement = atlas.judgement(question);
  return {
    list: summariseMunicipalities(atlas.dataset, judgement),
    rents: rentAlternatives(atlas.dataset, judgement),
  };
}

/** The priority neighbourhoods. */
export async function clusterStudy(
  atlas: LoadedAtlas,
  question: Question,
  run: StudyRun,
): Promise<Clusters> {
  const { rook } = await neighboursInSteps(atlas, run.step);
  return findClusters(atlas.dataset, atlas.judgement(question), rook);
}

/** Their outlines as a GeoJSON text for the map: a study of its own, for the list must not wait for them. */
export async function outlineStudy(
  atlas: LoadedAtlas,
  question: Question,
  run: StudyRun,
): Promise<string> {
  const clusters = await clusterStudy(atlas, question, run);
  // Where the map is drawn from tiles, it draws the outlines from the lines in them.
  return outlineText(clusters, atlas.geometries);
}

export function outlineText(clusters: Clusters, geometries: LoadedAtlas['geometries']): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: clusterOutlines(clusters, geometries).map((coordinates, id) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiLineString', coordinates },
    })),
  });
}

export function robustnessStudy(atlas: LoadedAtlas, question: Question): Robustness {
  const frames = new Frames(atlas.dataset, atlas.analysis(question));
  return robustness(frames, question.rule, atlas.judgement(question).flags);
}

/** What the studies add to the files: the same columns as `analyse` writes. */
export async function exportStudies(
  atlas: LoadedAtlas,
  question: Question,
): Promise<{ readonly clusters: Clusters; readonly robustness: Robustness }> {
  const { rook } = await neighboursInSteps(atlas);
  return {
    clusters: findClusters(atlas.dataset, atlas.judgement(question), rook),
    robustness: robustnessStudy(atlas, question),
  };
}

/** Every group over the classes of the indicator; at most of one type of location. */
export function spreadStudy(
  atlas: LoadedAtlas,
  { question, indicator, options }: StudyQuestion,
): readonly { readonly group: string; readonly spread: Spread }[] {
  const { dataset } = atlas;
  const analysis = atlas.analysis(question);
  const { location } = options;
  const isCounted = (index: number) =>
    location === undefined || dataset.areas[index]?.location === location;
  return (dataset.groups ?? []).map((group) => ({
    group: group.id,
    spread: spreadOverClasses(dataset, analysis, indicator, group, isCounted),
  }));
}

/** How each group spreads over the classes of each weighted index. */
export function indexSpreadStudy(
  atlas: LoadedAtlas,
  question: Question,
): readonly {
  readonly id: string;
  readonly groups: readonly { readonly group: string; readonly spread: Spread }[];
}[] {
  const { dataset } = atlas;
  const found = atlas.analysis(question);
  return (dataset.composites ?? []).map(({ id }) => ({
    id,
    groups: (dataset.groups ?? []).map((group) => ({
      group: group.id,
      spread: spreadOverClasses(dataset, found, id, group),
    })),
  }));
}

/** The Lorenz curve of every group that has one. */
export function lorenzStudy(
  dataset: Dataset,
  round: string,
): readonly {
  readonly group: string;
  readonly points: readonly LorenzPoint[];
  readonly gini: number;
}[] {
  return (dataset.groups ?? []).flatMap((group) => {
    const { members, whole } = groupCounts(dataset, findRound(dataset, round), group);
    const known = Uint32Array.from(members.keys()).filter((area) => !Number.isNaN(members[area]));
    const curve = lorenzCurve({
      group: Float64Array.from(known, (area) => members[area] as number),
      rest: Float64Array.from(known, (area) => (whole[area] as number) - (members[area] as number)),
    });
    return curve ? [{ group: group.id, ...curve }] : [];
  });
}

/** The shown round against another one: the stated, or the one before it in the order of names. */
export function changeStudy(
  dataset: Dataset,
  { round, rule, classing }: Question,
  stated: string | undefined,
): RoundChange | (DifferentAreas & { readonly from: string; readonly to: string }) | 'no-round' {
  const from = earlierRound(dataset, round, stated);
  if (from === undefined) return 'no-round';
  const change = compareRounds(dataset, rule, classing, from, round);
  return 'newly' in change ? change : { ...change, from, to: round };
}

/**
 * The dynamics index between the shown round and the other one of the comparison; 'none' without a status index, with a
 * single round, with other areas, or where the tables do not give the changes.
 */
export function dynamicsStudy(
  { dataset, project }: LoadedAtlas,
  round: string,
  stated: string | undefined,
): Dynamics | 'none' {
  const other = earlierRound(dataset, round, stated);
  const plan = project.statusIndex;
  if (other === undefined || !plan || differentAreas(dataset, other, round)) return 'none';
  return dynamicsBetween(dataset, plan, other, round) ?? 'none';
}

export function breakdownOf(text: string | undefined): Breakdown {
  return breakdowns.find((one) => one === text) ?? 'all';
}
