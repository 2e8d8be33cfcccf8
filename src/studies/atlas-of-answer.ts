import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { ExportInput } from '../export/export-input.ts';
import type { Project } from '../project/file/project.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';

/** A project all of which has been read, for the studies of the one question that it has been asked. */
export function atlasOfAnswer(
  project: Project,
  geometries: readonly AreaGeometry[],
  { dataset, analysis, judgement }: Pick<ExportInput, 'dataset' | 'analysis' | 'judgement'>,
): LoadedAtlas {
  const kept = new Map<string, unknown>();
  return {
    dataset,
    geometries,
    borders: undefined,
    outlines: () => Promise.resolve(geometries),
    project,
    analysis: () => analysis,
    judgement: () => judgement,
    keep: <Value>(name: string, make: () => Value) => {
      if (!kept.has(name)) kept.set(name, make());
      return kept.get(name) as Value;
    },
  };
}
