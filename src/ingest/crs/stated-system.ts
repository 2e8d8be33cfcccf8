import { namesGeographic, shortCode } from './coordinate-system.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import { systemOfText } from './named-system.ts';
import type { RawCollection } from '../text/raw-collection.ts';
import type { Report } from '../result/report.ts';
import { systemOfWkt } from './system-of-wkt.ts';

/** The coordinate system that project or file state. */
export interface StatedSystem {
  readonly by: 'project' | 'crs' | 'prj';
  /** By which a known system is called; a system made of its parameters may have none. */
  readonly code: string | undefined;
  /** The parameters of a system that is none of `known-systems.ts`, as PROJ writes them. */
  readonly definition?: string;
  /** As it stands in the file. */
  readonly name: string;
}

/** True where it is known how to come from the system to degrees. */
export function isKnown({ code, definition }: StatedSystem): boolean {
  return code !== undefined || definition !== undefined;
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
  if (decided !== undefined) return { by: 'project', ...systemOfText(decided) };
  if (wkt !== undefined) {
    const system = systemOfWkt(wkt);
    if (system?.contradicted !== undefined) {
      const { name: found, code = '' } = system;
      const contradiction = { found, expected: code, items: [system.contradicted] };
      report({ kind: 'areas-prj-disagrees', severity: 'warning', file, ...contradiction });
    }
    const { code, definition, name = wkt.trim() } = system ?? {};
    return { by: 'prj', code, name, ...(definition !== undefined && { definition }) };
  }
  if (crs === undefined) return undefined;
  if (namesGeographic(crs)) return { by: 'crs', code: 'EPSG:4326', name: crs };
  return { by: 'crs', ...systemOfText(shortCode(crs)), name: crs };
}
