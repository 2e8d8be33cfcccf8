import type { Lack } from '../../areas/draft.ts';
import type { AreaFileUnderstanding } from '../../ingest/understand/understand-areas.ts';
import { withBaseIndex } from './draft-base.ts';
import { withLabelsApart } from './draft-labels.ts';
import { draftPoints } from './draft-points.ts';
import { newestOfSeriesFirst, withSeries } from './draft-series.ts';
import { newestFirst } from './draft-years.ts';
import { commonYear, draftTable, populationOf, type DraftedTable } from './draft-tables.ts';
import type { ProjectFile } from '../file/schema.ts';

/**
 * A project file drafted from what was understood of files that came without one. The draft is a project file:
 * every correction is a key of it, and accepting it is loading it.
 */

export interface ProjectDraft {
  readonly json: ProjectFile;
  readonly lacks: readonly Lack[];
}

export interface Understandings {
  readonly areas: readonly AreaFileUnderstanding[];
  readonly tables: readonly DraftedTable[];
  /** Tables that become layers of points. */
  readonly points: readonly DraftedTable[];
}

/** The first file with areas and all tables; nothing is invented: no sources, no licence, no accepted match. */
export function draftProject({ areas, tables, points }: Understandings): ProjectDraft {
  const [file] = areas;
  const taken = new Set<string>();
  const year = commonYear(tables);
  const layers = points.flatMap((table) => draftPoints(table) ?? []);
  const entries = newestOfSeriesFirst(tables).flatMap((table) =>
    draftTable(table, taken, year, isPeopleElsewhere(table, tables)),
  );
  const drafted: ProjectFile = {
    version: 1,
    title: titleOf(tables[0]?.file ?? file?.file ?? ''),
    areas: draftAreas(file),
    tables: newestFirst(withSeries(entries, tables)),
    ...(layers.length > 0 && { points: layers }),
  };
  const json = withBaseIndex(withLabelsApart(drafted));
  return { json, lacks: lacksOf(json, areas) };
}

/** Whether another table tells how many people live in the areas. */
export function isPeopleElsewhere(table: DraftedTable, tables: readonly DraftedTable[]): boolean {
  return tables.some((one) => one.file !== table.file && populationOf(one) !== undefined);
}

/** The entry for a file with areas. */
export function draftAreas(file: AreaFileUnderstanding | undefined): ProjectFile['areas'] {
  return {
    source: file?.file ?? '',
    key: file?.key?.value ?? '',
    ...(file?.keyForm && { keyForm: file.keyForm.value }),
    ...(file?.keyPad && { keyPad: file.keyPad.value }),
    ...(file?.name && { name: file.name.value }),
    ...(file?.municipality && { municipality: file.municipality.value }),
    ...(file?.land && { land: file.land.value }),
    ...(file?.layer !== undefined && { layer: file.layer }),
    ...(file?.encoding?.certainty === 'stated' && { encoding: file.encoding.value }),
  };
}

/**
 * A draft made anew, with everything that was decided before: title, and every entry whose file is still there in
 * the same part of the project.
 */
export function keepDecisions(before: ProjectFile, drafted: ProjectFile): ProjectFile {
  const sources = new Set(drafted.tables.map(({ source }) => source));
  const kept = before.tables.filter(({ source }) => sources.has(source));
  const decided = new Set(kept.map(({ source }) => source));
  const layers = (drafted.points ?? []).map(
    (layer) => before.points?.find(({ source }) => source === layer.source) ?? layer,
  );
  const { points: _, ...others } = drafted;
  return withBaseIndex({
    ...others,
    title: before.title,
    areas: before.areas.source === drafted.areas.source ? before.areas : drafted.areas,
    tables: [...kept, ...drafted.tables.filter(({ source }) => !decided.has(source))],
    ...(layers.length > 0 && { points: layers }),
  });
}

/** What a draft lacks; what must only be decided are questions (`questions.ts`). */
export function lacksOf(json: ProjectFile, areas: readonly AreaFileUnderstanding[]): Lack[] {
  const file = areas.find((one) => one.file === json.areas.source);
  const hasKey = json.areas.key !== '' && json.tables.every(({ key }) => key !== '');
  const hasIndicator = json.tables.some(({ indicators = [] }) => indicators.length > 0);
  return [
    ...(json.areas.source === '' || !file ? (['areas'] as const) : []),
    ...(file && !hasKey ? (['key'] as const) : []),
    ...(hasIndicator ? [] : (['indicator'] as const)),
  ];
}

function titleOf(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? 'Atlas' : words.charAt(0).toUpperCase() + words.slice(1);
}
