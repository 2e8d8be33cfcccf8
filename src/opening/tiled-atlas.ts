import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { WantedFigures } from './fetching/load-request.ts';
import { conditionsOf } from '../analysis/question/rule.ts';
import type { AreaBorders } from '../analysis/space/neighbours-of-borders.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { messageOf } from '../ingest/formats/area-format.ts';
import { geometriesOf, geometryColumn } from '../ingest/parquet/geoparquet-format.ts';
import type { ReadingInstructions } from '../ingest/instructions/instructions.ts';
import type { ParquetFile } from '../ingest/parquet/open-parquet.ts';
import { readPolygons } from '../ingest/geometry/read-polygons.ts';
import { ContactFinder } from '../ingest/geometry/contact-finder.ts';
import type { OnProgress } from '../ingest/instructions/reading.ts';
import type { Project } from '../project/file/project.ts';
import type { ProjectReading } from '../project/file/read-project.ts';
import type { TileDescription, AtlasPreview } from './atlas.ts';
import { fileName } from './fetching/collection.ts';
import type { FetchedProject } from './fetching/fetch-project.ts';
import { FileFailure } from './fetching/file-failure.ts';
import { LazyFigures } from './lazy-figures.ts';
import type { OpenedAtlas } from './opened-atlas.ts';
import { ProjectFiles } from './fetching/project-files.ts';
import type { FilePlace } from './fetching/ranged-file.ts';
import { readAreaColumns, type AreaColumns } from './read-area-columns.ts';
import { readBorders } from './read-borders.ts';
import { reasonOfFailure } from './fetching/unusable-reason.ts';
import { readTileArchive, UnusableTiles, type TileArchive } from './fetching/tile-archive.ts';

/** A project whose areas are drawn from tiles and whose figures are columns: nothing is read but what is shown first. */

/** What came of it: an atlas; the failure of a file that it cannot do without; or tiles that cannot be used. */
export type TiledOpening =
  | { readonly kind: 'opened'; readonly opened: OpenedAtlas }
  | { readonly kind: 'failed'; readonly failure: FileFailure }
  | { readonly kind: 'unusable'; readonly diagnostic: Diagnostic };

type Checked = Extract<ProjectReading, { ok: true }>;

/** Whether a project can be opened by its tiles: everything it names is columns, and areas are taken as they are. */
export function isTiled({ areas, tables, points = [] }: ReadingInstructions): boolean {
  const isColumns = (source: string): boolean => /\.parquet(?:\?.*)?$/i.test(source);
  return (
    areas.tiles !== undefined &&
    isColumns(areas.source) &&
    points.length === 0 &&
    tables.every(({ source, pivot, matches }) => isColumns(source) && !pivot && !matches)
  );
}

