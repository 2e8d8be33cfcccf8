import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedFile } from '../../src/shared-data.fixture.ts';

/** The city that is measured, with its files in memory. */
export interface City {
  readonly name: string;
  /** The project file, its sources named without folders. */
  readonly project: string;
  /** The sources by these names, the geometry first. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

interface ProjectFile {
  readonly areas: { readonly source: string };
  readonly tables: readonly { readonly source: string }[];
}

/** Berlin; where its data are absent the embedded example, so that there is always something to see. */
export function readCity(say: (line: string) => void): City {
  if (sharedFile('data/berlin/mss-2021.csv')) {
    return readFiles(
      'Berlin',
      fileURLToPath(new URL('../fixtures/berlin.project.json', import.meta.url)),
    );
  }
  say('Berlin is skipped: it needs ../shared/data/berlin. Musterstadt is measured instead.\n');
  const example = new URL('../../geodata/sets/musterstadt/project.json', import.meta.url);
  return readFiles('Musterstadt', fileURLToPath(example));
}

function readFiles(name: string, path: string): City {
  const project = JSON.parse(readFileSync(path, 'utf8')) as ProjectFile;
  const parts = [project.areas, ...project.tables];
  const sources = parts.map(
    ({ source }) => [basename(source), readFileSync(resolve(path, '..', source))] as const,
  );
  const withoutFolder = <Part extends { readonly source: string }>(part: Part): Part => ({
    ...part,
    source: basename(part.source),
  });
  const moved = {
    ...project,
    areas: withoutFolder(project.areas),
    tables: project.tables.map(withoutFolder),
  };
  return { name, project: JSON.stringify(moved), sources: new Map(sources) };
}
