import papaparse from 'papaparse';
import { analyseRound } from '../../src/analysis/classes/analyse-round.ts';
import { judge } from '../../src/analysis/rule/coincidence.ts';
import { packGeometry } from '../../src/cartography/geometry/map-geometry.ts';
import { readDataset } from '../../src/ingest/dataset/read-dataset.ts';
import { openProject } from '../../src/project/opened/open-project.ts';
import { readProject } from '../../src/project/file/read-project.ts';
import type { City } from './city.ts';
import type { Finding } from './finding.ts';
import { alternate } from './measure.ts';

/** Without a browser: from the bytes of the files to flags, against nothing but parsing them. */
export function measureAnalysis(city: City): Finding[] {
  const { dataset, geometries } = analyse(city);
  const [geometry = '', ...tables] = Array.from(city.sources.values(), (bytes) =>
    new TextDecoder().decode(bytes),
  );
  const parse = (): void => {
    JSON.parse(geometry);
    for (const table of tables) papaparse.parse(table);
  };
  const [whole, parsed, packed] = alternate(
    [() => analyse(city), parse, () => packGeometry(dataset.areas, geometries)],
    { warmUps: 5, rounds: 15 },
  );
  if (!whole || !parsed || !packed) return [];
  return [
    {
      subject: 'Node: from file bytes to a complete analysis',
      time: whole,
      goal: { most: 3, of: 'peer' },
      peer: { name: 'JSON.parse and papaparse alone', time: parsed },
    },
    { subject: 'Node: the geometry packed for the map', time: packed },
  ];
}

function analyse(city: City) {
  const project = readProject(city.project, 'project.json');
  if (!project.ok) throw new Error(JSON.stringify(project.diagnostics));
  const reading = readDataset(project.project.instructions, (source) => city.sources.get(source));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const { dataset } = openProject(project.project, reading.dataset);
  const { rule, classing } = project.project;
  const analysis = analyseRound(dataset, dataset.rounds[0]?.id ?? '', classing);
  const judgement = judge(dataset, analysis, rule, rule);
  return { dataset, geometries: reading.geometries, analysis, judgement };
}