export async function openTiledAtlas(
  fetched: FetchedProject,
  { project, diagnostics }: Checked,
  wanted: WantedFigures | undefined,
  { report, foresee }: Listeners,
): Promise<TiledOpening> {
  const files = new ProjectFiles(fetched, report);
  try {
    const opened = await open({ fetched, project, files, report, foresee }, wanted, diagnostics);
    return { kind: 'opened', opened };
  } catch (error) {
    if (error instanceof UnusableTiles) {
      return { kind: 'unusable', diagnostic: unusableTiles(project, error) };
    }
    if (error instanceof FileFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}

function unusableTiles({ instructions }: Project, { reason, message }: UnusableTiles): Diagnostic {
  const { source, tiles = source } = instructions.areas;
  return {
    kind: 'tiles-unusable',
    severity: 'warning',
    file: fileName(tiles),
    found: reason,
    ...(message !== '' && { expected: message }),
  };
}

interface Listeners {
  readonly report: OnProgress;
  /** Told of the tiles as soon as they are known. */
  readonly foresee: (preview: AtlasPreview) => void;
}

interface Opening extends Listeners {
  readonly fetched: FetchedProject;
  readonly project: Project;
  readonly files: ProjectFiles;
}

async function open(
  opening: Opening,
  wanted: WantedFigures | undefined,
  before: readonly Diagnostic[],
): Promise<OpenedAtlas> {
  const { fetched, project, files, report } = opening;
  const { areas: instructions } = project.instructions;
  const found: Diagnostic[] = [];
  const archivePlace = files.place(instructions.tiles ?? '');
  openAhead(opening, wanted);
  const [archive, file] = await Promise.all([
    foreseen(opening, archivePlace),
    files.open(instructions.source),
  ]);
  checkSame(archive, file);
  report({ step: 'areas', file: instructions.source, done: 0, total: 3 });
  const areas = await readAreaColumns(file, instructions, (one) => found.push(one));
  report({ step: 'table', done: 1, total: 3 });
  const { reading } = areas;
  const figures = new LazyFigures(project, { reading, fingerprint: file.fingerprint }, (source) =>
    files.open(source),
  );
  const [borders] = await Promise.all([
    bordersOf(opening, file, (one) => found.push(one)),
    needFirst(figures, project, wanted),
  ]);
  report({ step: 'analysis', done: 2, total: 3 });
  const tiles = describeTiles(archive, archivePlace.url, areas, borders);
  return {
    project,
    geometries: [],
    figures,
    ...(borders && { borders }),
    outlines: (wantedAreas) => readOutlines(file, reading.areas.length, wantedAreas),
    atlas: {
      dataset: figures.dataset,
      geometry: {
        areas: new Blob([]),
        labels: new Blob([]),
        points: [],
        bounds: areas.bounds,
        extent: areas.extent,
        tiles,
      },
      joins: figures.joins,
      diagnostics: [...found, ...figures.diagnostics, ...before, ...files.hints],
      serverFaults: figures.tablesOfOtherAreas + (instructions.borders && !borders ? 1 : 0),
      classing: project.classing,
      rule: project.rule,
      presets: project.presets,
      review: project.review,
      ...(project.picture && { picture: project.picture }),
      ...(project.background && { background: project.background }),
      projectText: fetched.text,
      projectName: fetched.name,
      fromFiles: false,
    },
  };
}

/** What is read after the areas is on its way meanwhile; where it fails, that is told where it is read. */
function openAhead({ project, files }: Opening, wanted: WantedFigures | undefined): void {
  const { areas, tables } = project.instructions;
  const round = wanted?.round ?? tables[0]?.round;
  const sources = [
    areas.borders,
    ...tables.filter((table) => table.round === round).map(({ source }) => source),
  ];
  for (const source of new Set(sources)) {
    if (source !== undefined) void files.open(source).catch(() => undefined);
  }
}

/** The page may fetch tiles while the areas are read. */
async function foreseen({ foresee, project }: Opening, place: FilePlace): Promise<TileArchive> {
  const archive = await readTileArchive(place);
  const { url } = place;
  const { minZoom, maxZoom, areasZoom, hasBorders, extent } = archive;
  const { fictional } = project.instructions;
  const tiles = { archive: url.href, minZoom, maxZoom, areasZoom, hasBorders };
  if (extent) foresee({ fictional, tiles: { ...tiles, extent } });
  return archive;
}

/** @throws UnusableTiles where tiles and areas are not of one make */
function checkSame(archive: TileArchive, file: ParquetFile): void {
  const differ = (one: unknown, other: unknown): boolean =>
    one !== undefined && other !== undefined && one !== other;
  if (differ(archive.areas, file.rows) || differ(archive.fingerprint, file.fingerprint)) {
    const [one, other] = [archive, { ...file, areas: file.rows }].map(
      ({ areas, fingerprint }) => `${areas ?? '–'} (${fingerprint ?? '–'})`,
    );
    throw new UnusableTiles('other-areas', `${one} ≠ ${other}`);
  }
}

/** Lines that cannot be used are reported; the atlas does without them. */
async function bordersOf(
  { project, files }: Opening,
  areas: ParquetFile,
  report: (diagnostic: Diagnostic) => void,
): Promise<AreaBorders | undefined> {
  const { borders } = project.instructions.areas;
  if (borders === undefined) return undefined;
  try {
    const file = await files.open(borders);
    return await readBorders(file, { count: areas.rows, fingerprint: areas.fingerprint });
  } catch (error) {
    const found = error instanceof FileFailure ? reasonOfFailure(error) : 'wrong-lines';
    const expected = error instanceof FileFailure ? {} : { expected: messageOf(error) };
    const about = { file: fileName(borders), found, ...expected };
    report({ kind: 'borders-unusable', severity: 'warning', ...about });
    return undefined;
  }
}

/** Where what a link wants cannot be had, the usual first view is shown; the page asks for the rest once more and says so. */
async function needFirst(
  figures: LazyFigures,
  project: Project,
  wanted: WantedFigures | undefined,
): Promise<void> {
  const [round, ids] = firstFigures(figures, project, wanted);
  const [usualRound, usualIds] = firstFigures(figures, project, undefined);
  const isUsual = round === usualRound && ids.every((id) => usualIds.includes(id));
  try {
    await figures.need(round, ids);
  } catch (error) {
    if (isUsual) throw error;
    await figures.need(usualRound, usualIds);
  }
}

/** The round that is shown first, and what its first view needs: the rules' indicators and the one that is shown. */
function firstFigures(
  { dataset }: LazyFigures,
  { rule }: Project,
  wanted: WantedFigures | undefined,
): [round: string, ids: string[]] {
  const { rounds, indicators } = dataset;
  const known = new Set(indicators.map(({ id }) => id));
  const asked = (wanted?.indicators ?? []).filter((id) => known.has(id));
  const usual = indicators.find(({ role }) => role === 'migrant-share') ?? indicators[0];
  const round = rounds.find(({ id }) => id === wanted?.round) ?? rounds[0];
  const ids = [...conditionsOf(rule).map(({ indicator }) => indicator), ...asked];
  return [round?.id ?? '', [...new Set([...ids, ...(usual ? [usual.id] : [])])]];
}

function describeTiles(
  { minZoom, maxZoom, areasZoom, hasBorders }: TileArchive,
  url: URL,
  { points, municipality, land }: AreaColumns,
  borders: AreaBorders | undefined,
): TileDescription {
  const lines = hasBorders && borders && { left: borders.left, right: borders.right };
  return {
    from: { archive: url.href },
    minZoom,
    maxZoom,
    areasZoom,
    points,
    municipality,
    land,
    ...(lines && { borders: lines }),
  };
}

/** Outlines of the stated areas, or of all, from the column that the map does without. */
async function readOutlines(
  file: ParquetFile,
  count: number,
  wanted?: Iterable<number>,
): Promise<readonly AreaGeometry[]> {
  const column = geometryColumn(file)?.column;
  const read = column === undefined ? undefined : await file.read([column], [column]);
  const values = read?.get(column ?? '')?.values() ?? [];
  const isWanted = new Uint8Array(count).fill(wanted ? 0 : 1);
  for (const area of wanted ?? []) isWanted[area] = 1;
  const finder = new ContactFinder();
  const shapes = await geometriesOf(values.map((value, area) => (isWanted[area] ? value : null)));
  return shapes.map((shape): AreaGeometry => {
    const reading = readPolygons(shape, finder);
    return reading.kind === 'polygons' ? reading.geometry : null;
  });
}
