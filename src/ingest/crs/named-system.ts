import { isSystemCode, systemOfCode } from '../result/known-systems.ts';
import { otherDefinition } from './other-systems.ts';
import { systemOfWkt } from './system-of-wkt.ts';

/** A coordinate system as a project file states it. */
export interface NamedSystem {
  /** By which a known system is called. */
  readonly code: string | undefined;
  /** Its parameters as PROJ writes them, where it is none of `known-systems.ts`. */
  readonly definition?: string;
  readonly name: string;
}

/** What stands in a text of PROJ: a projection, and parameters with numbers or words. */
const projText = /^\+proj=[a-z_]+(?:\s+\+[\w-]+(?:=[\w.,+@-]+)?)*$/i;

/** A system by its code, by its parameters as PROJ writes them, or by its well-known text; without code and definition where it is none that is known. */
export function systemOfText(text: string): NamedSystem {
  const name = text.trim();
  const known = systemOfCode(name);
  if (known) return { code: known, name };
  const other = otherDefinition(name);
  if (other !== undefined) return { code: name, definition: other, name };
  if (projText.test(name)) return { code: undefined, definition: name, name };
  const { code, definition, name: own = name } = systemOfWkt(name) ?? {};
  return { code, name: own, ...(definition !== undefined && { definition }) };
}

/** Whether a project file may state this. */
export function isSystemText(text: string): boolean {
  const { code, definition } = systemOfText(text);
  return definition !== undefined || (code !== undefined && isSystemCode(code));
}
