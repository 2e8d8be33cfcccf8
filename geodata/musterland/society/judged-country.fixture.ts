/** Tests only: the society of a country as the ordinary analysis sees it, read by the project file and judged by its rule. */
import { analyseRound } from '../../../src/analysis/classes/analyse-round.ts';
import { findClusters, type Clusters } from '../../../src/analysis/space/clusters.ts';
import { judge } from '../../../src/analysis/rule/coincidence.ts';
import type { Judgement } from '../../../src/analysis/rule/judgement.ts';
import type { RoundAnalysis } from '../../../src/analysis/classes/round-analysis.ts';
import { areaId } from '../../../src/areas/area-id.ts';
import type { Area, Dataset } from '../../../src/areas/dataset.ts';
import { assembleDataset } from '../../../src/ingest/dataset/assemble-dataset.ts';
import type { TableFigures } from '../../../src/ingest/table/read-table.ts';
import { openProject } from '../../../src/project/opened/open-project.ts';
import type { Project } from '../../../src/project/file/project.ts';
import { readProject } from '../../../src/project/file/read-project.ts';
import { project as projectFile } from '../project.ts';
import { bordering } from './bordering.ts';
import { countColumns } from './figure-columns.ts';
import type { Ground } from './ground.ts';
import { buildSociety, rounds, type RoundId, type Society } from './society.ts';

export interface JudgedCountry {
  readonly society: Society;
  readonly dataset: Dataset;
  readonly project: Project;
  readonly rounds: Readonly<Record<RoundId, JudgedRound>>;
}

export interface JudgedRound {
  readonly analysis: RoundAnalysis;
  readonly judgement: Judgement;
  readonly clusters: Clusters;
}

export function judgedCountry(ground: Ground): JudgedCountry {
  const society = buildSociety(ground);
  const reading = readProject(JSON.stringify(projectFile), 'project.json');
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const { project } = reading;
  const areas = ground.quarters.map(
    ({ key, name: ownName, municipality, location }, quarter): Area => {
      const { name, land } = ground.municipalities[municipality]!;
      return {
        id: areaId(key),
        name: ownName,
        municipality: name,
        land: ground.lands[land] ?? '',
        location,
        building: society.buildings[quarter] ?? '',
      };
    },
  );
  const tables = rounds.map((round) => tableOf(society, round));
  const read = assembleDataset(project.instructions, areas, tables, () => {});
  const { dataset } = openProject(project, read);
  const adjacency = bordering(ground.topology, areas.length);
  const judged = rounds.map((round) => {
    const analysis = analyseRound(dataset, round, project.classing);
    const judgement = judge(dataset, analysis, project.rule, project.rule);
    const clusters = findClusters(dataset, judgement, adjacency);
    return [round, { analysis, judgement, clusters }] as const;
  });
  const entries = Object.fromEntries(judged) as Record<RoundId, JudgedRound>;
  return { society, dataset, project, rounds: entries };
}

function tableOf(society: Society, round: RoundId): TableFigures {
  const { population, columns } = society.rounds[round];
  const { indicators } = projectFile.tables[0]!;
  return {
    round,
    population,
    columns: new Map(indicators.map(({ id, column }) => [id, columns[column]!])),
    bases: new Map(),
    counts: new Map(countColumns.map(({ name }) => [name, columns[name]!])),
    join: joined(population.values.length),
  };
}

/** The rows are in the order of the areas. */
const joined = (matched: number): TableFigures['join'] => ({
  table: '',
  round: '',
  matched,
  areasWithoutRow: [],
  rowsWithoutArea: [],
  duplicateKeys: [],
  emptyKeys: 0,
  paddedKeys: [],
});
