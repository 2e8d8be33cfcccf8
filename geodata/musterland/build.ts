/** Writes the fictional country into a folder: the project file, the areas with their borders and the figures of both rounds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildCountry, type OnProgress } from './build-country.ts';
import type { Country } from './country.ts';
import { figuresFile, project } from './project.ts';
import { buildSociety, rounds, type Society } from './society/society.ts';
import { writeAreas } from './write-areas.ts';
import { figuresParquet } from './write-figures.ts';

/** Part of the work that is done when the country is built, when its society is, and when the areas are written. */
const done = { country: 0.5, society: 0.65, areas: 0.85 } as const;

/**
 * The country and its society as written, for what else is made of them.
 * @param scale part of the full country: 1 = 2,700 municipalities with about 85,000 quarters
 */
export function writeMusterland(
  folder: URL,
  onProgress: OnProgress = () => undefined,
  scale = 1,
): { readonly country: Country; readonly society: Society } {
  mkdirSync(folder, { recursive: true });
  const country = buildCountry(scale, (step, part) => onProgress(step, part * done.country));
  onProgress('society', done.country);
  const society = buildSociety(country);
  onProgress('areas.parquet', done.society);
  writeAreas(folder, country, society.buildings);
  const keys = country.quarters.map(({ key }) => key);
  rounds.forEach((round, index) => {
    onProgress(figuresFile(round), done.areas + ((1 - done.areas) * index) / rounds.length);
    writeFileSync(new URL(figuresFile(round), folder), figuresParquet(keys, society.rounds[round]));
  });
  writeFileSync(new URL('project.json', folder), `${JSON.stringify(project, null, 2)}\n`);
  onProgress('project.json', 1);
  return { country, society };
}
