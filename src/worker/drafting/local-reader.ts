import type { DraftFiles } from './draft-files.ts';
import type { FileReader } from './import-session.ts';

/** Files that are understood where they are asked about, as the command line does, instead of in a worker. */
export function localReader(files: DraftFiles): FileReader {
  return {
    understand: (all, kinds) => files.understand(all, kinds),
    understandAreas: (name, hints, tables) => files.understandAreas(name, hints, tables),
    understandTable: (name, hints, sheet) => files.understandTable(name, hints, sheet),
    chooseKey: (file, key, hints, tables) => files.chooseKey(file, key, hints, tables),
    try: (json) => files.try(JSON.stringify(json)),
  };
}
