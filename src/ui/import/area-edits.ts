import type { ProjectFile } from '../../project/file/schema.ts';

/** The draft with another property for the name, the municipality or the Land of its areas; empty: none. */
export function withAreaProperty(
  json: ProjectFile,
  property: 'name' | 'municipality' | 'land',
  value: string,
): ProjectFile {
  const { [property]: _, ...others } = json.areas;
  // What the level is called was said of the property before.
  const { municipalityKind: _kind, ...unnamed } = others;
  const rest = property === 'municipality' ? unnamed : others;
  return { ...json, areas: value === '' ? rest : { ...rest, [property]: value } };
}
