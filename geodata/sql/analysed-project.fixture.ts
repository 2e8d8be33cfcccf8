import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { analyseRound } from '../../src/analysis/classes/analyse-round.ts';
import { judge } from '../../src/analysis/rule/coincidence.ts';
import { findRound } from '../../src/analysis/values/rounds.ts';
import { segregationByMunicipality } from '../../src/analysis/segregation/segregation-by-municipality.ts';
import type { Column } from '../../src/areas/column.ts';
import type { Dataset } from '../../src/areas/dataset.ts';
import { prepareFiles } from '../../src/ingest/dataset/prepare-files.ts';
import { readDataset } from '../../src/ingest/dataset/read-dataset.ts';
import { openProject } from '../../src/project/opened/open-project.ts';
import type { Project } from '../../src/project/file/project.ts';
import { readProject } from '../../src/project/file/read-project.ts';
import type { MeasuredRow, QuarterRow } from './quarter-tables.fixture.ts';
import { populationFigure, type Study } from './study.ts';

/** Tests only: a project as `analyse` analyses it, and the same as the SQL steps take it. */

/** What `analyse` finds in one round. */
export interface Analysed {
  readonly dataset: Dataset;
  readonly analysis: ReturnType<typeof analyseRound>;
  readonly judgement: ReturnType<typeof judge>;
  readonly segregation: ReturnType<typeof segregationByMunicipality>;
  /** Ids of what the steps class, too: the delivered indicators and the status index. */
  readonly classed: readonly string[];
}

export function analyse(
  { classing, rule }: Pick<Project, 'classing' | 'rule'>,
  dataset: Dataset,
  round: string,
  { figures, statusIndex }: Study,
): Analysed {
  const analysis = analyseRound(dataset, round, classing);
  const judgement = judge(dataset, analysis, rule, rule);
  const segregation = segregationByMunicipality(dataset, round, dataset.groups ?? []);
  const classed = [
    ...figures.filter(({ kind }) => kind === 'indicator').map(({ figure }) => figure),
    ...(statusIndex ? [statusIndex.figure] : []),
  ];
  return { dataset, analysis, judgement, segregation, classed };
}

export function parseProject(path: string): Project {
  const reading = readProject(readFileSync(path, 'utf8'), basename(path));
  if (!reading.ok) throw new Error(`${path} is no project file`);
  return reading.project;
}

/** The data set of a project file, with figures withheld as the project's limits want it, or (`raw`) before that. */
export async function readProjectData(path: string): Promise<{
  readonly project: Project;
  readonly dataset: Dataset;
  readonly raw: Dataset;
}> {
  const project = parseProject(path);
  const folder = dirname(path);
  const read = async (instructions: Project['instructions']): Promise<Dataset> => {
    const prepared = await prepareFiles(instructions, (source) =>
      readFileSync(resolve(folder, source)),
    );
    const reading = readDataset(instructions, prepared);
    if (!reading.ok) throw new Error(`the data of ${path} could not be read`);
    return reading.dataset;
  };
  const { instructions } = project;
  const without = { minimumPopulation: 0, minimumCount: 0 };
  return {
    project,
    dataset: openProject(project, await read(instructions)).dataset,
    raw: await read({ ...instructions, privacy: without }),
  };
}

/** Counts may be called like indicators. */
const countFigure = (column: string): string => `count ${column}`;

/** The project in the words of the steps. Figures are called by the ids of their indicators. */
export function studyOf(project: Project): Study {
  const { instructions, statusIndex, rule, groups } = project;
  const indicators = instructions.tables.flatMap((table) => table.indicators);
  const unique = [...new Map(indicators.map((one) => [one.id, one])).values()];
  const shares = new Set(instructions.sharesOfPopulation);
  const counts = groups.flatMap(({ count, of }) => [count, of]).filter((one) => one !== undefined);
  const bases = unique.flatMap(({ of }) => (of === undefined ? [] : [of]));
  const baseOf = ({ id, unit, of }: (typeof unique)[number]): string | undefined => {
    if (unit === 'count') return id;
    if (of !== undefined) return countFigure(of);
    return shares.has(id) ? populationFigure : undefined;
  };
  return {
    figures: [
      ...[...new Set([...counts, ...bases])].map((column) => ({
        figure: countFigure(column),
        kind: 'count' as const,
        base: countFigure(column),
      })),
      ...unique.map((indicator) => {
        const base = baseOf(indicator);
        return {
          figure: indicator.id,
          kind: 'indicator' as const,
          ...(base !== undefined && { base }),
        };
      }),
    ],
    ...(statusIndex && {
      statusIndex: {
        figure: statusIndex.id,
        components: statusIndex.components.map((id) => ({
          figure: id,
          weight:
            (statusIndex.weights[id] ?? 1) *
            (unique.find((one) => one.id === id)?.highMeans === 'strong' ? -1 : 1),
        })),
      },
    }),
    conditions: rule.all.map(({ indicator, kind, cut }) => {
      if (kind === 'times-mean-at-least' || kind === 'times-mean-at-most') {
        throw new Error('the steps know no cut from a mean');
      }
      return { figure: indicator, kind, cut };
    }),
    groups: groups.map(({ id, count, share, of }) => ({
      group: id,
      figure: count === undefined ? (share ?? '') : countFigure(count),
      measure: count === undefined ? ('share' as const) : ('count' as const),
      whole: of === undefined ? populationFigure : countFigure(of),
    })),
    limits: instructions.privacy,
  };
}

/** A round of a data set as tables of quarters. */
export function quarterTables(
  { areas, rounds }: Dataset,
  round: string,
): { readonly areas: readonly QuarterRow[]; readonly measured: readonly MeasuredRow[] } {
  const { population, counts = {}, columns } = findRound({ rounds } as Dataset, round);
  const named: [string, Column][] = [
    ...(population ? [[populationFigure, population] as [string, Column]] : []),
    ...Object.entries(counts).map(([name, column]): [string, Column] => [
      countFigure(name),
      column,
    ]),
    ...Object.entries(columns),
  ];
  return {
    areas: areas.map(({ id, municipality, land }) => ({ key: id, municipality, land })),
    measured: named.flatMap(([figure, { values, states }]) =>
      areas.map(({ id }, place) => {
        const state = states[place] ?? 0;
        return { key: id, figure, value: state === 1 ? (values[place] ?? null) : null, state };
      }),
    ),
  };
}
