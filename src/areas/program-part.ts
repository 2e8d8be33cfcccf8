/** Parts of the program that are fetched when they are first needed: they may be missing after a renewal of the page. */

/** Name by which a missing part is known even where only the text of an error arrives. */
const missingPartName = 'MissingPart';

class MissingPart extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = missingPartName;
  }
}

/**
 * A module on its way: `await part(import('…'))`. Where it does not come, that is told aloud, too: whoever reads a file takes
 * an error for a fault of the file, and this one is none.
 * @throws MissingPart
 */
export async function part<Module>(coming: Promise<Module>): Promise<Module> {
  try {
    return await coming;
  } catch (error) {
    const missing = new MissingPart(error);
    if ('reportError' in globalThis) globalThis.reportError(missing);
    throw missing;
  }
}

/** Whether an error, or the text of one, tells that a part is missing. */
export function isMissingPart(error: unknown): boolean {
  if (error instanceof Error) return error.name === missingPartName;
  return String(error).includes(missingPartName);
}
