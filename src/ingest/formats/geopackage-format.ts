import { headOf } from '../text/file-head.ts';
import { type AreaFormat } from './area-format.ts';

/**
 * GeoPackage (OGC 12-128) is a SQLite database. The libraries that read one are WebAssembly, which the page's
 * policy does not allow to run (`wasm-unsafe-eval`); so the file is named, with the way out.
 */
export const geoPackageFormat: AreaFormat = {
  name: 'GeoPackage',
  recognises: (_name, bytes) => headOf(bytes, 15) === 'SQLite format 3',
  decode: async ({ name }, report) => {
    report({ kind: 'areas-format-refused', severity: 'error', file: name, found: 'GeoPackage' });
    return undefined;
  },
};
