/** Versions of the project file: older files are lifted step by step, newer ones are refused. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Step n lifts a file of version n + 1 to version n + 2. Version 1 is the first. */
const steps: readonly ((file: JsonObject) => JsonObject)[] = [];

export const currentVersion = steps.length + 1;

/** The same file in the current version; one that already has it, or states none, stays as it is. */
export function migrate(file: JsonObject): JsonObject {
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return file;
  return steps
    .slice(version - 1)
    .reduce((older, step, index) => ({ ...step(older), version: version + index + 1 }), file);
}

export function isNewer(file: JsonObject): boolean {
  return typeof file['version'] === 'number' && file['version'] > currentVersion;
}
