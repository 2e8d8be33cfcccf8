import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Source } from '../areas/dataset.ts';
import type { Contact, Publication } from '../areas/publication.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportWords } from './export-words.ts';

/** The collection with foreign members (RFC 7946, section 6.1) that say what it is and where it is from. */
type NamedCollection = FeatureCollection<Geometry | null> & {
  readonly title: string;
  readonly round?: string;
  readonly sources: readonly Source[];
  readonly publisher?: NonNullable<Publication['publisher']>;
  readonly contact?: Contact;
  readonly dataDate?: string;
  readonly notice?: string;
};

/**
 * Features of what is exported, as GeoJSON text (RFC 7946).
 * @param further members beside those that every file has
 */
export function geojsonText(
  { dataset, analysis }: Pick<ExportInput, 'dataset' | 'analysis'>,
  words: ExportWords,
  features: Feature<Geometry | null>[],
  further: Readonly<Record<string, unknown>> = {},
): string {
  const collection: NamedCollection = {
    type: 'FeatureCollection',
    title: dataset.title,
    ...(analysis.round === '' ? {} : { round: analysis.round }),
    ...(dataset.fictional ? { notice: words.fictionalNotice } : {}),
    sources: dataset.sources,
    ...dataset.publication,
    ...further,
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}
