import type { Diagnostic } from '../areas/diagnostic.ts';
import type { Project } from './file/project.ts';
import { readProject } from './file/read-project.ts';

/** The least a project needs: two indicators of one table, after the example of docs/project-file.md. */
export const share = { id: 'share', column: 'KI_05', role: 'migrant-share', unit: 'percent' };
export const jobs = {
  id: 'jobs',
  column: 'S1',
  role: 'economic-base',
  unit: 'percent',
  highMeans: 'weak',
};
export const smallest = Object.freeze({
  version: 1,
  title: 'Kleinstadt',
  areas: { source: 'areas.geojson', key: 'ID' },
  tables: [{ source: 'table.csv', key: 'ID', population: 'EW', indicators: [share, jobs] }],
});

export function read(changes: object): ReturnType<typeof readProject> {
  return readProject(JSON.stringify({ ...smallest, ...changes }), 'p.json');
}

export function projectOf(changes: object): Project {
  const reading = read(changes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.project;
}

export function errorsOf(changes: object): readonly Diagnostic[] {
  const reading = read(changes);
  return reading.ok ? [] : reading.diagnostics;
}

export const tableWith = (...indicators: object[]) => ({
  tables: [{ ...smallest.tables[0], indicators }],
});
