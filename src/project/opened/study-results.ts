import { compareRounds } from '../../analysis/time/change.ts';
import { findClusters } from '../../analysis/space/clusters.ts';
import { dynamicsBetween } from '../../analysis/time/dynamics-index.ts';
import { Frames } from '../../analysis/rule/frames.ts';
import type { Judgement } from '../../analysis/rule/judgement.ts';
import { localMoran, type LocalMoran } from '../../analysis/space/moran.ts';
import { findNeighbours } from '../../analysis/space/neighbours.ts';
import { rentAlternatives } from '../../analysis/municipalities/rent-alternatives.ts';
import { robustness } from '../../analysis/rule/robustness.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import { columnIn, earlierRound, findRound } from '../../analysis/values/rounds.ts';
import { pointSegregation } from '../../analysis/segregation/point-segregation.ts';
import { segregationByMunicipality } from '../../analysis/segregation/segregation-by-municipality.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { AreaGeometry } from '../../ingest/instructions/reading.ts';
import type { Project } from '../file/project.ts';

/** All studies of a project at once, as the command line writes them; the page asks for each when it is looked at. */
export async function studyResults(
  project: Project,
  dataset: Dataset,
  geometries: readonly AreaGeometry[],
  analysis: RoundAnalysis,
  judgement: Judgement,
) {
  const { queen, rook } = findNeighbours(geometries);
  const { groups = [] } = dataset;
  const rent = rentAlternatives(dataset, judgement);
  const earlier = earlierRound(dataset, analysis.round, undefined);
  const change = earlier === undefined ? undefined : compareTo(project, dataset, earlier, analysis);
  const dynamics =
    change && project.statusIndex
      ? dynamicsBetween(dataset, project.statusIndex, change.from, change.to)
      : undefined;
  const frames = new Frames(dataset, analysis);
  return {
    clusters: findClusters(dataset, judgement, rook),
    robustness: robustness(frames, judgement.question.rule, judgement.flags),
    ...(groups.length > 0 && {
      segregation: segregationByMunicipality(dataset, analysis.round, groups),
    }),
    ...(dataset.points?.some(({ groups: stated }) => stated) && {
      schoolSegregation: pointSegregation(dataset),
    }),
    ...(rent && { rentAlternatives: rent }),
    ...(change && { change }),
    ...(dynamics && { dynamics }),
    ...(project.autocorrelation.length > 0 && {
      autocorrelation: await autocorrelation(project, dataset, analysis.round, queen),
    }),
  };
}

function compareTo(project: Project, dataset: Dataset, from: string, analysis: RoundAnalysis) {
  const { rule, classing } = project;
  const change = compareRounds(dataset, rule, classing, from, analysis.round);
  return 'newly' in change ? change : undefined;
}

async function autocorrelation(
  { autocorrelation: ids }: Project,
  dataset: Dataset,
  round: string,
  queen: Parameters<typeof localMoran>[1],
): Promise<Record<string, LocalMoran>> {
  const found: Record<string, LocalMoran> = {};
  for (const id of ids) {
    const column = columnIn(findRound(dataset, round), id);
    const moran = column && (await localMoran(column.values, queen));
    if (moran) found[id] = moran;
  }
  return found;
}
