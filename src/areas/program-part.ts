import { isServerInReach } from './server-in-reach.ts';

/** Parts of the program that are fetched when they are first needed: they may be missing after a renewal of the page. */

/** What the parts are for: a reader is told what cannot be done without one. */
export const programParts = [
  'page',
  'archive',
  'kml',
  'parquet',
  'projection',
  'review',
  'shapefile',
  'tiles',
  'topojson',
] as const;
export type ProgramPart = (typeof programParts)[number];

/** What is known of a part that did not come. */
export interface Absence {
  /** Undefined where only the text of an error has arrived, and it does not tell. */
  readonly part: ProgramPart | undefined;
  /** Whether the server does not answer at all; else the part is missing there. */
  readonly isOffline: boolean;
  /** The browser's own message. */
  readonly message: string;
}

/** Name by which a missing part is known even where only the text of an error arrives. */
const missingPartName = 'MissingPart';

/** Its message tells what it is about, for errors come from a worker as texts. */
class MissingPart extends Error {
  constructor(name: ProgramPart, isOffline: boolean, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(`${name}, ${isOffline ? 'offline' : 'absent'}: ${message}`, { cause });
    this.name = missingPartName;
  }
}

/**
 * A module on its way: `await part('kml', import('…'))`. Where it does not come, that is told aloud, too: whoever reads a file
 * takes an error for a fault of the file, and this one is none.
 * @throws MissingPart
 */
export async function part<Module>(name: ProgramPart, coming: Promise<Module>): Promise<Module> {
  try {
    return await coming;
  } catch (error) {
    const missing = new MissingPart(name, !(await isServerInReach()), error);
    if ('reportError' in globalThis) globalThis.reportError(missing);
    throw missing;
  }
}

/** What an error, or the text of one, tells of a missing part; undefined where it is about something else. */
export function absenceOf(error: unknown): Absence | undefined {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const start = text.indexOf(missingPartName);
  if (start < 0 || (error instanceof Error && start > 0)) return undefined;
  const rest = text.slice(start + missingPartName.length).replace(/^:\s*/, '');
  const [whole = '', name, state] = /^(\w+), (offline|absent): /.exec(rest) ?? [];
  return {
    part: programParts.find((one) => one === name),
    isOffline: state === 'offline',
    message: rest.slice(whole.length),
  };
}
