/** The decisions of a review with their ground. Source: docs/review-log.md#decisions-as-geojson. */
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { clusterOutlines } from '../../analysis/space/cluster-outlines.ts';
import { outlineShape } from '../../analysis/space/outline-shape.ts';
import type { AreaGeometry } from '../../areas/area-geometry.ts';
import { exportedRows, neighbourhoodColumns } from '../../export/neighbourhood-columns.ts';
import { wordsOf } from '../../export/export-words.ts';
import { geojsonText } from '../../export/geojson-text.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Entry } from '../entry/entry.ts';
import type { ReviewOutcome } from './review-outcome.ts';

type Shape = MultiPolygon | MultiLineString | null;

/** Ground of one feature: its areas by their places. */
interface Ground {
  readonly id: string;
  readonly areas: readonly number[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * GeoJSON (RFC 7946): a feature per neighbourhood as the rule has it (`extent`: `rule`), undecided ones too, and where people
 * have settled on another extent one more per part (`extent`: `decided`). Chains and fingerprints are members of the collection.
 */
export function decisionsGeojson(
  outcome: ReviewOutcome & { readonly geometries: readonly AreaGeometry[] },
  language: Language,
): string {
  const grounds = groundsOf(outcome, language);
  const outlines = clusterOutlines({ list: grounds }, outcome.geometries);
  const features = grounds.map(({ id, properties }, place): Feature<Shape> => ({
    type: 'Feature',
    id,
    properties,
    geometry: outlineShape(outlines[place] ?? []),
  }));
  const { log, fingerprints, input } = outcome;
  const review = {
    entries: log.entries.length,
    chains: log.chains,
    ...(fingerprints && { fingerprints }),
  };
  return geojsonText(input, wordsOf(language), features, { review });
}

/** Places of all areas that the file draws. */
export function groundAreas(outcome: ReviewOutcome): readonly number[] {
  return groundsOf(outcome, 'de').flatMap(({ areas }) => areas);
}

function groundsOf(outcome: ReviewOutcome, language: Language): readonly Ground[] {
  const { input, standings } = outcome;
  const columns = neighbourhoodColumns(input, wordsOf(language));
  const placeOf = new Map(input.dataset.areas.map(({ id }, area) => [id as string, area]));
  return exportedRows(input).flatMap((row) => {
    const { key, areas } = row.cluster;
    const { deciding = [], onOtherFigures } = standings.get(key) ?? {};
    const properties = {
      ...Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])),
      ...reviewProperties(deciding, onOtherFigures),
    };
    const ruled = { id: key, areas, properties: { ...properties, extent: 'rule' } };
    const parts = partsOf(deciding[0], outcome).map((part, at): Ground => ({
      id: `${key}/${at + 1}`,
      areas: part.flatMap((one) => placeOf.get(one) ?? []).sort((one, other) => one - other),
      properties: { ...properties, area_keys: part.join(' '), extent: 'decided', part: at + 1 },
    }));
    return [ruled, ...parts];
  });
}

function reviewProperties(deciding: readonly Entry[], onOtherFigures: boolean | undefined) {
  const distinct = (texts: readonly string[]) =>
    [...new Set(texts)].filter((one) => one !== '').join(' | ') || null;
  return {
    review_reasons: distinct(deciding.flatMap(({ reasons }) => reasons)),
    review_notes: distinct(deciding.map(({ note }) => note)),
    review_authors: distinct(deciding.map(({ author }) => author)),
    review_entries: distinct(deciding.map(({ id }) => id)),
    review_on_other_figures: onOtherFigures ?? null,
  };
}

/** Keys of the areas of each part of the extent that was decided; of merged neighbourhoods without one, all of their areas. */
function partsOf(
  entry: Entry | undefined,
  { neighbourhoods }: ReviewOutcome,
): readonly (readonly string[])[] {
  if (entry?.outcome !== 'other-extent') return [];
  if (entry.extent) return entry.extent;
  const merged = new Set(entry.merged);
  const others = neighbourhoods.filter(({ key }) => merged.has(key)).flatMap(({ areas }) => areas);
  return [[...new Set([...entry.members, ...others])].sort()];
}
