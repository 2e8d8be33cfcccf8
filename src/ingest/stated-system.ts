import { namesGeographic, shortCode } from './coordinate-system.ts';
import { systemOfCode, type SystemCode } from './known-systems.ts';
import type { AreasInstructions } from './instructions.ts';
import type { RawCollection } from './raw-collection.ts';
import type { Report } from './report.ts';
import { systemOfWkt } from './system-of-wkt.ts';

/** The coordinate system that project or file state. */
export interface StatedSystem {
  readonly by: 'project' | 'crs' | 'prj';
  /** Undefined where the atlas does not know the system. */
  readonly code: SystemCode | undefined;
  /** As it stands in the file. */
  readonly name: string;
}

/**
 * What is stated about the coordinates: by the project, because a person has decided; else by the parameters
 * of the `.prj`; else by the `crs` member. A `.prj` at odds with its own name is reported. Undefined where
 * nothing is stated: then the numbers may be looked at, but nothing is done on their word alone.
 */
export function statedSystem(
  { crs, wkt }: RawCollection,
  { source: file, crs: decided }: AreasInstructions,
  report: Report,
): StatedSystem | undefined {
  if (decided !== undefined) return { by: 'project', code: decided, name: decided };
  if (wkt !== undefined) {
    const system = systemOfWkt(wkt);
    if (system?.contradicted !== undefined) {
      const { name: found, code = '' } = system;
      const contradiction = { found, expected: code, items: [system.contradicted] };
      report({ kind: 'areas-prj-disagrees', severity: 'warning', file, ...contradiction });
    }
    return { by: 'prj', code: system?.code, name: system?.name ?? wkt.trim() };
  }
  if (crs === undefined) return undefined;
  const code = namesGeographic(crs) ? 'EPSG:4326' : systemOfCode(shortCode(crs));
  return { by: 'crs', code, name: crs };
}
